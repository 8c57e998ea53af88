/** « Depuis votre dernière visite »: what broke, what was repaired, what the others did, the first visit counted. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../home.words.ts'
import type { Home } from './HomeHead.tsx'

type Moved = Home['since']['moved'][number]
const kinds: Record<Moved['state'], { tone: StateTone; word: 'fault' | 'fixed' | 'back' }> = { new: { tone: 'bad', word: 'fault' }, fixed: { tone: 'good', word: 'fixed' }, regressed: { tone: 'bad', word: 'back' } }

const shown = 3

export const hasNews = ({ moved, firstEventAt }: Home['since']) => moved.length > 0 || firstEventAt !== null

export const SinceTile = ({ since: { moved, firstEventAt } }: { since: Home['since'] }) => {
  const t = useWords(words)
  const locale = useLocale()
  const time = (at: string) => new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { hour: 'numeric', minute: '2-digit' }).format(new Date(at)).replace(':', locale === 'fr' ? '\u00a0h\u00a0' : ':')
  return (
    <Card title={t('sinceVisit')}>
      <Rows>
        {firstEventAt === null ? null : <Row lead={<Tag tone="good">{t('firstVisit')}</Tag>} title={t('firstVisitAt', { time: time(firstEventAt) })} />}
        {moved.slice(0, shown).map(one => <Row key={one.id} lead={one.isOwn ? <Tag tone={kinds[one.state].tone}>{t(kinds[one.state].word)}</Tag> : <Tag tone="watch">{t('watchOther')}</Tag>} title={one.sentence} detail={one.isOwn ? undefined : t('atOther', { site: one.site })} />)}
      </Rows>
      {moved.length > shown ? <p><small>{t('moreActions', { count: moved.length - shown })}</small></p> : null}
    </Card>
  )
}
