/** Sites that were not read, or not to their end, with the reason: the report beside it may be of an earlier day. */
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Triangle } from '#app/design/icons.tsx'
import { useWords } from '#app/deck/locale.tsx'
import type { SiteSeen } from '../report/diagnosis.ts'
import { readingWords } from './reading.words.ts'

/** The reason in words; their keys may hold no hyphen. */
export const useTrouble = () => {
  const t = useWords(readingWords)
  return (reason: string | null | undefined) => t('trouble', { reason: (reason ?? 'other').replaceAll('-', '_') })
}

export const Troubles = ({ sites }: { sites: readonly SiteSeen[] }) => {
  const t = useWords(readingWords)
  const say = useTrouble()
  // Where the own address led, the report says beside its day.
  const troubled = sites.filter(({ kind, reading }) => reading?.trouble && !(kind === 'own' && reading.trouble === 'elsewhere'))
  if (!troubled.length) return null
  const titleOf = ({ kind, name, reading }: SiteSeen) => {
    if (reading?.state !== 'failed') return kind === 'own' ? t('own') : name
    return kind === 'own' ? t('failedSentence') : t('competitorTrouble', { name })
  }
  return (
    <Card>
      <Rows>
        {troubled.map(site => <Row key={site.id} lead={<Triangle />} title={titleOf(site)} detail={say(site.reading?.trouble)} />)}
      </Rows>
    </Card>
  )
}
