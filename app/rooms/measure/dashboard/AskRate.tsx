/** Hours without a price keep the full cost unknown: one figure, given here, and they count. */
import { useState } from 'react'
import { formatHours } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { words } from '../measure.words.ts'
import type { Dashboard } from './dashboard.page.ts'

export const AskRate = ({ person, hours }: { person: Dashboard['unpriced'][number]; hours: number }) => {
  const t = useWords(words)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const [rate, setRate] = useState<number | null>(null)
  const save = useAct('plan.updatePerson', { said: t('rateSaid', { name: person.name }), quiet: true })
  const lead = t('rateLead', { hours: formatHours(hours, locale) })
  if (!mayEdit) return <p>{lead}</p>
  return (
    <Fold title={`${lead} ${t('rateTitle', { name: person.name })}`}>
      <form onSubmit={event => { event.preventDefault(); if (rate !== null) save.mutate({ id: person.id, version: person.version, change: { rateCentsPerHour: Math.round(rate * 100) } }) }}>
        <Stack>
          <NumberField label={t('rate')} unit="€" value={rate} onChange={setRate} required decimal={locale === 'fr' ? ',' : '.'} error={save.error?.message} />
          <Buttons><Button type="submit" tone="quiet" busy={save.isPending}>{t('rateSave')}</Button></Buttons>
        </Stack>
      </form>
    </Fold>
  )
}
