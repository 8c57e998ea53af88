/** The register of links: planned pages nothing counts yet, made trackable in one press, and the words links are classed by. */
import { formatNumber } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { media } from '../links/medium.page.ts'
import { mediumWords } from '../links/medium.words.ts'
import { CreditsCard } from '../links/CreditsCard.tsx'
import { shortUrl } from '../landings/fault.page.ts'
import { LandingsCard } from '../landings/LandingsCard.tsx'
import { trackingWords } from './tracking.words.ts'

type Landing = OutputOf<'act.readTracking'>['landings'][number]

export const TrackingView = () => {
  const t = useWords(trackingWords)
  const m = useWords(mediumWords)
  const locale = useLocale()
  const { role } = useCompany()
  const mayWrite = ['owner', 'editor', 'contributor'].includes(role)
  const asked = useAsk('act.readTracking', {})
  const create = useAct('act.createTrackedLink', { said: ({ label }) => t('made', { label }) })
  const found = asked.data
  if (!found) return <Loading asked={asked} />
  const state = (one: Landing) => (one.isTracked ? <StateWord tone="good">{t('yes')}</StateWord> : <StateWord tone="watch">{t('no')}</StateWord>)
  const make = ({ actionId, title, url }: Landing) => (actionId ? <Button tone="quiet" onClick={() => create.mutate({ actionId, label: title.slice(0, 100), destination: url })}>{t('make')}</Button> : t('toLink'))
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={found.landings.length ? t('sentence', { missing: found.landings.filter(one => !one.isTracked).length }) : t('empty')} detail={t('lead')} />
      {found.landings.length ? <Card title={t('planTitle')}>
        <Table stacks caption={t('planTitle')} captionHidden locale={locale} rows={found.landings} rowKey={one => `${one.from} ${one.actionId} ${one.title} ${one.url}`} empty={t('empty')} columns={[
          { key: 'title', header: t('what'), cell: one => <>{one.title} <small>· {t(one.from)}</small></>, sort: one => one.title },
          { key: 'url', header: t('page'), cell: one => shortUrl(one.url), wraps: true },
          { key: 'tracked', header: t('tracked'), cell: state, sort: one => Number(one.isTracked) },
          ...(mayWrite ? [{ key: 'make', header: <span data-readers-only>{t('make')}</span>, cell: (one: Landing) => (one.isTracked ? null : make(one)) }] : []),
        ]} />
      </Card> : null}
      {found.landings.length ? <LandingsCard check={found.check} mayWrite={mayWrite} /> : null}
      <CreditsCard />
      <Card title={t('taxonomyTitle')}>
        <Stack tight>
          <p>{t('taxonomyLead')}</p>
          <Fold title={t('allMedia')}><Rows>{media.map(one => <Row key={one} title={m(one)} aside={one} />)}</Rows></Fold>
          <Table stacks caption={t('taxonomyTitle')} captionHidden locale={locale} rows={found.taxonomy} rowKey={one => `${one.source} ${one.medium}`} empty={t('noLink')} columns={[
            { key: 'source', header: t('source'), cell: one => one.source, sort: one => one.source },
            { key: 'medium', header: t('medium'), cell: one => <>{m(one.medium)} <small>· {one.medium}</small></>, sort: one => one.medium },
            { key: 'links', header: t('links'), align: 'end', cell: one => formatNumber(one.links, locale), sort: one => one.links },
            { key: 'clicks', header: t('clicks'), align: 'end', cell: one => (one.clicks === null ? '–' : formatNumber(one.clicks, locale)), sort: one => one.clicks },
          ]} />
        </Stack>
      </Card>
    </Stack>
  )
}
