/** The library: contents that last, found again by what people call them, used again and counted. */
import { useState } from 'react'
import { formatDate } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Flagged } from './contents.page.ts'
import { contentsWords } from './contents.words.ts'

type Content = Flagged['content']

export const Library = ({ contents, today, mayWrite, onOpen }: { contents: readonly Content[]; today: string; mayWrite: boolean; onOpen: (id: string) => void }) => {
  const t = useWords(contentsWords)
  const [text, setText] = useState('')
  const found = useAsk('act.findContents', { text }, { enabled: text.trim() !== '' })
  const shown = text.trim() ? found.data ?? [] : contents.filter(one => one.evergreen)
  return (
    <Card title={t('libraryTitle')}>
      <Stack>
        <TextField label={t('search')} type="search" value={text} onChange={event => setText(event.target.value)} placeholder={t('searchExample')} maxLength={200} />
        {shown.length ? <Rows>{shown.map(one => <Kept key={one.id} content={one} today={today} mayWrite={mayWrite} onOpen={onOpen} />)}</Rows> : <p>{text.trim() ? t('noMatch') : t('libraryEmpty')}</p>}
      </Stack>
    </Card>
  )
}

const Kept = ({ content, today, mayWrite, onOpen }: { content: Content; today: string; mayWrite: boolean; onOpen: (id: string) => void }) => {
  const t = useWords(contentsWords)
  const locale = useLocale()
  const reuse = useAct('act.reuseContent', { said: t('reused', { title: content.title }) })
  const isExpired = content.expiresOn !== null && content.expiresOn < today
  const facts = [t(content.format), ...(content.maturity ? [t(content.maturity)] : []), t('used', { count: content.reuseCount }), ...(content.expiresOn ? [isExpired ? t('expired') : t('until', { day: formatDate(content.expiresOn, locale, 'brief') })] : [])]
  return (
    <Row title={<Button tone="link" aria-label={t('open', { title: content.title })} onClick={() => onOpen(content.id)}>{content.title}</Button>} detail={facts.join(' · ')}
      aside={mayWrite && !isExpired ? <Button tone="quiet" busy={reuse.isPending} onClick={() => reuse.mutate({ id: content.id, version: content.version })}>{t('reuse')}</Button> : undefined} />
  )
}
