/** What a content says, asks, and to whom; everything but its title may stay unsaid. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CheckRow } from '#app/design/CheckRow.tsx'
import { DateField, SelectField, TextField } from '#app/design/Field.tsx'
import { FieldRow, Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import type { Contents, Flagged } from './contents.page.ts'
import { contentsWords } from './contents.words.ts'

type Content = Flagged['content']
const stages = ['awareness', 'conversion', 'closing', 'retention'] as const
const formats = ['page', 'article', 'post', 'email', 'video', 'pdf', 'picture', 'audio', 'event', 'ad', 'print', 'other'] as const
const maturities = ['cold', 'warm', 'hot'] as const
const states = ['idea', 'draft', 'review'] as const

/** Empty text is « not said ». */
const formOf = (one: Content) => ({
  title: one.title, theme: one.theme ?? '', stage: one.stage ?? '' as const, format: one.format, channel: one.channel ?? '', state: one.state, onDay: one.onDay ?? '', ownerId: one.ownerId ?? '', actionId: one.actionId ?? '',
  message: one.message ?? '', offer: one.offer ?? '', cta: one.cta ?? '', landingUrl: one.landingUrl ?? '', tags: one.tags.join(', '), maturity: one.maturity ?? '' as const, expiresOn: one.expiresOn ?? '', evergreen: one.evergreen,
})
type Form = ReturnType<typeof formOf>

const changeOf = ({ title, format, state, evergreen, tags, stage, maturity, ...rest }: Form) => ({
  title, format, state, evergreen, tags: tags.split(',').map(one => one.trim()).filter(Boolean), stage: stage || null, maturity: maturity || null,
  theme: rest.theme || null, channel: rest.channel || null, onDay: rest.onDay || null, ownerId: rest.ownerId || null, actionId: rest.actionId || null,
  message: rest.message || null, offer: rest.offer || null, cta: rest.cta || null, landingUrl: rest.landingUrl || null, expiresOn: rest.expiresOn || null,
})

export const ContentForm = ({ content, found }: { content: Content; found: Contents }) => {
  const t = useWords(contentsWords)
  const [form, setForm] = useState(() => formOf(content))
  const save = useAct('act.updateContent', { said: t('saved'), quiet: true })
  const set = (change: Partial<Form>) => setForm({ ...form, ...change })
  const error = (key: string) => save.error?.fields[`change.${key}`]
  const text = (key: 'title' | 'theme' | 'channel' | 'message' | 'offer' | 'cta' | 'landingUrl' | 'tags', label: string, more: object = {}) => <TextField label={label} value={form[key]} onChange={event => set({ [key]: event.target.value })} error={error(key)} {...more} />
  const none = { value: '', label: t('none') }
  const named = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => values.map(value => ({ value, label: label(value) }))
  const written = content.state === 'ready' || content.state === 'published' ? [...states, content.state] : states
  return (
    <form onSubmit={event => { event.preventDefault(); save.mutate({ id: content.id, version: content.version, change: changeOf(form) }) }}>
      <Stack>
        {text('title', t('newTitle'), { required: true })}
        <FieldRow>
          <SelectField label={t('state')} value={form.state} onChange={event => set({ state: event.target.value as Form['state'] })} options={named(written, one => t(one))} />
          <DateField label={t('day')} value={form.onDay} onChange={event => set({ onDay: event.target.value })} />
          <SelectField label={t('owner')} value={form.ownerId} onChange={event => set({ ownerId: event.target.value })} options={[{ value: '', label: t('nobody') }, ...found.people.map(one => ({ value: one.id, label: one.name }))]} />
        </FieldRow>
        {text('cta', t('cta'), { placeholder: t('ctaExample') })}
        {text('offer', t('offer'))}
        {text('message', t('message'))}
        <FieldRow>
          {text('theme', t('theme'))}
          <SelectField label={t('stage')} value={form.stage} onChange={event => set({ stage: event.target.value as Form['stage'] })} options={[none, ...named(stages, one => t(one))]} />
          <SelectField label={t('format')} value={form.format} onChange={event => set({ format: event.target.value as Form['format'] })} options={named(formats, one => t(one))} />
        </FieldRow>
        <FieldRow>
          {text('channel', t('channel'))}
          <SelectField label={t('maturity')} value={form.maturity} onChange={event => set({ maturity: event.target.value as Form['maturity'] })} options={[none, ...named(maturities, one => t(one))]} />
        </FieldRow>
        {text('landingUrl', t('landing'), { type: 'url', placeholder: 'https://' })}
        {text('tags', t('tags'))}
        <SelectField label={t('action')} value={form.actionId} onChange={event => set({ actionId: event.target.value })} options={[{ value: '', label: t('noAction') }, ...found.actions.map(one => ({ value: one.id, label: one.title }))]} />
        <CheckRow title={t('keep')} checked={form.evergreen} onChange={evergreen => set({ evergreen })} />
        {form.evergreen ? <DateField label={t('expires')} value={form.expiresOn} onChange={event => set({ expiresOn: event.target.value })} /> : null}
        {save.error && !Object.keys(save.error.fields).length ? <p role="alert">{save.error.message}</p> : null}
        <Buttons><Button type="submit" busy={save.isPending}>{t('save')}</Button></Buttons>
      </Stack>
    </form>
  )
}
