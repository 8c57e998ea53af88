/** A file of accounts: whether it balances, and what each account is taken for, changed by a choice. */
import { formatMoney } from '@azimut/engines/locale'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { costWords } from './costs.words.ts'
import type { Tried } from './useCostFiles.page.ts'

const uses = ['cost', 'sale', 'none'] as const
/** Accounts that count, and the largest of the others: a company keeps hundreds. */
const othersShown = 12

export const CostLedger = ({ ledger, currency, onChosen }: { ledger: NonNullable<Tried['preview']['ledger']>; currency: string; onChosen: () => void }) => {
  const t = useWords(costWords)
  const locale = useLocale()
  const choose = useAct('measure.createAccountUse')
  const money = (cents: number) => formatMoney(cents, currency, locale)
  const { unbalanced, entries, debitCents, creditCents } = ledger
  const others = ledger.accounts.filter(one => one.use === 'none').toSorted((a, b) => Math.abs(b.cents) - Math.abs(a.cents)).slice(0, othersShown)
  const accounts = [...ledger.accounts.filter(one => one.use !== 'none'), ...others]
  return (
    <Stack>
      <p>{unbalanced.count ? t('unbalanced', { count: unbalanced.count, debit: money(debitCents), credit: money(creditCents) }) : t('balanced', { entries, money: money(debitCents) })}</p>
      {unbalanced.count ? <Rows>{unbalanced.first.slice(0, 3).map(one => <Row key={one.entry} title={t('entryOff', { entry: one.entry, line: one.line })} aside={money(one.cents)} />)}</Rows> : null}
      {accounts.length ? (
        <Fold title={t('accounts')}>
          <p>{t('accountsLead')}</p>
          <Rows>
            {accounts.map(one => (
              <Row key={one.account} title={`${one.account} ${one.name}`} detail={money(one.cents)} aside={
                <SelectField label={<span data-readers-only>{t('useOf', { account: one.account })}</span>} value={one.use} disabled={choose.isPending} options={uses.map(use => ({ value: use, label: t(`use_${use}`) }))}
                  onChange={event => choose.mutate({ account: one.account, use: uses.find(use => use === event.target.value) ?? 'none' }, { onSuccess: onChosen })} />
              } />
            ))}
          </Rows>
        </Fold>
      ) : null}
    </Stack>
  )
}
