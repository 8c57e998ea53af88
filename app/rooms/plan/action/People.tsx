/** Who works, and for how many hours a week. */
import { formatHours } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from '../plan.words.ts'
import css from '../plan.module.css'
import { Removal } from '../Removal.tsx'
import { PersonForm } from './PersonForm.tsx'

/** `hours` is what was said beside the budget. */
export const People = ({ plan: { people }, hours }: { plan: OutputOf<'plan.readPlan'>; hours: number | null }) => {
  const t = useWords(words)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const isFirst = !people.length
  return (
    <Card title={t('personTitle')} lit={mayEdit && isFirst}>
      <Stack>
        {isFirst ? null : <Rows>{people.map(one => <Row key={one.id} title={one.name} aside={<span className={css.aside}>{one.hoursPerWeek === null ? t('hoursUnsaid') : t('hoursOf', { hours: formatHours(one.hoursPerWeek, locale) })}<Removal what="plan.removePerson" row={one} title={one.name} /></span>} />)}</Rows>}
        {!mayEdit ? isFirst ? <p>{t('nobody')}</p> : null : isFirst ? <PersonForm hours={hours} isFirst /> : <Fold title={t('addPersonOpen')}><PersonForm hours={hours} /></Fold>}
      </Stack>
    </Card>
  )
}
