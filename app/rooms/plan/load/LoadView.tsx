/** The register of the load: hours of each person week by week, the hours nobody plans, leave, and how time is kept. */
import { useState } from 'react'
import { formatDate, formatHours, formatShare } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useMayEdit, useShows } from '#app/deck/session.tsx'
import { ImpactButton } from '../impact/Impact.tsx'
import { words } from '../plan.words.ts'
import { Leaves } from './Leaves.tsx'
import { Levelling } from './Levelling.tsx'
import { loadWords } from './load.words.ts'
import css from './load.module.css'
import { Policy } from './Policy.tsx'

type Cell = OutputOf<'plan.readLoad'>['people'][number]['cells'][number]

export const LoadView = () => {
  const t = useWords(loadWords)
  const room = useWords(words)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const isExpert = useShows('expert')
  const [levelling, setLevelling] = useState(false)
  const asked = useAsk('plan.readLoad', {})
  const load = asked.data
  if (!load) return <Loading asked={asked} />
  const mondays = load.people[0]?.cells.map(one => one.monday) ?? []
  return (
    <Stack>
      <RoomHeader question={room('question')} sentence={load.people.length ? t('sentence', { over: load.overloads.length }) : t('empty')} detail={t('freeOnPurpose', { share: formatShare(load.freeShare, locale) })}
        action={mayEdit && load.overloads.length ? <Button onClick={() => setLevelling(true)}>{t('level')}</Button> : undefined} />
      {load.people.length ? (
        <Card title={t('tableTitle')}>
          <Table caption={t('tableTitle')} captionHidden locale={locale} rows={load.people} rowKey={one => one.id} empty={t('empty')} columns={[
            { key: 'name', header: t('person'), cell: one => one.name },
            ...mondays.map((monday, at) => ({ key: monday, header: formatDate(monday, locale, 'brief'), cell: (one: (typeof load.people)[number]) => <HoursCell cell={one.cells[at]!} /> })),
          ]} />
        </Card>
      ) : <EmptyState sentence={t('empty')} />}
      <Grid>
        <Card title={t('overheadTitle')}>
          <Stack tight>
            <p>{t('overheadLead')}</p>
            <Rows>{load.overhead.map(one => <Row key={one.kind} title={t(one.kind)} aside={formatHours(Math.round(one.hours * 4) / 4, locale)} />)}</Rows>
            {mayEdit && (isExpert || load.lacksSteering) ? <Fold title={t('policyTitle')}><Policy load={load} /></Fold> : null}
          </Stack>
        </Card>
        <Leaves load={load} />
        <Card title={t('impactTitle')}>
          <Stack tight>
            <p>{t('impactLead')}</p>
            <Rows>{load.people.map(one => <Row key={one.id} title={<ImpactButton id={one.id} title={one.name} />} />)}</Rows>
          </Stack>
        </Card>
      </Grid>
      {levelling ? <Levelling onClose={() => setLevelling(false)} /> : null}
    </Stack>
  )
}

const HoursCell = ({ cell: { planned, overhead, capacity, isAway } }: { cell: Cell }) => {
  const t = useWords(loadWords)
  const locale = useLocale()
  const hours = (one: number) => formatHours(Math.round(one * 4) / 4, locale)
  const used = planned + overhead
  if (capacity === null) return <span className={css.cell}>{hours(used)}<small>{isAway ? t('awayCell') : t('hoursUnsaid')}</small></span>
  const isOver = used > capacity + 1 / 60
  if (capacity === 0 && used === 0) return <small>{isAway ? t('awayCell') : '–'}</small>
  const label = used === 0 ? t('cellFree', { capacity: hours(capacity) }) : t('cell', { planned: hours(used), capacity: hours(capacity) })
  return (
    <span className={css.cell} data-over={isOver || undefined}>
      <span>{label}</span>
      <Bar share={capacity > 0 ? used / capacity : used > 0 ? 1 : 0} tone={isOver ? 'over' : 'petrol'} label={label} />
      {isAway ? <small>{t('awayCell')}</small> : null}
    </span>
  )
}
