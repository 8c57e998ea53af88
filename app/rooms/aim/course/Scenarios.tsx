/** Three results the kept budget may give, each with its range and its chances; each figure tells where it comes from. */
import { formatTenths } from '@azimut/engines/expected'
import { formatDate, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from './course.words.ts'

type Aim = OutputOf<'aim.readAim'>
type Foreseen = OutputOf<'aim.foreseeScenarios'>

export const Scenarios = ({ aim, objective }: { aim: Aim; objective: Aim['objectives'][number] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { data } = useAsk('aim.foreseeScenarios', { objectiveId: objective.id })
  if (!data) return null
  if (data.scenarios === null || data.centsPerMonth === null) return <Card title={t('scenarios')}><p>{t('noScenarios')}</p></Card>
  const money = formatWholeMoney(data.centsPerMonth, 'EUR', locale)
  const write = (count: number) => formatNumber(count, locale)
  const results = aim.countables.find(one => one.id === objective.kpiId)?.many[locale] ?? ''
  const figure = ({ id, perMonth, low, high, chance }: NonNullable<Foreseen['scenarios']>[number]) => ({
    label: t(id), value: t('scenarioLevel', { count: write(perMonth) }), period: t('scenarioPeriod', { end: formatDate(objective.endOn, locale) }),
    definition: t('scenarioDefinition', { results }), formula: t('scenarioFormula', { money }), interval: t('scenarioRange', { low: write(low), high: write(high) }),
    rows: [
      { label: t('scenarioChance'), value: formatTenths(chance, locale) },
      { label: t('scenarioNow'), value: objective.fromPerMonth === null ? t('unknownNow') : t('scenarioLevel', { count: write(objective.fromPerMonth) }) },
      { label: t('scenarioAim'), value: t('scenarioLevel', { count: write(objective.toPerMonth) }) },
    ],
  })
  return (
    <Card title={t('scenarios')} aside={t('scenariosAside', { money })}>
      <Rows>{data.scenarios.map(one => <Row key={one.id} title={t(one.id)} detail={`${t('scenarioRange', { low: write(one.low), high: write(one.high) })} · ${formatTenths(one.chance, locale)}`} aside={<Figure size="plain" nameless figure={figure(one)} />} />)}</Rows>
    </Card>
  )
}
