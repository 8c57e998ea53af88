/** Act: what to do this week? The actions due, the one in hand with its links, and the thread that says why. */
import { useState } from 'react'
import { useSearch } from '@tanstack/react-router'
import { formatDate, formatHours } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { RoomViews, useView } from '#app/deck/RoomViews.tsx'
import { ThreadPanel } from '#app/deck/ThreadPanel.tsx'
import { words } from './act.words.ts'
import { ActRegister } from './ActRegister.tsx'
import { KeptView } from './adherence/KeptView.tsx'
import { CampaignsView } from './campaigns/CampaignsView.tsx'
import { ContentsView } from './contents/ContentsView.tsx'
import { ActionLinks } from './links/ActionLinks.tsx'
import { SheetPage } from './sheet/SheetPage.tsx'
import { TrackingView } from './tracking/TrackingView.tsx'
import { viewsWords } from './views/views.words.ts'
import { ActionCard } from './week/ActionCard.tsx'
import { DoneDialog } from './week/DoneDialog.tsx'
import { PostponeDialog } from './week/PostponeDialog.tsx'
import type { Week, WeekAction } from './week/week.page.ts'
import { WeekList } from './week/WeekList.tsx'

const registers = { contents: ContentsView, campaigns: CampaignsView, links: TrackingView, kept: KeptView } as const
const views = ['contents', 'campaigns', 'links', 'kept'] as const

/** The week; the register its address names; or the sheet of one action (`?action=`). */
export default function ActPage() {
  const t = useWords(viewsWords)
  const view = useView(views)
  const { action } = useSearch({ strict: false }) as { action?: unknown }
  const Shown = view ? registers[view] : WeekPage
  if (typeof action === 'string' && !view) return <ActionPage id={action} />
  return <Stack><RoomViews room="act" label={t('label')} home={t('home')} views={views} names={one => t(one)} /><Shown /></Stack>
}

const ActionPage = ({ id }: { id: string }) => {
  const asked = useAsk('act.readWeek', {})
  return asked.data ? <SheetPage key={id} id={id} today={asked.data.today} /> : <Loading asked={asked} />
}

const WeekPage = () => {
  const asked = useAsk('act.readWeek', {})
  const week = asked.data
  if (!week) return <Loading asked={asked} />
  return <Stack><WeekHeader week={week} />{week.actions.length ? <WeekDesk week={week} /> : null}<ActRegister week={week} /></Stack>
}

const WeekHeader = ({ week }: { week: Week }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const mayEdit = useMayEdit()
  const open = week.actions.filter(one => one.state !== 'done').length
  const [planned, capacity] = [formatHours(week.plannedHours, locale), formatHours(week.capacityHours ?? 0, locale)]
  const fits = week.plannedHours <= (week.capacityHours ?? 0) ? 'fits' : week.isCapacityPart ? 'perhaps' : 'tooMuch'
  const next = week.nextOn ? t('later', { day: formatDate(week.nextOn, locale, 'weekday') }) : undefined
  const pages = week.pagesToMend ? <Link href={`/w/${company.id}/act?view=links`}>{t('pagesToMend', { count: week.pagesToMend })}</Link> : null
  const later = pages ? <>{next} {pages}</> : next
  if (open) return <RoomHeader question={t('question')} sentence={t('sentence', { count: open, hours: planned })} detail={week.capacityHours === null ? later : <>{t(fits, { planned, capacity })} {pages}</>} />
  if (week.actions.length) return <RoomHeader question={t('question')} sentence={t('allDone', { count: week.actions.length })} detail={later} />
  if (later) return <RoomHeader question={t('question')} sentence={t('free')} detail={later} />
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t(mayEdit ? 'empty' : 'emptyReader')} />
      {mayEdit ? <EmptyState sentence={t('emptyDetail')} minutes={t('emptyMinutes')} action={<ButtonLink href={`/w/${company.id}/plan`}>{t('toPlan')}</ButtonLink>} /> : null}
    </Stack>
  )
}

/** The list, and beside it the action in hand: the one chosen, else the first still to do. */
const WeekDesk = ({ week }: { week: Week }) => {
  const { role } = useCompany()
  const mayWrite = ['owner', 'editor', 'contributor'].includes(role)
  const [chosen, setChosen] = useState<string>()
  const [asking, setAsking] = useState<{ about: WeekAction; what: 'done' | 'postpone' } | null>(null)
  const inHand = week.actions.find(one => one.id === chosen) ?? week.actions.find(one => one.state !== 'done') ?? week.actions[0]!
  const ask = (about: WeekAction, what: 'done' | 'postpone') => { setChosen(about.id); setAsking({ about, what }) }
  const close = () => setAsking(null)
  return (
    <>
      <Grid layout="lead">
        <Stack><WeekList week={week} chosen={inHand.id} onChoose={setChosen} onDone={mayWrite ? action => ask(action, 'done') : undefined} /></Stack>
        <Stack>
          <ActionCard action={inHand} onDone={mayWrite ? () => ask(inHand, 'done') : undefined} onPostpone={() => ask(inHand, 'postpone')} />
          <ActionLinks week={week} actionId={inHand.id} mayWrite={mayWrite} />
          {role === 'guest' ? null : <ThreadPanel id={inHand.id} />}
        </Stack>
      </Grid>
      {asking?.what === 'done' ? <DoneDialog action={asking.about} onClose={close} onNoted={() => { close(); setChosen(undefined) }} /> : null}
      {asking?.what === 'postpone' ? <PostponeDialog action={asking.about} today={week.today} onClose={close} /> : null}
    </>
  )
}
