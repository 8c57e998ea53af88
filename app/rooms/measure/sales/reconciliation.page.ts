// The answer about sales as its page knows it: what each source is called, and why two of them differ, in words.
import { formatMoney, formatShare } from '@azimut/engines/locale'
import type { OutputOf } from '#app/deck/api.ts'
import type { Locale, Translate } from '#app/deck/words.ts'
import type { saleWords } from './sales.words.ts'

export type Reconciled = OutputOf<'measure.readReconciliation'>
export type Turnover = Reconciled['returns']['turnover']
export type Source = NonNullable<Turnover['believes']>
export type SaySale = Translate<keyof (typeof saleWords)['fr']>

export const sources = ['accounts', 'sales', 'code'] as const
export const sourceName = (t: SaySale, source: Source) => t(({ accounts: 'nameAccounts', sales: 'nameSales', code: 'nameCode' } as const)[source])

/** Why two sources differ, as far as their figures tell. */
export function causeWords(t: SaySale, { cause, cents }: Turnover['differences'][number], { currency, locale }: { currency: string; locale: Locale }): string {
  const money = formatMoney(Math.abs(cents), currency, locale)
  switch (cause.kind) {
    case 'tax': return t('tax', { percent: formatShare(cause.percent / 100, locale) })
    case 'refunds': return t('causeRefunds')
    case 'elsewhere': case 'notBooked': return t(cause.kind, { money })
    case 'same': case 'unheard': case 'overheard': return t(cause.kind)
  }
}
