/** What an action costs in full, planned and so far, beside what is expected of it and what came. */
import { formatHours, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Sheet } from './sheet.page.ts'
import { sheetWords } from './sheet.words.ts'
import css from './sheet.module.css'

export const SheetMoney = ({ sheet }: { sheet: Sheet }) => {
  const t = useWords(sheetWords)
  const locale = useLocale()
  const { planned, spent, expected, actual } = sheet
  const results = sheet.results[locale]
  const cost = (label: string, one: Sheet['planned']) => {
    const money = formatWholeMoney(one.knownCents, 'EUR', locale)
    const said = one.knownCents === 0 && one.hours === 0 && one.isWhole ? t('nothingYet') : one.isWhole ? money : one.knownCents ? t('known', { money }) : t('unknown')
    return <Figure size="plain" figure={{ label, value: said, period: formatHours(one.hours, locale), definition: t('costDefinition'), formula: t('costFormula'), rows: [{ label: t('hours'), value: formatHours(one.hours, locale) }, { label: t('production'), value: sheet.action.productionCents === null ? t('unknown') : formatWholeMoney(sheet.action.productionCents, 'EUR', locale) }] }} />
  }
  const links = actual.clicks === null ? [] : [{ label: t('sinceStart'), value: t('clicks', { count: actual.clicks }) }]
  return (
    <Card title={t('money')}>
      <div className={css.money}>
        {cost(t('planned'), planned)}
        {cost(t('spent'), spent)}
        <Figure size="plain" figure={{ label: t('expected'), value: expected ? formatNumber(expected.perMonth, locale, 1) : t('unknown'), ...(expected ? { unit: results } : {}), period: t(expected?.isLine ? 'ofLine' : 'perMonth'), definition: t('expectedDefinition'), formula: t('resultsFormula'), rows: [] }} />
        <Figure size="plain" figure={{ label: t('actual'), value: actual.results === null ? t('unknown') : formatNumber(actual.results, locale, 0), ...(actual.results === null ? {} : { unit: results }), period: t('sinceStart'), definition: t('actualDefinition'), formula: t('resultsFormula'), rows: links }} />
      </div>
    </Card>
  )
}
