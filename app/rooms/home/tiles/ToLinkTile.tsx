/** « À relier »: the links the thread still lacks, each leading to where it is made. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Link } from '#app/design/link.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words } from '../home.words.ts'

const shown = 3

export const ToLinkTile = ({ toLink }: { toLink: OutputOf<'thread.listToLink'> }) => {
  const t = useWords(words)
  const locale = useLocale()
  const { id } = useCompany()
  return (
    <Card title={t('toLink')} aside={t('toLinkCount', { count: toLink.length })}>
      <Rows>
        {toLink.slice(0, shown).map(one => <Row key={one.id + one.role} title={<Link href={`/w/${id}/${one.noun.split('.')[0]}`}>{one.title}</Link>} detail={t('missing', { noun: one.nounWords[locale], what: one.words[locale].toLocaleLowerCase(locale) })} />)}
      </Rows>
    </Card>
  )
}
