/** The tracked links of one action: copied from here, counted without following anybody; and the form of one more. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CopyField } from '#app/design/CopyField.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { words } from '../act.words.ts'
import type { Week } from '../week/week.page.ts'
import { media } from './medium.page.ts'
import { mediumWords } from './medium.words.ts'
import { PromoCodes } from './PromoCodes.tsx'

export const ActionLinks = ({ week, actionId, mayWrite }: { week: Week; actionId: string; mayWrite: boolean }) => {
  const t = useWords(words)
  const links = week.links.filter(link => link.actionId === actionId)
  if (!links.length && !mayWrite) return null
  return (
    <Card title={t('linksTitle')}>
      <Stack>
        {links.map(link => (
          <CopyField key={link.id} label={link.label} value={link.url} help={link.clicks === null ? t('notCounted') : t('clicks', { count: link.clicks })} words={{ copy: t('copy'), copied: t('copied'), selected: t('selected') }} />
        ))}
        {links.length ? null : <p>{t('linksLead')}</p>}
        {mayWrite ? <Fold title={t('newLink')}><LinkForm key={actionId} actionId={actionId} siteUrl={week.siteUrl} /></Fold> : null}
        <PromoCodes actionId={actionId} mayWrite={mayWrite} />
      </Stack>
    </Card>
  )
}

const LinkForm = ({ actionId, siteUrl }: { actionId: string; siteUrl: string | null }) => {
  const t = useWords(words)
  const [label, setLabel] = useState('')
  const [destination, setDestination] = useState(siteUrl ?? 'https://')
  const m = useWords(mediumWords)
  const [medium, setMedium] = useState('')
  const create = useAct('act.createTrackedLink', { said: t('linkMade', { label }), quiet: true })
  const errors = create.error?.fields ?? {}
  const chosen = media.find(one => one === medium)
  return (
    <form onSubmit={event => { event.preventDefault(); create.mutate({ actionId, label, destination, ...(chosen ? { medium: chosen } : {}) }, { onSuccess: () => setLabel('') }) }}>
      <Stack>
        <TextField label={t('linkLabel')} value={label} onChange={event => setLabel(event.target.value)} placeholder={t('linkExample')} required maxLength={100} error={errors['label']} />
        <TextField label={t('destination')} type="url" value={destination} onChange={event => setDestination(event.target.value)} required error={errors['destination']} />
        <SelectField label={m('label')} value={medium} onChange={event => setMedium(event.target.value)} options={[{ value: '', label: m('fromLever') }, ...media.map(one => ({ value: one, label: m(one) }))]} />
        {create.error && !Object.keys(errors).length ? <p role="alert">{create.error.message}</p> : null}
        <Buttons><Button type="submit" tone="quiet" busy={create.isPending}>{t('createLink')}</Button></Buttons>
      </Stack>
    </form>
  )
}
