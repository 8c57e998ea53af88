/** The register of KPIs: seven at most on the dashboard, each with its objective, its people, and what it still lacks. */
import { useState } from 'react'
import { formatNumber } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from '../course/course.words.ts'
import { KpiForm } from './KpiForm.tsx'
import { kpiWords } from './kpi.words.ts'
import { LeadRow } from './LeadRow.tsx'

type Register = OutputOf<'aim.readKpis'>
type Kpi = Register['kpis'][number]
const lackWords = { people: 'lackPeople', owner: 'lackOwner', refresh: 'lackRefresh' } as const

export const KpisView = () => {
  const t = useWords(kpiWords)
  const room = useWords(words)
  const mayEdit = useMayEdit()
  const asked = useAsk('aim.readKpis', {})
  /** The KPI that changes, or « new »; undefined while one only reads. */
  const [open, setOpen] = useState<Kpi | 'new'>()
  if (!asked.data) return <Loading asked={asked} />
  const register = asked.data
  const { kpis, objectives, mostPerObjective } = register
  const uneven = objectives.flatMap(one => one.count === 0 ? t('alone', { sentence: one.sentence }) : one.count > mostPerObjective ? t('crowded', { most: mostPerObjective, sentence: one.sentence }) : [])
  return (
    <Stack>
      <RoomHeader
        question={room('question')} sentence={t('sentence', { count: register.onDashboard, most: register.mostOnDashboard })} detail={t('detail')}
        action={mayEdit && objectives.length ? <Button tone={open ? 'quiet' : 'primary'} onClick={() => setOpen(open ? undefined : 'new')}>{t(open ? 'cancel' : 'add')}</Button> : undefined}
      />
      {open ? <KpiForm key={open === 'new' ? '' : open.row.id} register={register} now={open === 'new' ? undefined : open} onDone={() => setOpen(undefined)} /> : null}
      {uneven.length ? <Card><Rows>{uneven.map(said => <Row key={said} title={<StateWord tone="watch">{said}</StateWord>} />)}</Rows></Card> : null}
      {kpis.length ? <Grid>{kpis.map(one => <KpiCard key={one.row.id} kpi={one} onEdit={mayEdit ? () => setOpen(one) : undefined} />)}</Grid> : <p>{t('none')}</p>}
    </Stack>
  )
}

/** The figure, and beside it what people say: never one without the other. */
const KpiCard = ({ kpi: { row, ownerName, source, unit, objective, lacks }, onEdit }: { kpi: Kpi; onEdit: (() => void) | undefined }) => {
  const t = useWords(kpiWords)
  const room = useWords(words)
  const locale = useLocale()
  const people = row.verbatim ? room('quoted', { text: row.verbatim }) : row.humanSignal
  return (
    <Card title={row.name.charAt(0).toLocaleUpperCase(locale) + row.name.slice(1)} aside={[t(row.role), row.onDashboard ? null : t('off')].filter(one => one !== null).join(' · ')} foot={onEdit ? <Acts row={row} onEdit={onEdit} /> : undefined}>
      <Rows>
        <Row title={t('value')} aside={`${formatNumber(row.targetPerMonth, locale)} ${unit}`} />
        {people ? <Row title={t('people')} detail={people} /> : null}
        <Row title={t('objective')} detail={objective} />
        <Row title={t('serves')} detail={row.link} />
        <LeadRow id={row.id} />
        <Row title={t('readIn')} detail={[source, ownerName, row.refresh ? t(row.refresh) : null].filter(one => one).join(' · ')} />
        {lacks.length ? <Row title={<StateWord tone="early">{t('toDo')}</StateWord>} detail={lacks.map(lack => t(lackWords[lack])).join(' · ')} /> : null}
      </Rows>
    </Card>
  )
}

const Acts = ({ row, onEdit }: { row: Kpi['row']; onEdit: () => void }) => {
  const t = useWords(kpiWords)
  const turn = useAct('aim.updateKpi', { said: t(row.onDashboard ? 'takenOff' : 'putOnDone') })
  return (
    <Buttons>
      <Button tone="link" onClick={onEdit}>{t('edit')}</Button>
      <Button tone="link" busy={turn.isPending} onClick={() => turn.mutate({ id: row.id, version: row.version, change: { onDashboard: !row.onDashboard } })}>{t(row.onDashboard ? 'takeOff' : 'putOn')}</Button>
    </Buttons>
  )
}
