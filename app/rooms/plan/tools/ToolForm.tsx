/** A tool: what it is for, what it costs, and how well it answers each need; of a purpose known already, the needs are there. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Tool, Tools } from './tools.page.ts'
import { toolsWords } from './tools.words.ts'

interface Draft { need: string; weight: number; score: number | null }
const fewest = 2
const most = 8
const marks = [0, 1, 2, 3, 4, 5]
const blank: Draft = { need: '', weight: 3, score: null }

export const ToolForm = ({ groups, tool, onDone }: { groups: Tools['groups']; tool?: Tool | undefined; onDone?: () => void }) => {
  const t = useWords(toolsWords)
  const decimal = useLocale() === 'fr' ? ',' as const : '.' as const
  const [name, setName] = useState(tool?.name ?? '')
  const [purpose, setPurpose] = useState(tool?.purpose ?? '')
  const [price, setPrice] = useState<number | null>(typeof tool?.centsPerMonth === 'number' ? tool.centsPerMonth / 100 : null)
  const [seats, setSeats] = useState<number | null>(tool?.seats ?? null)
  const [needs, setNeeds] = useState<Draft[]>(tool?.needs ?? [])
  const said = t('saved', { name })
  const create = useAct('plan.createTool', { said, quiet: true })
  const update = useAct('plan.updateTool', { said, quiet: true })
  const errors = { ...create.error?.fields, ...update.error?.fields }
  // One line more than what is written.
  const shown = Array.from({ length: Math.min(most, Math.max(fewest, needs.filter(one => one.need).length + 1)) }, (_, at) => needs[at] ?? blank)
  const setNeed = (at: number, change: Partial<Draft>) => setNeeds(shown.map((one, index) => (index === at ? { ...one, ...change } : one)))
  const choosePurpose = (value: string) => {
    setPurpose(value)
    const known = groups.find(one => one.purpose.trim().toLocaleLowerCase() === value.trim().toLocaleLowerCase())
    if (known && needs.every(one => !one.need)) setNeeds(known.needs.map(one => ({ ...one, score: null })))
  }
  const submit = () => {
    const change = { name, purpose, centsPerMonth: price === null ? null : Math.round(price * 100), seats: seats === null ? null : Math.round(seats), needs: needs.filter(one => one.need.trim()) }
    const after = { onSuccess: () => { setName(''); onDone?.() } }
    if (tool) update.mutate({ id: tool.id, version: tool.version, change }, after)
    else create.mutate(change, after)
  }
  return (
    <form onSubmit={event => { event.preventDefault(); submit() }}>
      <Stack>
        <FieldRow>
          <TextField label={t('name')} value={name} onChange={event => setName(event.target.value)} required error={errors['name'] ?? errors['change.name']} />
          <TextField label={t('purpose')} value={purpose} onChange={event => choosePurpose(event.target.value)} placeholder={t('purposeExample')} required error={errors['purpose'] ?? errors['change.purpose']} />
        </FieldRow>
        <FieldRow>
          <NumberField label={t('cents')} unit="€" decimal={decimal} value={price} onChange={setPrice} error={errors['centsPerMonth'] ?? errors['change.centsPerMonth']} />
          <NumberField label={t('seatsField')} decimal={decimal} value={seats} onChange={setSeats} error={errors['seats'] ?? errors['change.seats']} />
        </FieldRow>
        <Fold title={t('needsFold')} open={needs.length > 0}>
          <Stack>
            {shown.map((one, at) => (
              <FieldRow key={at}>
                <TextField label={t('need', { n: at + 1 })} value={one.need} onChange={event => setNeed(at, { need: event.target.value })} placeholder={at === 0 ? t('needExample') : undefined} maxLength={80} error={errors[`needs.${at}.need`]} />
                <SelectField label={t('weightField')} value={String(one.weight)} onChange={event => setNeed(at, { weight: Number(event.target.value) })} options={marks.slice(1).map(mark => ({ value: String(mark), label: String(mark) }))} />
                <SelectField label={t('scoreField')} value={one.score === null ? '' : String(one.score)} onChange={event => setNeed(at, { score: event.target.value === '' ? null : Number(event.target.value) })} options={[{ value: '', label: t('untried') }, ...marks.map(mark => ({ value: String(mark), label: String(mark) }))]} />
              </FieldRow>
            ))}
          </Stack>
        </Fold>
        <Buttons><Button type="submit" tone="quiet" busy={create.isPending || update.isPending}>{t('save')}</Button></Buttons>
      </Stack>
    </form>
  )
}
