/** « Croiser »: what the company is, beside what surrounds it, gives a stake that keeps both. */
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { typedIn } from '#app/deck/typed.ts'
import type { SwotBoard, SwotBoardItem, SwotKind } from './swot.ts'
import { swotWords } from './swot.words.ts'

export const Crossing = ({ board: { items, crossings } }: { board: SwotBoard }) => {
  const t = useWords(swotWords)
  const mayEdit = useMayEdit()
  const of = (...kinds: SwotKind[]) => kinds.flatMap(kind => items.filter(one => one.kind === kind))
  const inside = of('strength', 'weakness')
  const outside = of('opportunity', 'threat')
  return (
    <Card title={t('crossTitle')}>
      <Stack>
        <p>{inside.length && outside.length ? t('crossDetail') : t('crossEmpty')}</p>
        {mayEdit && inside.length && outside.length ? <CrossForm inside={inside} outside={outside} /> : null}
        {crossings.length ? (
          <section aria-label={t('crossed')}>
            <h3>{t('crossed')}</h3>
            <Rows>{crossings.map(({ stakeId, sentence, first, second }) => <Row key={stakeId} title={sentence} detail={<>{t('labelled', first)}<br />{t('labelled', second)}</>} />)}</Rows>
          </section>
        ) : null}
      </Stack>
    </Card>
  )
}

const CrossForm = ({ inside, outside }: { inside: readonly SwotBoardItem[]; outside: readonly SwotBoardItem[] }) => {
  const t = useWords(swotWords)
  const cross = useAct('diagnose.crossItems', { said: t('stakeMade'), quiet: true })
  const [[firstId, secondId], setPair] = useState(['', ''])
  const first = inside.find(one => one.id === firstId)
  const second = outside.find(one => one.id === secondId)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (first && second) cross.mutate({ firstId: first.id, secondId: second.id, sentence: typedIn(form)['sentence'] ?? '' }, { onSuccess: () => { form.reset(); setPair(['', '']) } })
  }
  const options = (some: readonly SwotBoardItem[]) => [{ value: '', label: t('choose') }, ...some.map(({ id, kind, sentence }) => ({ value: id, label: t('labelled', { kind, sentence }) }))]
  return (
    <form onSubmit={submit}>
      <Stack>
        <FieldRow>
          <SelectField label={t('first')} required value={firstId} onChange={event => setPair([event.target.value, secondId])} options={options(inside)} />
          <SelectField label={t('second')} required value={secondId} onChange={event => setPair([firstId, event.target.value])} options={options(outside)} />
        </FieldRow>
        {first && second ? (
          <>
            <TextField name="sentence" label={t('stake')} help={t('stakeHelp', { way: `${first.kind}_${second.kind}` })} required minLength={3} maxLength={300} error={cross.error?.fields['sentence'] ?? cross.error?.message} />
            <Buttons><Button type="submit" busy={cross.isPending}>{t('makeStake')}</Button></Buttons>
          </>
        ) : null}
      </Stack>
    </form>
  )
}
