/** What an action waits for and what waits for it; a circle is refused with the actions in it. */
import { useState } from 'react'
import { Button, Buttons, IconButton } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Close } from '#app/design/icons.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Sheet } from './sheet.page.ts'
import { sheetWords } from './sheet.words.ts'

export const Waits = ({ sheet }: { sheet: Sheet }) => {
  const t = useWords(sheetWords)
  const mayEdit = useMayEdit()
  const remove = useAct('plan.removeDependency', { said: t('removed') })
  return (
    <Card title={t('waits')}>
      <Stack tight>
        {sheet.waitsFor.length ? (
          <Rows>
            {sheet.waitsFor.map(one => <Row key={one.id} title={one.title} detail={one.isDone ? t('waitsDone') : undefined} aside={mayEdit ? <IconButton label={t('removeWait', { title: one.title })} onClick={() => remove.mutate({ id: one.id, version: one.version })}><Close /></IconButton> : undefined} />)}
          </Rows>
        ) : <p>{t('waitsNone')}</p>}
        {sheet.awaitedBy.length ? <p>{t('awaitedBy', { titles: sheet.awaitedBy.join(', ') })}</p> : null}
        {mayEdit ? <Fold title={t('addWait')}><WaitForm sheet={sheet} /></Fold> : null}
      </Stack>
    </Card>
  )
}

const WaitForm = ({ sheet: { action } }: { sheet: Sheet }) => {
  const t = useWords(sheetWords)
  const all = useAsk('plan.listActions', {})
  const others = (all.data ?? []).filter(one => one.id !== action.id && one.state !== 'dropped')
  const [needsId, setNeedsId] = useState('')
  const [handover, setHandover] = useState(t('handoverUsual'))
  const create = useAct('plan.createDependency', { said: t('added'), quiet: true })
  const chosen = needsId || others[0]?.id || ''
  return (
    <form onSubmit={event => { event.preventDefault(); create.mutate({ actionId: action.id, needsId: chosen, handover }) }}>
      <Stack>
        <SelectField label={t('needs')} value={chosen} onChange={event => setNeedsId(event.target.value)} options={others.map(one => ({ value: one.id, label: one.title }))} error={create.error?.fields['needsId'] ?? create.error?.message} />
        <TextField label={t('handover')} value={handover} onChange={event => setHandover(event.target.value)} required />
        <Buttons><Button type="submit" tone="quiet" busy={create.isPending}>{t('add')}</Button></Buttons>
      </Stack>
    </form>
  )
}
