/** What marketing brings, held to the turnover believed: what comes back, what a customer and a contact cost, and when the money is back. */
import { formatDate, formatMoney, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import type { FigureExplained, FigureVerdict } from '#app/deck/figure.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Locale } from '#app/deck/words.ts'
import figures from '../dashboard/Figures.module.css'
import type { Reconciled, SaySale } from './reconciliation.page.ts'
import { saleWords } from './sales.words.ts'

interface Told { t: SaySale; locale: Locale; period: string; returns: Reconciled['returns'] }

export const HeldReturns = ({ answer: { from, to, returns } }: { answer: Reconciled }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const told: Told = { t, locale, returns, period: t('period', { from: formatDate(from, locale, 'brief'), to: formatDate(to, locale, 'brief') }) }
  return (
    <Card title={t('returns')}>
      <div className={figures.figures}>{[backFigure(told), cashFigure(told), costFigure(told, 'customer'), costFigure(told, 'contact'), roasFigure(told)].map(one => <Figure key={one.label} size="plain" figure={one} />)}</div>
    </Card>
  )
}

type Between = NonNullable<Reconciled['returns']['roi']>
/** The middle and the range, in words; a range without an upper end is left out. */
function said({ t }: Told, of: Between | null, say: (value: number) => string): Pick<FigureExplained, 'value' | 'interval'> {
  if (of === null || of.mid === null) return { value: t('unknown') }
  return { value: say(of.mid), ...(of.high === null ? {} : { interval: t('between', { low: say(of.low), high: say(of.high) }) }) }
}
const moneyOr = ({ t, locale, returns: { currency } }: Told, cents: number | null) => (cents === null ? t('unknown') : formatMoney(cents, currency, locale))

function verdict({ t, returns: { verdict: word, missingResults } }: Told): FigureVerdict {
  return word === 'enough' ? { state: 'onTrack', word: t('enough') } : { state: 'tooEarly', word: missingResults > 0 ? t('early', { count: missingResults }) : t('earlyOnly') }
}

/** What comes back for one euro: the return and that euro. */
function backFigure(told: Told): FigureExplained {
  const { t, locale, period, returns } = told
  const { roi, currency, heldCents, claimedCents, marginShare, fullCents } = returns
  const back = (share: number) => formatMoney(Math.round((1 + share) * 100), currency, locale)
  return {
    label: t('back'), period, definition: t('backIs'), formula: t('backFormula'), ...said(told, roi, back),
    rows: [{ label: t('heldRow'), value: moneyOr(told, heldCents) }, { label: t('claimedRow'), value: moneyOr(told, claimedCents) }, { label: t('margin'), value: marginShare === null ? t('unknown') : formatShare(marginShare, locale) }, { label: t('full'), value: moneyOr(told, fullCents) }],
    verdict: verdict(told),
  }
}

function roasFigure(told: Told): FigureExplained {
  const { t, locale, period, returns: { roas, currency, heldCents, mediaCents } } = told
  const sales = (share: number) => formatMoney(Math.round(share * 100), currency, locale)
  return {
    label: t('roas'), period, definition: t('roasIs'), formula: t('roasFormula'), ...said(told, roas, sales),
    rows: [{ label: t('heldRow'), value: moneyOr(told, heldCents) }, { label: t('paid'), value: moneyOr(told, mediaCents) }],
  }
}

function costFigure(told: Told, of: 'customer' | 'contact'): FigureExplained {
  const { t, locale, period, returns } = told
  const each = of === 'customer' ? returns.costPerCustomer : returns.costPerContact
  const count = of === 'customer' ? returns.customers : returns.contacts
  const money = (cents: number) => formatWholeMoney(cents, returns.currency, locale)
  return {
    label: t(of), period, definition: t(`${of}Is`), formula: t(`${of}Formula`), ...said(told, each, money),
    rows: [{ label: t('full'), value: moneyOr(told, returns.fullCents) }, { label: t(`${of}s`), value: count === null ? t('unknown') : formatNumber(count, locale) }],
  }
}

function cashFigure(told: Told): FigureExplained {
  const { t, locale, period, returns: { cash } } = told
  const day = (one: string) => formatDate(one, locale, 'brief')
  return {
    label: t('cash'), period, definition: t('cashIs'), formula: t('cashFormula'), value: !cash ? t('unknown') : cash.delayDays === null ? t('notBack') : cash.delayDays === 0 ? t('sameDay') : t('days', { count: cash.delayDays }),
    rows: cash ? [...(cash.lowestOn === null ? [] : [{ label: t('lowest'), value: t('lowestOn', { money: moneyOr(told, cash.lowestCents), day: day(cash.lowestOn) }) }]), { label: t('balance'), value: moneyOr(told, cash.balanceCents) }] : [],
  }
}
