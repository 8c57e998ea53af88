/** The register of campaigns, each with its brief and whether it can be launched, and the board of every channel. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { RoomHeader } from '#app/deck/RoomHeader.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { Cockpit } from '../cockpit/Cockpit.tsx'
import { CampaignCard } from './CampaignCard.tsx'
import type { Campaigns } from './campaigns.page.ts'
import { campaignsWords } from './campaigns.words.ts'

export const CampaignsView = () => {
  const t = useWords(campaignsWords)
  const mayEdit = useMayEdit()
  const asked = useAsk('act.readCampaigns', {})
  const found = asked.data
  if (!found) return <Loading asked={asked} />
  const count = (state: string) => found.campaigns.filter(one => one.campaign.state === state).length
  return (
    <Stack>
      <RoomHeader question={t('question')} sentence={found.campaigns.length ? t('sentence', { live: count('live'), draft: count('draft') }) : t('empty')} detail={t('lead')} />
      {found.campaigns.toReversed().map(one => <CampaignCard key={one.campaign.id} one={one} found={found} />)}
      {found.campaigns.length ? null : <EmptyState sentence={found.objectives.length ? t('emptyDetail') : t('noObjective')} minutes={t('emptyMinutes')} />}
      {mayEdit && found.objectives.length ? found.campaigns.length ? <Fold title={t('add')}><NewCampaign found={found} /></Fold> : <Card title={t('add')}><NewCampaign found={found} /></Card> : null}
      <Card title={t('boardTitle')}><Cockpit /></Card>
    </Stack>
  )
}

const NewCampaign = ({ found }: { found: Campaigns }) => {
  const t = useWords(campaignsWords)
  const [name, setName] = useState('')
  const [objectiveId, setObjectiveId] = useState(found.objectives.at(-1)!.id)
  const create = useAct('act.createCampaign', { said: t('created', { title: name }), quiet: true })
  return (
    <form onSubmit={event => { event.preventDefault(); create.mutate({ name, objectiveId }, { onSuccess: () => setName('') }) }}>
      <Stack>
        <TextField label={t('name')} value={name} onChange={event => setName(event.target.value)} required maxLength={200} error={create.error?.fields['name'] ?? create.error?.message} />
        {found.objectives.length > 1 ? <SelectField label={t('objective')} value={objectiveId} onChange={event => setObjectiveId(event.target.value)} options={found.objectives.map(one => ({ value: one.id, label: one.sentence }))} /> : null}
        <Buttons><Button type="submit" tone={found.campaigns.length ? 'quiet' : 'primary'} busy={create.isPending}>{t('create')}</Button></Buttons>
      </Stack>
    </form>
  )
}
