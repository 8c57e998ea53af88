/** One campaign: its brief, what it still lacks, its actions, and launching it. */
import { useState } from 'react'
import { formatHours, formatNumber } from '@azimut/engines/locale'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { SelectField, TextArea } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { AskedRule } from '#app/deck/AskedRule.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Campaigns } from './campaigns.page.ts'
import { campaignsWords } from './campaigns.words.ts'

type One = Campaigns['campaigns'][number]
const parts = ['audience', 'story', 'proof', 'mainAd', 'offer', 'cta'] as const
const tones = { ready: 'good', missing: 'watch', unknown: 'early' } as const
const says = { ready: 'stateReady', missing: 'stateMissing', unknown: 'stateUnknown' } as const

export const CampaignCard = ({ one, found }: { one: One; found: Campaigns }) => {
  const t = useWords(campaignsWords)
  const mayEdit = useMayEdit()
  const { campaign, missing } = one
  const [passed, setPassed] = useState<string[]>([])
  const move = useAct('act.updateCampaign', { said: ({ state }) => t(state === 'live' ? 'launched' : 'endedSaid', { title: campaign.name }), quiet: true })
  const turn = (state: 'live' | 'ended', passOver: string[] = []) => {
    // Two questions may be asked one after the other: what was passed over stays so.
    const all = [...passed, ...passOver]
    setPassed(all)
    move.mutate({ id: campaign.id, version: campaign.version, change: { state }, ...(all.length ? { passOver: all } : {}) })
  }
  return (
    <Card title={campaign.name} aside={t(campaign.state)} foot={mayEdit && campaign.state !== 'ended' ? (
      <Buttons>{campaign.state === 'draft' ? <Button busy={move.isPending} onClick={() => turn('live')}>{t('launch')}</Button> : <Button tone="quiet" busy={move.isPending} onClick={() => turn('ended')}>{t('end')}</Button>}</Buttons>
    ) : undefined}>
      <Stack>
        <p>{missing.length ? t('missing', { parts: missing.map(part => { const said = t(part); return said.charAt(0).toLowerCase() + said.slice(1) }).join(', ') }) : t('complete')}</p>
        <Grid>{campaign.state === 'ended' ? null : <Ready one={one} />}<Actions one={one} found={found} /></Grid>
        <AskedRule error={move.error} onPassOver={rules => turn('live', rules)} />
        {mayEdit ? <Fold title={t('brief')}><Brief key={campaign.version} one={one} found={found} /></Fold> : null}
      </Stack>
    </Card>
  )
}

const Ready = ({ one }: { one: One }) => {
  const t = useWords(campaignsWords)
  const locale = useLocale()
  const count = ({ kind, have, need }: One['readiness'][number]) => {
    if (have === null || !need) return undefined
    const write = (value: number) => (kind === 'hours' ? formatHours(Math.round(value * 4) / 4, locale) : formatNumber(value, locale, 0))
    return t(kind === 'hours' ? 'hoursFor' : 'countOf', { have: write(have), need: write(need) })
  }
  return <Stack tight><h3>{t(one.campaign.state === 'draft' ? 'ready' : 'readyLive')}</h3><Rows>{one.readiness.map(item => <Row key={item.kind} title={t(item.kind)} detail={count(item)} aside={<StateWord tone={tones[item.state]}>{t(says[item.state])}</StateWord>} />)}</Rows></Stack>
}

const Actions = ({ one, found }: { one: One; found: Campaigns }) => {
  const t = useWords(campaignsWords)
  const mayEdit = useMayEdit()
  const [chosen, setChosen] = useState('')
  const join = useAct('plan.updateAction', { said: t('joined') })
  const free = found.free.find(each => each.id === chosen) ?? found.free[0]
  return (
    <Stack tight>
      <h3>{t('actions')}</h3>
      {one.actions.length ? <Rows>{one.actions.map(each => <Row key={each.id} title={each.title} />)}</Rows> : <p>{t('noAction')}</p>}
      {mayEdit && free ? (
        <form onSubmit={event => { event.preventDefault(); join.mutate({ id: free.id, version: free.version, change: { campaignId: one.campaign.id } }) }}>
          <Stack tight>
            <SelectField label={t('addAction')} value={free.id} onChange={event => setChosen(event.target.value)} options={found.free.map(each => ({ value: each.id, label: each.title }))} />
            <Buttons><Button type="submit" tone="quiet" busy={join.isPending}>{t('put')}</Button></Buttons>
          </Stack>
        </form>
      ) : null}
    </Stack>
  )
}

const Brief = ({ one: { campaign }, found }: { one: One; found: Campaigns }) => {
  const t = useWords(campaignsWords)
  const [form, setForm] = useState(() => Object.fromEntries(parts.map(part => [part, campaign[part] ?? ''])) as Record<(typeof parts)[number], string>)
  const [budgetLineId, setLine] = useState(campaign.budgetLineId ?? '')
  const save = useAct('act.updateCampaign', { said: t('saved'), quiet: true })
  const change = { ...Object.fromEntries(parts.map(part => [part, form[part].trim() || null])), budgetLineId: budgetLineId || null }
  return (
    <form onSubmit={event => { event.preventDefault(); save.mutate({ id: campaign.id, version: campaign.version, change }) }}>
      <Stack>
        <Grid>{parts.map(part => <TextArea rows={2} key={part} label={t(part)} value={form[part]} onChange={event => setForm({ ...form, [part]: event.target.value })} error={save.error?.fields[`change.${part}`]} />)}</Grid>
        <SelectField label={t('budgetLineId')} value={budgetLineId} onChange={event => setLine(event.target.value)} options={[{ value: '', label: t('noLine') }, ...found.lines.map(each => ({ value: each.id, label: each.label }))]} />
        {save.error && !Object.keys(save.error.fields).length ? <p role="alert">{save.error.message}</p> : null}
        <Buttons><Button type="submit" tone="quiet" busy={save.isPending}>{t('save')}</Button></Buttons>
      </Stack>
    </form>
  )
}
