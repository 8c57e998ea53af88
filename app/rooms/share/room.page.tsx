/** Share: to whom to show it? The strategy on one page, and the documents made of it. */
import { formatDate } from '@azimut/engines/locale'
import { ButtonLink } from '#app/design/Button.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { Table } from '#app/design/Table.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { Comments } from '#app/deck/Comments.tsx'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import brandCss from './brand/brand.module.css'
import { words as brandWords } from './brand/brand.words.ts'
import { BrandForm } from './brand/BrandForm.tsx'
import { Documents } from './edition/Documents.tsx'
import { OnePage } from './edition/OnePage.tsx'
import css from './room.module.css'
import { words } from './edition/share.words.ts'

type Share = OutputOf<'share.readShare'>

export default function SharePage() {
  const t = useWords(words)
  const b = useWords(brandWords)
  const company = useCompany()
  const mayEdit = useMayEdit()
  const share = useAsk('share.readShare', {})
  if (!share.data) return <Loading asked={share} />
  const { strategy, editions, brand, hasAudit, objectiveId } = share.data
  const form = mayEdit ? <Fold title={b('title')}><BrandForm key={brand?.version ?? 0} brand={brand} /></Fold> : null
  if (!strategy.objective) return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('sentence')} />
      <EmptyState sentence={t('emptyDetail')} minutes={t('emptyMinutes')} action={mayEdit ? <ButtonLink href={`/w/${company.id}/aim`}>{t('toAim')}</ButtonLink> : undefined} />
      {hasAudit ? <Documents share={share.data} /> : null}
      {form}
    </Stack>
  )
  const isOwn = brand?.belongsTo === 'company'
  return (
    <Stack>
      <div className={css.screenOnly}>
        <Stack>
          <Head share={share.data} />
          <Documents share={share.data} />
        </Stack>
      </div>
      <OnePage strategy={strategy} name={isOwn ? brand.displayName : undefined} sign={brand?.logo ? <img className={brandCss.logo} src={`data:${brand.logoType ?? 'image/png'};base64,${brand.logo}`} alt={brand.displayName} /> : undefined} />
      <div className={css.screenOnly}>
        <Stack>
          {objectiveId ? <Comments aboutId={objectiveId} /> : null}
          {form}
          {editions.length ? <Fold title={t('editionsAndSendings')}><Editions share={share.data} /></Fold> : null}
        </Stack>
      </div>
    </Stack>
  )
}

const Head = ({ share: { editions, deliveries } }: { share: Share }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [last] = editions
  const sent = deliveries.find(one => one.sentAt !== null)
  const detail = sent ? t('sentenceSent', { to: sent.recipient, day: formatDate(sent.sentAt!.slice(0, 10), locale, 'long') }) : last ? t('sentenceLast', { day: formatDate(last.madeOn, locale, 'long'), title: last.title }) : undefined
  return <RoomHeader question={t('question')} sentence={t('sentence')} detail={detail} />
}

const Editions = ({ share: { editions, deliveries } }: { share: Share }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const sentOf = (editionId: string) => deliveries.filter(one => one.editionId === editionId).map(one => `${one.recipient} (${t('state', { state: one.state })})`).join(', ')
  return (
    <Table caption={t('editions')} locale={locale} rows={editions} rowKey={one => one.id} empty={t('editionsNone')} columns={[
      { key: 'title', header: t('title'), cell: one => one.title, sort: one => one.title },
      { key: 'on', header: t('madeOn'), cell: one => formatDate(one.madeOn, locale, 'long'), sort: one => one.madeOn },
      { key: 'to', header: t('sentTo'), cell: one => sentOf(one.id) || '–' },
      { key: 'again', header: t('again'), cell: one => <Link href={downloadAddress(company.id, 'share.downloadEdition', { exportId: one.exportId })} download>{t('again')}</Link> },
    ]} />
  )
}
