/** Who works, for how many hours a week, really, and what an hour costs when it is known. */
import { useState } from 'react'
import { formatHours } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { DontKnowField } from '#app/design/DontKnowField.tsx'
import { TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../plan.words.ts'

export const PersonForm = ({ hours: said, isFirst }: { hours: number | null; isFirst?: boolean }) => {
  const t = useWords(words)
  const locale = useLocale()
  const [name, setName] = useState('')
  const [hours, setHours] = useState<number | null>(said ?? 4)
  const [rate, setRate] = useState<number | null>(null)
  const [known, setKnown] = useState(true)
  const create = useAct('plan.createPerson', { said: hours === null ? t('personAddedUnsaid', { name }) : t('personAdded', { name, hours: formatHours(hours, locale) }), quiet: true })
  const errors = create.error?.fields ?? {}
  const decimal = locale === 'fr' ? ',' as const : '.' as const
  return (
    <form onSubmit={event => { event.preventDefault(); create.mutate({ name, hoursPerWeek: hours, rateCentsPerHour: known && rate !== null ? Math.round(rate * 100) : null }, { onSuccess: () => setName('') }) }}>
      <Stack>
        <TextField label={t('personName')} value={name} onChange={event => setName(event.target.value)} required error={errors['name']} />
        <NumberField label={t('personHours')} unit="h" value={hours} onChange={setHours} decimal={decimal} error={errors['hoursPerWeek']} />
        <DontKnowField label={t('personRate')} unit="€" decimal={decimal} value={rate} onChange={setRate} known={known} onKnown={setKnown} reference={{ value: t('unknownRate'), source: t('unknownSource') }} words={{ dontKnow: t('dontKnow'), iKnow: t('iKnow') }} error={errors['rateCentsPerHour']} />
        <Buttons><Button type="submit" tone={isFirst ? 'primary' : 'quiet'} busy={create.isPending}>{t('addPerson')}</Button></Buttons>
      </Stack>
    </form>
  )
}
