/** Share: to whom to show it? The strategy on one page, and the documents made of it. */
import { formatDate } from '@azimut/engines/locale'
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Link } from '#app/design/link.tsx'
import { Table } from '#app/design/Table.tsx'
import { downloadAddress } from '#app/deck/api.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany, useMayEdit } from '#app/deck/session.tsx'
import { OnePage } from './edition/OnePage.tsx'
import css from './room.module.css'
import { words } from './edition/share.words.ts'

type Share = OutputOf<'share.readShare'>

export default function SharePage() {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const mayEdit = useMayEdit()
  const share = useAsk('share.readShare', {})
  if (!share.data) return <Loading asked={share} />
  const { strategy, editions } = share.data
  const [last] = editions
  if (!strategy.objective) return (
    <Stack>
      <RoomHeader question={t('question')} sentence={t('sentence')} />
      <EmptyState sentence={t('emptyDetail')} minutes={t('emptyMinutes')} action={mayEdit ? <ButtonLink href={`/w/${company.id}/aim`}>{t('toAim')}</ButtonLink> : undefined} />
    </Stack>
  )
  return (
    <Stack>
      <div className={css.screenOnly}>
        <RoomHeader question={t('question')} sentence={t('sentence')} detail={last ? t('sentenceLast', { day: formatDate(last.madeOn, locale, 'long'), title: last.title }) : undefined} action={<Documents share={share.data} />} />
      </div>
      <OnePage strategy={strategy} />
      {editions.length ? <div className={css.screenOnly}><Fold title={t('seeAll')}><Editions editions={editions} /></Fold></div> : null}
    </Stack>
  )
}

/** Whoever may not note an edition downloads it all the same. */
const Documents = ({ share }: { share: Share }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const mayEdit = useMayEdit()
  const make = useAct('share.makeEdition', { said: edition => t('made', { title: edition.title }) })
  const address = (exportId: string) => downloadAddress(company.id, 'share.downloadEdition', { exportId })
  const get = async (exportId: string) => {
    await make.mutateAsync({ exportId })
    location.assign(address(exportId))
  }
  const known = { deck: t('deck'), calendar: t('calendar'), strategy: t('strategy') }
  const nameOf = ({ id, name }: Share['documents'][number]) => (Object.hasOwn(known, id) ? known[id as keyof typeof known] : name[locale])
  const ordered = share.documents.toSorted((a, b) => Number(b.id === 'deck') - Number(a.id === 'deck'))
  return (
    <Buttons>
      {ordered.map((one, index) => mayEdit
        ? <Button key={one.id} tone={index ? 'quiet' : 'primary'} busy={make.isPending && make.variables?.exportId === one.id} onClick={() => void get(one.id).catch(() => undefined)}>{nameOf(one)}</Button>
        : <ButtonLink key={one.id} tone={index ? 'quiet' : 'primary'} href={address(one.id)} download>{nameOf(one)}</ButtonLink>)}
      <Button tone="link" onClick={() => window.print()}>{t('print')}</Button>
    </Buttons>
  )
}

const Editions = ({ editions }: Pick<Share, 'editions'>) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  return (
    <Table caption={t('editions')} locale={locale} rows={editions} rowKey={one => one.id} empty={t('editionsNone')} columns={[
      { key: 'title', header: t('title'), cell: one => one.title, sort: one => one.title },
      { key: 'on', header: t('madeOn'), cell: one => formatDate(one.madeOn, locale, 'long'), sort: one => one.madeOn },
      { key: 'again', header: t('again'), cell: one => <Link href={downloadAddress(company.id, 'share.downloadEdition', { exportId: one.exportId })} download>{t('again')}</Link> },
    ]} />
  )
}
