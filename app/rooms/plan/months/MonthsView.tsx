/** The register of money: committed, spent and left by month and line, the full cost, what should come in, and when it pays for itself. */
import { formatDate, formatHours, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { Figure } from '#app/deck/Figure.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { ImpactButton } from '../impact/Impact.tsx'
import { words } from '../plan.words.ts'
import { monthsWords } from './months.words.ts'
import css from '../load/load.module.css'

type Months = OutputOf<'plan.readMonths'>
type Line = Months['lines'][number]

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** The months that are over are told together, so that the table begins now. */
const split = ({ months, today }: Months) => {
  const behind = months.filter(month => month < today.slice(0, 7)).length
  return { behind, ahead: months.slice(behind).map((month, at) => ({ month, at: behind + at })) }
}

export const MonthsView = () => {
  const t = useWords(monthsWords)
  const room = useWords(words)
  const locale = useLocale()
  const asked = useAsk('plan.readMonths', {})
  const found = asked.data
  if (!found) return <Loading asked={asked} />
  const money = (cents: number) => formatWholeMoney(cents, 'EUR', locale)
  const { total, work } = found
  if (found.lines.length === 1 && !total.spentCents && !found.drivers.length) return <Stack><RoomHeader question={room('question')} sentence={t('empty')} /><EmptyState sentence={t('empty')} /></Stack>
  const full = total.committedCents + work.knownCents + found.productionCents
  return (
    <Stack>
      <RoomHeader question={room('question')} sentence={total.leftCents >= 0 ? t('sentence', { left: money(total.leftCents), committed: money(total.committedCents) }) : t('over', { spent: money(total.spentCents), committed: money(total.committedCents) })}
        detail={t('fullDetail', { full: money(full), whole: work.isWhole ? 'yes' : 'no' })} />
      <Money found={found} />
      <Grid>
        <Card title={t('fullCost')}>
          <Figure figure={{ label: t('fullCost'), value: money(full), period: work.isWhole ? t('isWhole') : t('isPart'), definition: t('fullDefinition'), formula: t('fullFormula'), rows: [
            { label: t('media'), value: money(total.committedCents) }, { label: `${t('work')} (${formatHours(work.hours, locale)})`, value: money(work.knownCents) }, { label: t('production'), value: money(found.productionCents) },
          ] }} nameless />
        </Card>
        <Card title={t('evenTitle')}><Even found={found} /></Card>
      </Grid>
      <Forecast found={found} />
    </Stack>
  )
}

const Money = ({ found }: { found: Months }) => {
  const t = useWords(monthsWords)
  const locale = useLocale()
  const money = (cents: number) => formatWholeMoney(cents, 'EUR', locale)
  const rows = [...found.lines.filter(one => one.id !== null || one.spentCents !== 0).map(one => ({ ...one, key: one.id ?? 'none', name: one.label ?? t('unassigned') })), { ...found.total, key: 'total', name: t('total') }]
  const { behind, ahead } = split(found)
  const between = (from: number, to: number) => (one: Line) => {
    const [committed, spent] = [sum(one.committed.slice(from, to)), sum(one.spent.slice(from, to))]
    return <span className={css.cell}>{money(committed)}{spent ? <small>{t('cell', { spent: money(spent) })}</small> : null}</span>
  }
  return (
    <Card title={t('tableTitle')}>
      <Stack tight>
      <Table stacks caption={t('tableTitle')} captionHidden locale={locale} rows={rows} rowKey={one => one.key} empty={t('empty')} columns={[
        { key: 'line', header: t('line'), cell: one => (one.id ? <ImpactButton id={one.id} title={one.name} /> : one.name) },
        { key: 'committed', header: t('committed'), align: 'end', cell: one => money(one.committedCents) },
        { key: 'spent', header: t('spent'), align: 'end', cell: one => money(one.spentCents) },
        { key: 'left', header: t('left'), align: 'end', cell: one => money(one.leftCents) },
        ...(behind ? [{ key: 'behind', header: t('behind'), align: 'end' as const, cell: between(0, behind) }] : []),
        ...ahead.map(({ month, at }) => ({ key: month, header: formatDate(`${month}-01`, locale, 'month'), align: 'end' as const, cell: between(at, at + 1) })),
      ]} />
      <p><small>{t('impactNote')}</small></p>
      </Stack>
    </Card>
  )
}

const Even = ({ found }: { found: Months }) => {
  const t = useWords(monthsWords)
  const locale = useLocale()
  if (found.unknown.length) return <p>{t('missing', { what: found.unknown.map(one => t(one)).join(', ') })}</p>
  if (!found.breakEven) return <p>{t('never')}</p>
  const { month, deepestCents, paybackMonths } = found.breakEven
  return (
    <Figure nameless figure={{
      label: t('evenTitle'), value: t('even', { month: formatDate(`${month}-01`, locale, 'month') }), period: t('evenPeriod', { count: paybackMonths }), definition: t('evenDefinition'), formula: t('evenFormula'),
      rows: [{ label: t('deepest'), value: formatWholeMoney(-deepestCents, 'EUR', locale) }],
    }} />
  )
}

const Forecast = ({ found }: { found: Months }) => {
  const t = useWords(monthsWords)
  const locale = useLocale()
  const number = (one: number) => formatNumber(one, locale, one < 10 ? 1 : 0)
  const { behind, ahead } = split(found)
  const total = found.months.map((_, at) => found.drivers.reduce((sum, one) => sum + one.months[at]!, 0))
  const rows = found.drivers.length ? [...found.drivers, { id: 'total', kind: null, label: t('total'), months: total, total: total.reduce((sum, one) => sum + one, 0) }] : []
  return (
    <Card title={t('forecastTitle')}>
      <Stack tight>
        <Table stacks caption={t('forecastTitle')} captionHidden locale={locale} rows={rows} rowKey={one => one.id} empty={t('forecastEmpty')} columns={[
          { key: 'label', header: t('driver'), cell: one => <>{one.label}{one.kind ? <small> · {t(one.kind === 'line' ? 'whole' : 'own')}</small> : null}</> },
          { key: 'total', header: t('total'), align: 'end', cell: one => (
            <Figure size="cell" figure={{ label: one.label, value: number(one.total), period: t('period'), definition: t('forecastDefinition'), formula: t('forecastFormula'), rows: found.months.map((month, at) => ({ label: formatDate(`${month}-01`, locale, 'month'), value: number(one.months[at]!) })) }} />
          ) },
          ...(behind ? [{ key: 'behind', header: t('behind'), align: 'end' as const, cell: (one: (typeof rows)[number]) => number(sum(one.months.slice(0, behind))) }] : []),
          ...ahead.map(({ month, at }) => ({ key: month, header: formatDate(`${month}-01`, locale, 'month'), align: 'end' as const, cell: (one: (typeof rows)[number]) => number(one.months[at]!) })),
        ]} />
        {found.silent ? <p>{t('silent', { count: found.silent })}</p> : null}
      </Stack>
    </Card>
  )
}
