/** Steps 2 and 5: what moved outside, who does what. */
import { formatDate } from '@azimut/engines/locale'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Link } from '#app/design/link.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord, Tag } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { words as recordWords } from '../record/record.words.ts'
import type { Review } from './Comparison.tsx'
import { words } from './review.words.ts'

const movedTones: Record<Review['moved'][number]['state'], StateTone> = { new: 'watch', fixed: 'good', regressed: 'bad' }
const movedWords = { new: 'stateNew', fixed: 'stateFixed', regressed: 'stateRegressed' } as const
const keptTones: Record<Review['commitments'][number]['kept'], StateTone> = { kept: 'good', late: 'watch', toCome: 'early' }

export const Moved = ({ moved, movedSince }: Pick<Review, 'moved' | 'movedSince'>) => {
  const t = useWords(words)
  const locale = useLocale()
  if (!moved.length) return <p>{t('movedNone', { day: formatDate(movedSince, locale, 'long') })}</p>
  return (
    <Rows>
      {moved.map(one => <Row key={one.id} lead={<Tag tone={movedTones[one.state]}>{t(movedWords[one.state])}</Tag>} title={one.sentence} detail={one.isOwn ? t('atOurs') : t('atOthers', { site: one.site })} />)}
    </Rows>
  )
}

export const Commitments = ({ commitments, postponed }: Pick<Review, 'commitments' | 'postponed'>) => {
  const t = useWords(words)
  const r = useWords(recordWords)
  const locale = useLocale()
  const { id } = useCompany()
  const due = commitments.filter(one => one.kept !== 'toCome')
  if (!commitments.length) return <p>{t('commitmentsNone')}</p>
  return (
    <Stack>
      {due.length ? <p>{t('keptCount', { kept: due.filter(one => one.kept === 'kept').length, due: due.length })} {r('postponedCount', { count: postponed })}</p> : null}
      <Rows>
        {commitments.map(one => <Row key={one.id} title={one.title} detail={`${one.owner ?? t('noOwner')} · ${t('dueOn', { day: formatDate(one.dueOn, locale, 'brief') })}`} aside={<StateWord tone={keptTones[one.kept]}>{t(one.kept)}</StateWord>} />)}
      </Rows>
      <p><Link href={`/w/${id}/act`}>{t('toAct')}</Link></p>
    </Stack>
  )
}
