/** Home: the sentence worth opening it for, then seven tiles at most; one with nothing to say is a line at the foot. */
import type { ReactNode } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from './home.words.ts'
import css from './home.module.css'
import { Way } from './loop/Way.tsx'
import { CapTile } from './tiles/CapTile.tsx'
import { HomeHead } from './tiles/HomeHead.tsx'
import type { Home } from './tiles/HomeHead.tsx'
import { hasNews, SinceTile } from './tiles/SinceTile.tsx'
import { ToLinkTile } from './tiles/ToLinkTile.tsx'
import { useLastVisit } from './tiles/useLastVisit.page.ts'
import { WaitingTile } from './tiles/WaitingTile.tsx'
import { WeekTile } from './tiles/WeekTile.tsx'
import { WorthTile } from './tiles/WorthTile.tsx'

export default function HomePage() {
  const company = useCompany()
  const since = useLastVisit(company.id)
  const home = useAsk('home.readHome', since === undefined ? {} : { since })
  if (!home.data) return <Loading />
  return <Stack><HomeHead home={home.data} /><Tiles home={home.data} /></Stack>
}

const Tiles = ({ home }: { home: Home }) => {
  const toLink = useAsk('thread.listToLink', {}).data ?? []
  const locale = useLocale()
  const { course, week, waiting, worth, since, today, loop } = home
  const isWalking = loop.next !== null && loop.next !== 'review'
  const top = [
    isWalking ? <Way key="way" loop={loop} lit={!waiting} /> : null,
    week.actions.length ? <WeekTile key="week" week={week} today={today} /> : null,
    waiting ? <WaitingTile key="waiting" waiting={waiting} result={course?.one[locale] ?? ''} today={today} /> : null,
  ].filter(Boolean)
  const below = [
    course && !isWalking ? <CapTile key="cap" course={course} today={today} /> : null,
    course && worth && !isWalking ? <WorthTile key="worth" worth={worth} course={course} /> : null,
    hasNews(since) ? <SinceTile key="since" since={since} /> : null,
    toLink.length ? <ToLinkTile key="link" toLink={toLink} /> : null,
  ].filter(Boolean)
  return (
    <>
      {top.length ? <Grid layout={top.length === 2 ? 'lead' : 'even'}>{top}</Grid> : null}
      {below.length ? <Grid>{below}</Grid> : null}
      {isWalking ? null : <Quiet home={home} linked={!toLink.length} />}
    </>
  )
}

/** What has nothing to say, in a line each; the next review last. */
const Quiet = ({ home: { week, waiting, since, loop: { learn } }, linked }: { home: Home; linked: boolean }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const lines: ReactNode[] = [
    week.actions.length ? null : t('weekNone'),
    waiting ? null : t('waitingNone'),
    hasNews(since) ? null : t('nothingNew'),
    linked ? t('toLinkCount', { count: 0 }) : null,
    learn.nextOn === null ? <>{t('noReview')} <Link href={`/w/${id}/plan`}>{t('placeReview')}</Link></> : <Link href={`/w/${id}/learn`}>{t('nextReviewSaid', { day: formatDate(learn.nextOn, locale, 'weekday') })}</Link>,
  ]
  return <ul className={css.quiet}>{lines.map((line, index) => (line ? <li key={index}>{line}</li> : null))}</ul>
}
