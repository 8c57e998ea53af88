/** Numbers that another file holds too: how far they look alike, and whether they are the same sales or another shop’s. */
import { formatDate } from '@azimut/engines/locale'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { TriedFile } from '../file/useFile.page.ts'
import { saleWords } from './sales.words.ts'

type Doubts = TriedFile<'measure.trySaleFile'>['preview']['doubts']

/** What is chosen before anybody does; null while the figures do not tell. */
export const suggestAll = (doubts: Doubts): boolean | null => doubts.some(one => one.suggests) ? true : doubts.some(one => one.suggests === null) ? null : false

export const SameSales = ({ doubts, same, onChange }: { doubts: Doubts; same: boolean | null; onChange: (same: boolean) => void }) => {
  const t = useWords(saleWords)
  const locale = useLocale()
  const detail = ({ connectorName, importedOn, isSameProgram, sameDay, alike }: Doubts[number]) => {
    const said = { connector: connectorName?.[locale] ?? t('connectorGone'), day: formatDate(importedOn, locale, 'numeric'), count: sameDay }
    return isSameProgram && sameDay ? t('doubtAmount', { ...said, alike }) : t('doubtDay', said)
  }
  // Of shops that have numbers in common, a file can be of one: which is said.
  const meant = doubts.some(one => !one.isMeant) ? doubts.filter(one => one.isMeant).map(one => one.fileName) : []
  return (
    <Stack tight>
      <Rows>{doubts.map(one => <Row key={one.importId} title={t('doubt', { count: one.common, file: one.fileName })} detail={detail(one)} />)}</Rows>
      <Choice look="lines" label={t('sameAsk')} value={same === null ? null : same ? 'same' : 'other'} onChange={one => onChange(one === 'same')} options={[
        { value: 'same', label: meant.length ? t('sameAs', { files: meant.join(', ') }) : t('sameYes'), detail: t('sameYesIs') },
        { value: 'other', label: t('sameNo'), detail: t('sameNoIs') },
      ]} />
    </Stack>
  )
}
