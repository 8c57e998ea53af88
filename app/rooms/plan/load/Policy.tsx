/** How the company keeps its time: what stays free, and the hours of planning, steering and reporting. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { loadWords } from './load.words.ts'

type Load = OutputOf<'plan.readLoad'>
type Kept = OutputOf<'plan.listTimePolicies'>[number]

export const Policy = ({ load }: { load: Load }) => {
  const asked = useAsk('plan.listTimePolicies', {})
  return asked.data ? <PolicyForm key={asked.data.at(-1)?.version ?? 0} kept={asked.data.at(-1)} load={load} /> : null
}

const PolicyForm = ({ kept, load }: { kept: Kept | undefined; load: Load }) => {
  const t = useWords(loadWords)
  const decimal = useLocale() === 'fr' ? ',' as const : '.' as const
  const [free, setFree] = useState<number | null>(Math.round(load.freeShare * 100))
  const [planning, setPlanning] = useState<number | null>(kept?.planningHoursPerMonth ?? 1)
  const [steering, setSteering] = useState<number | null>(kept?.steeringHoursPerCampaign ?? 0.25)
  const [review, setReview] = useState<number | null>(kept?.reviewHours ?? 0.5)
  const [reporting, setReporting] = useState<number | null>(kept?.reportingHoursPerMonth ?? 0.5)
  const [pilotId, setPilotId] = useState(kept?.pilotId ?? load.people[0]?.id ?? '')
  const create = useAct('plan.createTimePolicy', { said: t('policySaved') })
  const update = useAct('plan.updateTimePolicy', { said: t('policySaved') })
  const change = { freeShare: (free ?? 0) / 100, planningHoursPerMonth: planning ?? 0, steeringHoursPerCampaign: steering ?? 0, reviewHours: review ?? 0, reportingHoursPerMonth: reporting ?? 0, pilotId: pilotId || null }
  const save = () => (kept ? update.mutate({ id: kept.id, version: kept.version, change }) : create.mutate({ label: t('policyLabel'), ...change }))
  return (
    <form onSubmit={event => { event.preventDefault(); save() }}>
      <Stack>
        <FieldRow>
          <NumberField label={t('freeShare')} unit="%" value={free} onChange={setFree} decimal={decimal} />
          <SelectField label={t('pilot')} value={pilotId} onChange={event => setPilotId(event.target.value)} options={load.people.map(one => ({ value: one.id, label: one.name }))} />
        </FieldRow>
        <FieldRow>
          <NumberField label={t('planningHours')} unit="h" value={planning} onChange={setPlanning} decimal={decimal} />
          <NumberField label={t('steeringHours')} unit="h" value={steering} onChange={setSteering} decimal={decimal} />
          <NumberField label={t('reviewHours')} unit="h" value={review} onChange={setReview} decimal={decimal} />
          <NumberField label={t('reportingHours')} unit="h" value={reporting} onChange={setReporting} decimal={decimal} />
        </FieldRow>
        <Buttons><Button type="submit" tone="quiet" busy={create.isPending || update.isPending}>{t('savePolicy')}</Button></Buttons>
      </Stack>
    </form>
  )
}
