/** What people count: noted in three fields, shown by source, taken out in one press. */
import { formatDate, formatNumber } from '@azimut/engines/locale'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { Believed } from './Believed.tsx'
import { countWords } from './counts.words.ts'
import { NoteResults } from './NoteResults.tsx'

const shown = 5

export const CountsCard = () => {
  const t = useWords(countWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const { data: counting } = useAsk('measure.readCounting', {})
  const remove = useAct('measure.removeResultCount', { said: t('removed') })
  if (!counting || (!mayEdit && !counting.noted.length)) return null
  return (
    <Card title={t('title')}>
      <Stack>
        <p>{t('lead')}</p>
        {mayEdit ? <NoteResults counting={counting} /> : null}
        <Believed counting={counting} />
        {counting.sources.length ? <Rows>{counting.sources.slice(0, shown).map(one => <Row key={one.source} title={one.source} aside={formatNumber(one.count, locale)} />)}</Rows> : null}
        {counting.noted.length ? (
          <Fold title={t('notedTitle')}>
            <Rows>
              {counting.noted.map(one => (
                <Row key={one.id} title={`${formatNumber(one.count, locale)} · ${one.source}`} aside={formatDate(one.onDay, locale, 'brief')}
                  detail={mayEdit ? <Button tone="link" onClick={() => remove.mutate({ id: one.id, version: one.version })}>{t('remove')}</Button> : undefined} />
              ))}
            </Rows>
          </Fold>
        ) : null}
      </Stack>
    </Card>
  )
}
