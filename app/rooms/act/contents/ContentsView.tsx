/** The register of contents: what comes out when, what is missing from each, who gets what, and the library. */
import { useState } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { ContentDrawer } from './ContentDrawer.tsx'
import { ContentMap } from './ContentMap.tsx'
import type { Contents } from './contents.page.ts'
import { contentsWords } from './contents.words.ts'
import css from './contents.module.css'
import { Library } from './Library.tsx'

export const ContentsView = () => {
  const t = useWords(contentsWords)
  const { role } = useCompany()
  const mayWrite = ['owner', 'editor', 'contributor'].includes(role)
  const [open, setOpen] = useState<string | null>(null)
  const asked = useAsk('act.readContents', {})
  const found = asked.data
  if (!found) return <Loading asked={asked} />
  const placed = found.contents.filter(one => one.content.onDay !== null && one.content.state !== 'published')
  const shown = found.contents.find(one => one.content.id === open)
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={found.contents.length && !placed.length ? t('noneSet', { ideas: found.contents.filter(one => one.content.state !== 'published').length }) : found.contents.length ? t('sentence', { next: placed.length, flagged: placed.filter(one => one.flags.length).length }) : t('empty')} />
      {mayWrite ? <NewContent /> : null}
      {found.contents.length ? (
        <>
          <Editorial found={found} onOpen={setOpen} />
          <ContentMap found={found} />
          <Library contents={found.contents.map(one => one.content)} today={found.today} mayWrite={mayWrite} onOpen={setOpen} />
        </>
      ) : <EmptyState sentence={t('emptyDetail')} minutes={t('emptyMinutes')} />}
      {shown ? <ContentDrawer key={`${shown.content.id} ${shown.content.version}`} shown={shown} found={found} mayWrite={mayWrite} onClose={() => setOpen(null)} /> : null}
    </Stack>
  )
}

const NewContent = () => {
  const t = useWords(contentsWords)
  const [title, setTitle] = useState('')
  const create = useAct('act.createContent', { said: t('created', { title }), quiet: true })
  return (
    <form onSubmit={event => { event.preventDefault(); create.mutate({ title }, { onSuccess: () => setTitle('') }) }}>
      <div className={css.adding}>
        <TextField label={t('add')} value={title} onChange={event => setTitle(event.target.value)} required maxLength={200} error={create.error?.fields['title'] ?? create.error?.message} />
        <Button type="submit" busy={create.isPending}>{t('create')}</Button>
      </div>
    </form>
  )
}

const Editorial = ({ found, onOpen }: { found: Contents; onOpen: (id: string) => void }) => {
  const t = useWords(contentsWords)
  const locale = useLocale()
  return (
    <Card title={t('calendarTitle')}>
      <Table stacks caption={t('listTitle')} locale={locale} rows={found.contents} rowKey={one => one.content.id} empty={t('empty')} columns={[
        { key: 'title', header: t('what'), cell: one => <Button tone="link" aria-label={t('open', { title: one.content.title })} onClick={() => onOpen(one.content.id)}>{one.content.title}</Button>, sort: one => one.content.title },
        { key: 'day', header: t('when'), cell: one => (one.content.onDay ? formatDate(one.content.onDay, locale, 'numeric') : t('noDay')), sort: one => one.content.onDay },
        { key: 'state', header: t('state'), cell: one => t(one.content.state), sort: one => one.content.state },
        { key: 'format', header: t('format'), cell: one => t(one.content.format), sort: one => one.content.format },
        { key: 'who', header: t('who'), cell: one => one.ownerName ?? t('nobody'), sort: one => one.ownerName },
        { key: 'flags', header: t('flags'), sort: one => -one.flags.length, cell: one => (one.flags.length ? <Buttons>{one.flags.map(flag => <Tag key={flag} tone={flag === 'late' || flag === 'expired' ? 'bad' : 'watch'}>{t(flag)}</Tag>)}</Buttons> : t('fine')) },
      ]} />
    </Card>
  )
}
