/** The company itself: its name, where its day is, how much it wants to see. */
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '../api.ts'
import { useAct } from '../asking.ts'
import { useWords } from '../locale.tsx'
import { words } from './settings.words.ts'

const paces = ['essential', 'complete', 'expert'] as const
const helps = { essential: 'essentialHelp', complete: 'completeHelp', expert: 'expertHelp' } as const

export const CompanyForm = ({ company, mayChange }: { company: OutputOf<'crew.getCompany'>; mayChange: boolean }) => {
  const t = useWords(words)
  const queries = useQueryClient()
  const [name, setName] = useState(company.name)
  const [zone, setZone] = useState(company.zone)
  const [pace, setPace] = useState(company.pace)
  const update = useAct('crew.updateCompany', { said: t('saved'), quiet: true })
  const facts = [[t('name'), company.name], [t('zone'), company.zone.replaceAll('_', ' ')], [t('pace'), t(company.pace)]] as const
  if (!mayChange) return <Card title={t('company')}><Rows>{facts.map(([label, value]) => <Row key={label} title={label} aside={value} />)}</Rows></Card>
  const zones = [...new Set([company.zone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <Card title={t('company')}>
      <form onSubmit={event => { event.preventDefault(); update.mutate({ name, zone, pace }, { onSuccess: () => { void queries.invalidateQueries({ queryKey: ['me'] }) } }) }}>
        <Stack>
          <TextField label={t('name')} value={name} onChange={event => setName(event.target.value)} required maxLength={100} error={update.error?.fields['name']} />
          <SelectField label={t('zone')} help={t('zoneHelp')} value={zone} onChange={event => setZone(event.target.value)} options={zones.map(value => ({ value, label: value.replaceAll('_', ' ') }))} error={update.error?.fields['zone']} />
          <Stack tight>
            <Choice look="cards" label={t('pace')} value={pace} onChange={setPace} options={paces.map(value => ({ value, label: t(value) }))} />
            <p>{t(helps[pace])}</p>
          </Stack>
          <div><Button type="submit" busy={update.isPending}>{t('save')}</Button></div>
        </Stack>
      </form>
    </Card>
  )
}
