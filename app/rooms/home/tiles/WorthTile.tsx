/** « Ce que ça rapporte »: what the results are worth, what it all cost, hours included, and whether that can be told yet. */
import { formatDate, formatHours, formatMoney, formatNumber, formatShare, formatWholeMoney } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import type { FigureExplained } from '#app/deck/figure.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from '../home.words.ts'
import type { Home, HomeCourse } from './HomeHead.tsx'

type Worth = NonNullable<Home['worth']>

export const WorthTile = ({ worth, course, currency }: { worth: Worth; course: HomeCourse; currency: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const explain = useExplained(worth, course, currency)
  const told = { amount: formatWholeMoney(worth.fullCents ?? worth.spentCents, currency, locale), hours: formatHours(worth.hours, locale) }
  return (
    <Card title={t('worth')}>
      <Stack tight>
        {worth.valueCents === null ? <p>{t('worthUnknown')}</p> : <Figure figure={explain(worth.valueCents)} nameless />}
        <p style={{ color: 'var(--ink-2)' }}>{t(worth.fullCents === null ? 'costUnknown' : worth.hours === 0 ? 'costNoHours' : 'fullCost', told)}</p>
        {worth.valueCents === null ? <p><ButtonLink tone="link" href={`/w/${id}/aim`}>{t('giveValue')}</ButtonLink></p> : null}
      </Stack>
    </Card>
  )
}

const useExplained = ({ results, fullCents, spentCents, roi, verdict, missingResults }: Worth, course: HomeCourse, currency: string) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const backFor1 = (share: number) => formatMoney(Math.max(0, Math.round((1 + share) * 100)), currency, locale)
  return (valueCents: number): FigureExplained => ({
    label: t('brought'), value: formatWholeMoney(valueCents, currency, locale), period: t('since', { day: formatDate(course.startOn, locale, 'brief') }),
    definition: t('broughtDefinition'), formula: t('broughtFormula', { count: formatNumber(results, locale), results: course.many[locale] }),
    rows: [...course.rows, { label: t('costRow'), value: formatWholeMoney(fullCents ?? spentCents, currency, locale), href: `/w/${id}/measure` }],
    ...(roi ? { interval: t('roiInterval', { low: backFor1(roi.low), high: backFor1(roi.high) }) } : {}),
    ...(course.consentedShare === null ? {} : { consentedShare: formatShare(course.consentedShare, locale) }),
    verdict: verdict === 'enough' ? { state: 'onTrack', word: t('worthEnough') } : { state: 'tooEarly', word: t('worthTooEarly', { count: missingResults, results: course.many[locale] }) },
  })
}
