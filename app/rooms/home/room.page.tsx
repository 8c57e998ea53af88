/** Home: the sentence worth opening it for, then seven tiles at most; one with nothing to say is a line at the foot. */
import type { ReactNode } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { ButtonLink, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Resume } from '#app/deck/guide/Resume.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useView } from '#app/deck/RoomViews.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { EntitiesTile } from './entities/EntitiesTile.tsx'
import { words } from './home.words.ts'
import css from './home.module.css'
import { Way } from './loop/Way.tsx'
import { Questions } from './questions/Questions.tsx'
import { QuestionsLine } from './questions/QuestionsLine.tsx'
import { ToSpecifyTile } from './questions/ToSpecifyTile.tsx'
import { CapTile } from './tiles/CapTile.tsx'
import { HomeHead, isWalked } from './tiles/HomeHead.tsx'
import type { Home } from './tiles/HomeHead.tsx'
import { MentionsTile } from './tiles/MentionsTile.tsx'
import { hasNews, SinceTile } from './tiles/SinceTile.tsx'
import { ToLinkTile } from './tiles/ToLinkTile.tsx'
import { useLastVisit } from './tiles/useLastVisit.page.ts'
import { WaitingTile } from './tiles/WaitingTile.tsx'
import { WeekTile } from './tiles/WeekTile.tsx'
import { WorthTile } from './tiles/WorthTile.tsx'

export default function HomePage() {
  return useView(['questions']) ? <Questions /> : <Standing />
}

const Standing = () => {
  const company = useCompany()
  const since = useLastVisit(company.id)
  const home = useAsk('home.readHome', since === undefined ? {} : { since })
  if (!home.data) return <Loading asked={home} />
  return <Stack><HomeHead home={home.data} /><Resume /><Tiles home={home.data} /></Stack>
}

const Tiles = ({ home }: { home: Home }) => {
  // An action of time alone is paid by no line: that is no missing link here.
  const toLink = (useAsk('thread.listToLink', {}).data ?? []).filter(one => one.role !== 'paidBy')
  const { course, week, waiting, worth, since, today, loop } = home
  const weekTile = week.actions.length ? <WeekTile key="week" week={week} today={today} /> : null
  const waitingTile = waiting && course ? <WaitingTile key="waiting" waiting={waiting} course={course} today={today} /> : null
  const called = useAsk('share.readMentions', { since: since.at }).data ?? []
  const mentions = called.length ? <MentionsTile key="mentions" mentions={called} /> : null
  const news = hasNews(since) ? <SinceTile key="since" since={since} /> : null
  const links = toLink.length ? <ToLinkTile key="link" toLink={toLink} /> : null
  const unknown = useAsk('home.readToSpecify', {}).data ?? []
  const toSpecify = unknown.length ? <ToSpecifyTile key="specify" unknown={unknown} /> : null
  if (!isWalked(loop.next)) {
    const beside = [waitingTile, weekTile, mentions, news, toSpecify, links].filter(Boolean)
    return beside.length ? <Grid layout="lead"><Way loop={loop} /><Stack>{beside}</Stack></Grid> : <Way loop={loop} />
  }
  const top = [weekTile, waitingTile].filter(Boolean)
  const middle = [course ? <CapTile key="cap" course={course} today={today} /> : null, course && worth ? <WorthTile key="worth" worth={worth} course={course} currency={home.currency} /> : null, news].filter(Boolean)
  // A short line for what stands alone; beside other tiles the next review is one.
  const review = links && loop.learn.nextOn ? <NextReviewTile key="review" onDay={loop.learn.nextOn} /> : null
  const beside = [mentions, toSpecify, review].filter(Boolean)
  return (
    <>
      {top.length ? <Grid layout={top.length === 2 ? 'lead' : 'even'}>{top}</Grid> : null}
      {middle.length ? <Grid>{middle}</Grid> : null}
      <EntitiesTile />
      {links && beside.length ? <Grid layout="lead">{links}<Stack>{beside}</Stack></Grid> : links}
      {!links && beside.length ? <Grid>{beside}</Grid> : null}
      <Quiet home={home} linked={!links} />
    </>
  )
}

const NextReviewTile = ({ onDay }: { onDay: string }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const day = formatDate(onDay, locale, 'weekday')
  return <Card title={t('nextReview')} foot={<Buttons><ButtonLink tone="quiet" href={`/w/${id}/learn`}>{t('prepare')}</ButtonLink></Buttons>}><p>{t('nextReviewDay', { day: day.charAt(0).toLocaleUpperCase(locale) + day.slice(1) })}</p></Card>
}

/** What has nothing to say, in a line each; the next review last. */
const Quiet = ({ home: { week, waiting, since, loop: { learn } }, linked }: { home: Home; linked: boolean }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  const lines: Record<string, ReactNode> = {
    week: week.actions.length ? null : t('weekNone'),
    waiting: waiting ? null : t('waitingNone'),
    news: hasNews(since) ? null : t('nothingNew'),
    links: linked ? t('toLinkCount', { count: 0 }) : null,
    review: learn.nextOn === null ? <>{t('noReview')} <Link href={`/w/${id}/plan`}>{t('placeReview')}</Link></>
      : linked ? <Link href={`/w/${id}/learn`}>{t('nextReviewSaid', { day: formatDate(learn.nextOn, locale, 'weekday') })}</Link> : null,
  }
  const said = Object.entries(lines).filter(([, line]) => line !== null)
  return <ul className={css.quiet}>{said.map(([key, line]) => <li key={key}>{line}</li>)}<QuestionsLine /></ul>
}
