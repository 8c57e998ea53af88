/** The sheet of a KPI: what is counted, why it tells that the objective moves, who is behind it, who reads it and how often. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { SelectField, TextArea, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { FieldRow, Grid, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct, useAsk } from '#app/deck/asking.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { BetterKpi } from './BetterKpi.tsx'
import { PlaceChoice } from './PlaceChoice.tsx'
import { kpiWords } from './kpi.words.ts'
import { useKpiDraft, written } from './useKpiDraft.page.ts'

type Register = OutputOf<'aim.readKpis'>
const refreshes = ['', 'daily', 'weekly', 'monthly', 'quarterly'] as const
const cadences = ['', 'weekly', 'fortnightly', 'monthly', 'quarterly'] as const

export const KpiForm = ({ register, now, onDone }: { register: Register; now: Register['kpis'][number] | undefined; onDone: () => void }) => {
  const t = useWords(kpiWords)
  const locale = useLocale()
  const countables = useAsk('aim.readAim', {}).data?.countables ?? []
  const { draft, change, count } = useKpiDraft(now?.row, register.objectives[0]?.id ?? '')
  const create = useAct('aim.createKpi', { said: t('kept'), quiet: true })
  const update = useAct('aim.updateKpi', { said: t('kept'), quiet: true })
  const [isFull, setFull] = useState(false)
  const errors = { ...create.error?.fields, ...update.error?.fields }
  const counted = countables.find(one => one.id === draft.kpiId)
  const decimal = locale === 'fr' ? ',' : '.'
  const keep = (onDashboard = true) => {
    if (now) update.mutate({ id: now.row.id, version: now.row.version, change: written(draft) }, { onSuccess: onDone })
    else create.mutate({ ...written(draft), onDashboard }, { onSuccess: onDone, onError: error => setFull(error.code === 'dashboard-full') })
  }
  const pick = (id: string) => { const next = countables.find(one => one.id === id); if (next) count(next, counted, locale) }
  /** The better figure comes under its own name: the one before described another. */
  const take = (id: string) => { pick(id); change({ name: countables.find(one => one.id === id)?.many[locale] ?? '' }) }
  const failed = create.error ?? update.error
  return (
    <form onSubmit={event => { event.preventDefault(); keep() }}>
      <Card>
        <Stack>
          <Grid>
            <Stack>
              <SelectField label={t('objective')} value={draft.objectiveId} onChange={event => change({ objectiveId: event.target.value })} options={register.objectives.map(one => ({ value: one.id, label: one.sentence }))} />
              <SelectField label={t('counted')} value={draft.kpiId} onChange={event => pick(event.target.value)} required options={[{ value: '', label: '…' }, ...countables.map(one => ({ value: one.id, label: one.many[locale] }))]} help={counted?.definition[locale]} error={errors['kpiId']} />
              <TextField label={t('ownName')} value={draft.name} onChange={event => change({ name: event.target.value })} required error={errors['name']} />
              <BetterKpi objectiveId={draft.objectiveId} kpiId={draft.kpiId} name={draft.name} onTake={take} />
              <TextArea label={t('link')} help={t('linkHelp')} rows={3} value={draft.link} onChange={event => change({ link: event.target.value })} required error={errors['link']} />
              <FieldRow>
                <NumberField label={t('base')} value={draft.basePerMonth} onChange={basePerMonth => change({ basePerMonth })} decimal={decimal} error={errors['basePerMonth']} />
                <NumberField label={t('target')} value={draft.targetPerMonth} onChange={targetPerMonth => change({ targetPerMonth })} decimal={decimal} required error={errors['targetPerMonth']} />
              </FieldRow>
            </Stack>
            <Stack>
              <TextArea label={t('human')} rows={2} value={draft.humanSignal} onChange={event => change({ humanSignal: event.target.value })} />
              <TextField label={t('experience')} help={t('experienceHelp')} value={draft.experience} onChange={event => change({ experience: event.target.value })} />
              <TextArea label={t('verbatim')} help={draft.experience || draft.verbatim ? t('verbatimHelp') : t('noPeople')} rows={2} value={draft.verbatim} onChange={event => change({ verbatim: event.target.value })} />
              <FieldRow>
                <SelectField label={t('owner')} value={draft.ownerId} onChange={event => change({ ownerId: event.target.value })} options={[{ value: '', label: t('nobody') }, ...register.people.map(one => ({ value: one.id, label: one.name }))]} />
                <SelectField label={t('refresh')} value={draft.refresh} onChange={event => change({ refresh: refreshes.find(one => one === event.target.value) ?? '' })} options={refreshes.map(one => ({ value: one, label: t(one || 'unsaid') }))} />
              </FieldRow>
              <FieldRow>
                <SelectField label={t('reporting')} help={t('reportHelp')} value={draft.reporting} onChange={event => change({ reporting: cadences.find(one => one === event.target.value) ?? '' })} options={cadences.map(one => ({ value: one, label: t(one || 'never') }))} />
                {draft.reporting ? <NumberField label={t('reportHours')} unit="h" value={draft.reportHours} onChange={reportHours => change({ reportHours })} decimal={decimal} error={errors['reportHours']} /> : null}
              </FieldRow>
            </Stack>
          </Grid>
          <Fold title={t('sheet')}>
            <Stack>
              <p>{t('asShelf')}</p>
              <FieldRow>
                <TextArea label={t('definition')} rows={3} value={draft.definition} placeholder={counted?.definition[locale]} onChange={event => change({ definition: event.target.value })} />
                <TextArea label={t('formula')} rows={3} value={draft.formula} placeholder={counted?.formula[locale]} onChange={event => change({ formula: event.target.value })} />
              </FieldRow>
              <FieldRow>
                <TextField label={t('unit')} value={draft.unit} placeholder={counted?.unit[locale]} onChange={event => change({ unit: event.target.value })} maxLength={50} />
                <TextField label={t('source')} value={draft.source} placeholder={counted?.readIn[locale]} onChange={event => change({ source: event.target.value })} />
              </FieldRow>
            </Stack>
          </Fold>
          {isFull ? <PlaceChoice register={register} onFree={() => keep()} onAside={() => keep(false)} /> : failed && !Object.keys(errors).length ? <p role="alert">{failed.message}</p> : null}
          <Buttons><Button type="submit" busy={create.isPending || update.isPending}>{t('keep')}</Button></Buttons>
        </Stack>
      </Card>
    </form>
  )
}
