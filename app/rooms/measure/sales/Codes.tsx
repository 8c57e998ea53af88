/** Promotion codes of the period: the sales each one came with, the action it credits, and the choice of one for a code that has none. */
import { useState } from 'react'
import { formatMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Reconciled } from './reconciliation.page.ts'
import { saleWords } from './sales.words.ts'

export const Codes = ({ codes, currency }: { codes: Reconciled['codes']; currency: string }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const [chosen, setChosen] = useState<string>()
  return (
    <Card title={t('codesTitle')}>
      <Stack>
        <p>{t('codesLead')}</p>
        <Rows>
          {codes.map(({ code, count, cents, actionTitle }) => (
            <Row key={code} title={code} aside={formatMoney(cents, currency, locale)}
              detail={<>{t('codeLine', { count, action: actionTitle ?? t('codeFree') })} {mayEdit && actionTitle === null && chosen !== code ? <Button tone="link" onClick={() => setChosen(code)}>{t('credit')}</Button> : null}</>} />
          ))}
        </Rows>
        {chosen === undefined ? null : <ChooseAction code={chosen} onDone={() => setChosen(undefined)} />}
      </Stack>
    </Card>
  )
}

const shownActions = 5

const ChooseAction = ({ code, onDone }: { code: string; onDone: () => void }) => {
  const t = useWords(saleWords)
  const { data: actions } = useAsk('plan.listActions', {})
  const give = useAct('act.createPromoCode', { said: t('creditSaid', { code }) })
  if (!actions) return null
  return <Choice label={t('creditTitle', { code })} look="lines" value={null} first={shownActions} more={count => t('moreActions', { count })} onChange={actionId => give.mutate({ code, actionId }, { onSuccess: onDone })} options={actions.filter(one => one.state !== 'dropped').map(one => ({ value: one.id, label: one.title }))} />
}
