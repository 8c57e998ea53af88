/** What more one can say of an action: its real deadline, when it is done, what it should bring and cost, where it sends people. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { DateField, SelectField, TextArea, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Sheet } from './sheet.page.ts'
import { sheetWords } from './sheet.words.ts'

export const SheetEdit = ({ sheet: { action } }: { sheet: Sheet }) => {
  const t = useWords(sheetWords)
  const decimal = useLocale() === 'fr' ? ',' as const : '.' as const
  const people = useAsk('plan.listPeople', {}).data ?? []
  const campaigns = useAsk('act.listCampaigns', {}).data ?? []
  const [ownerId, setOwnerId] = useState(action.ownerId ?? '')
  const [hours, setHours] = useState<number | null>(action.hours)
  const [deadlineOn, setDeadlineOn] = useState(action.deadlineOn ?? '')
  const [doneWhen, setDoneWhen] = useState(action.doneWhen ?? '')
  const [landingUrl, setLandingUrl] = useState(action.landingUrl ?? '')
  const [expected, setExpected] = useState<number | null>(action.expectedPerMonth)
  const [production, setProduction] = useState<number | null>(action.productionCents === null ? null : action.productionCents / 100)
  const [campaignId, setCampaignId] = useState(action.campaignId ?? '')
  const save = useAct('plan.updateAction', { said: t('saved'), quiet: true })
  const error = (key: string) => save.error?.fields[`change.${key}`]
  const change = {
    ownerId: ownerId || null, hours: hours ?? 0, deadlineOn: deadlineOn || null, doneWhen: doneWhen.trim() || null, landingUrl: landingUrl || null,
    expectedPerMonth: expected, productionCents: production === null ? null : Math.round(production * 100), campaignId: campaignId || null,
  }
  return (
    <form onSubmit={event => { event.preventDefault(); save.mutate({ id: action.id, version: action.version, change }) }}>
      <Stack>
        <FieldRow>
          <SelectField label={t('who')} value={ownerId} onChange={event => setOwnerId(event.target.value)} options={[...people.map(one => ({ value: one.id, label: one.name })), { value: '', label: t('nobody') }]} />
          <NumberField label={t('hoursField')} unit="h" value={hours} onChange={setHours} decimal={decimal} error={error('hours')} />
          <DateField label={t('deadline')} value={deadlineOn} onChange={event => setDeadlineOn(event.target.value)} error={error('deadlineOn')} />
        </FieldRow>
        <TextArea label={t('doneWhen')} rows={2} value={doneWhen} onChange={event => setDoneWhen(event.target.value)} error={error('doneWhen')} />
        <FieldRow>
          <NumberField label={t('expectedField')} value={expected} onChange={setExpected} decimal={decimal} error={error('expectedPerMonth')} />
          <NumberField label={t('productionField')} unit="€" value={production} onChange={setProduction} decimal={decimal} error={error('productionCents')} />
        </FieldRow>
        <TextField label={t('landing')} type="url" value={landingUrl} onChange={event => setLandingUrl(event.target.value)} placeholder="https://" error={error('landingUrl')} />
        {campaigns.length ? <SelectField label={t('campaign')} value={campaignId} onChange={event => setCampaignId(event.target.value)} options={[...campaigns.map(one => ({ value: one.id, label: one.name })), { value: '', label: t('noCampaign') }]} /> : null}
        {save.error && !Object.keys(save.error.fields).length ? <p role="alert">{save.error.message}</p> : null}
        <Buttons><Button type="submit" tone="quiet" busy={save.isPending}>{t('save')}</Button></Buttons>
      </Stack>
    </form>
  )
}
