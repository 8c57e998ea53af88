/** Comments that call the person, since their last visit or for a week, each leading to what it is about. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Link } from '#app/design/link.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from '../home.words.ts'

export const MentionsTile = ({ mentions }: { mentions: OutputOf<'share.readMentions'> }) => {
  const t = useWords(words)
  const { id } = useCompany()
  return (
    <Card title={t('mentions')}>
      <Rows>{mentions.slice(0, 3).map(one => <Row key={one.id} title={<Link href={`/w/${id}/${one.noun.split('.')[0]}`}>{one.title}</Link>} detail={t('mentioned', { name: one.authorName, text: one.text })} />)}</Rows>
    </Card>
  )
}
