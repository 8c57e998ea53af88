/** « Dans votre comptabilité »: what was paid for marketing by supplier and year, to be taken as past actions. */
import { useState } from 'react'
import { formatWholeMoney } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Rows } from '#app/design/CheckRow.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Pick } from '#app/design/Pick.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { fromAccountsWords } from './fromAccounts.words.ts'

/** Nothing while no accounts were imported, or all of it is taken. */
export const FromAccounts = ({ currency }: { currency: string }) => {
  const t = useWords(fromAccountsWords)
  const locale = useLocale()
  const { data: proposals = [] } = useAsk('diagnose.listAccountActions', {})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const take = useAct('diagnose.takeAccountActions', { said: made => t('taken', { count: made.length }) })
  if (!proposals.length) return null
  const key = ({ title, year }: { title: string; year: number }) => `${year} ${title}`
  const chosen = proposals.filter(one => !left.has(key(one)))
  const toggle = (one: string, isIn: boolean) => setLeft(before => { const after = new Set(before); if (isIn) after.delete(one); else after.add(one); return after })
  return (
    <Card title={t('title')}>
      <Stack>
        <p>{t('lead')}</p>
        <Rows>{proposals.map(one => <Pick key={key(one)} title={one.title} detail={t('detail', { year: String(one.year), channel: one.channel, entries: one.entries })} aside={formatWholeMoney(one.costCents, currency, locale)} checked={!left.has(key(one))} onChange={isIn => toggle(key(one), isIn)} />)}</Rows>
        {chosen.length ? <div><Button busy={take.isPending} onClick={() => take.mutate({ chosen: chosen.map(({ title, year }) => ({ title, year })) })}>{t('take', { count: chosen.length })}</Button></div> : null}
      </Stack>
    </Card>
  )
}
