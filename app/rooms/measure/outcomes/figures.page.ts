// The figures of one kind of result, each with what it is made of.
import { formatMoney, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import type { OutputOf } from '#app/deck/api.ts'
import type { FigureExplained, FigureVerdict } from '#app/deck/figure.ts'
import type { Locale, Translate } from '#app/deck/words.ts'
import type { outcomeWords } from './outcomes.words.ts'

export type Outcome = OutputOf<'measure.readOutcomes'>['outcomes']['families'][number]
export type SayOutcome = Translate<keyof (typeof outcomeWords)['fr']>
interface Told { t: SayOutcome; locale: Locale; period: string; currency: string; fullCents: number | null }

/** How many, what they are worth, what each cost, what comes back. */
export function figuresOf(told: Told, outcome: Outcome): FigureExplained[] {
  const { t, locale, period, currency, fullCents } = told
  const { family, units, results, valueCents, costPerResult: each, roi } = outcome
  const money = (cents: number | null) => (cents === null ? t('unknown') : formatMoney(cents, currency, locale))
  const whole = (cents: number) => formatWholeMoney(cents, currency, locale)
  const back = (share: number) => formatMoney(Math.round((1 + share) * 100), currency, locale)
  const of = { period, ...(outcome.consentedShare === null ? {} : { consentedShare: formatShare(outcome.consentedShare, locale) }) }
  const counted = units.filter(unit => unit.results)
  const [only] = counted.length === 1 ? counted : []
  return [
    {
      ...of, label: t(family), value: formatNumber(results, locale), ...(only ? { unit: only.words.unit[locale] } : {}), definition: t(`${family}Is`), formula: t('formula'), verdict: verdictOf(t, outcome),
      rows: counted.map(unit => ({ label: unit.words.many[locale], value: formatNumber(unit.results, locale) })),
    },
    {
      ...of, label: t('worth'), value: valueCents === null ? t('unknown') : whole(valueCents), definition: t('worthIs'), formula: t('worthFormula'),
      rows: counted.map(unit => ({ label: t(`worth_${unit.worth}`, { unit: unit.words.unit[locale], money: money(unit.eachCents) }), value: money(unit.valueCents) })),
    },
    {
      ...of, label: t('each'), value: each ? whole(each.mid) : t('unknown'), definition: t('eachIs'), formula: t('eachFormula'), ...(each ? { interval: t('between', { low: whole(each.low), high: whole(each.high) }) } : {}),
      rows: [{ label: t('full'), value: money(fullCents) }, { label: t('results'), value: formatNumber(results, locale) }],
    },
    {
      ...of, label: t('back'), value: roi ? back(roi.mid) : t('unknown'), definition: t('backIs'), formula: t('backFormula'), ...(roi ? { interval: t('between', { low: back(roi.low), high: back(roi.high) }) } : {}),
      rows: [{ label: t('worth'), value: money(valueCents) }, { label: t('full'), value: money(fullCents) }],
    },
  ]
}

function verdictOf(t: SayOutcome, { verdict, missingResults }: Outcome): FigureVerdict {
  return verdict === 'enough' ? { state: 'onTrack', word: t('enough') } : { state: 'tooEarly', word: missingResults > 0 ? t('early', { count: missingResults }) : t('earlyOnly') }
}
