/** The company's own brand: a name, two colours, a logo, with the first page they give beside them. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { SelectField, TextField } from '#app/design/Field.tsx'
import { FileDrop } from '#app/design/FileDrop.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { ask } from '#app/deck/api.ts'
import type { OutputOf } from '#app/deck/api.ts'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useCompany, useMe } from '#app/deck/session.tsx'
import { BrandPreview, coloursOf } from './BrandPreview.tsx'
import type { Draft } from './BrandPreview.tsx'
import css from './brand.module.css'
import { words } from './brand.words.ts'
import { readLogo } from './readLogo.page.ts'

type Brand = NonNullable<OutputOf<'share.readBrand'>['brand']>

const draftOf = (brand: Brand | null, name: string): Draft => brand
  ? { displayName: brand.displayName, belongsTo: brand.belongsTo, primary: brand.primary, second: brand.second, footer: brand.footer ?? '', logo: brand.logo, logoType: brand.logoType }
  : { displayName: name, belongsTo: 'company', primary: '#0e5a66', second: '#f2b134', footer: '', logo: null, logoType: null }

export const BrandForm = ({ brand }: { brand: Brand | null }) => {
  const t = useWords(words)
  const company = useCompany()
  const tell = useToast()
  const [draft, setDraft] = useState(() => draftOf(brand, company.name))
  const set = (change: Partial<Draft>) => setDraft(before => ({ ...before, ...change }))
  const create = useAct('share.createBrand', { said: t('saved'), quiet: true })
  const update = useAct('share.updateBrand', { said: t('saved'), quiet: true })
  const remove = useAct('share.removeBrand', { said: t('removed') })
  const error = create.error ?? update.error
  const faults = error?.fields ?? {}
  const { isPaleForText, isPaleForShapes } = coloursOf(draft)
  const save = () => {
    const { logoType: _type, footer, ...kept } = draft
    const form = { ...kept, footer: footer.trim() || null }
    if (brand) update.mutate({ id: brand.id, version: brand.version, change: form })
    else create.mutate(form)
  }
  const takeLogo = (file: File) => void readLogo(file).then(logo => set({ logo, logoType: 'image/png' }), () => tell({ text: t('logoUnread'), tone: 'bad' }))
  return (
    <form onSubmit={event => { event.preventDefault(); save() }}>
      <Stack>
        <p>{t('lead')}</p>
        <TakeFrom onTake={taken => setDraft(draftOf(taken, company.name))} />
        <Stack tight>
          <Choice label={t('whose')} value={draft.belongsTo} onChange={belongsTo => set({ belongsTo, ...(draft.displayName === company.name ? { displayName: '' } : {}) })} options={(['company', 'adviser'] as const).map(value => ({ value, label: t(value) }))} />
          <p>{draft.belongsTo === 'adviser' ? t('adviserHelp', { company: company.name }) : t('companyHelp')}</p>
        </Stack>
        <Grid>
          <TextField label={t('name')} value={draft.displayName} onChange={event => set({ displayName: event.target.value })} required maxLength={100} error={faults['displayName']} />
          <TextField label={t('footer')} note={t('optional')} value={draft.footer} onChange={event => set({ footer: event.target.value })} maxLength={200} error={faults['footer']} />
        </Grid>
        <Grid>
          <div className={css.colour}><TextField type="color" label={t('primary')} value={draft.primary} onChange={event => set({ primary: event.target.value })} error={faults['primary']} /></div>
          <div className={css.colour}><TextField type="color" label={t('second')} value={draft.second} onChange={event => set({ second: event.target.value })} error={faults['second']} /></div>
        </Grid>
        <p role="status">{t(isPaleForShapes ? 'paleShapes' : isPaleForText ? 'paleText' : 'readable')}</p>
        <FileDrop label={t('logo')} hint={faults['logo'] ?? t('logoHint')} accept="image/png,image/jpeg,image/webp" onFile={takeLogo} />
        <BrandPreview draft={draft} company={company.name} />
        <Buttons>
          <Button type="submit" busy={create.isPending || update.isPending}>{t('save')}</Button>
          {draft.logo ? <Button tone="link" onClick={() => set({ logo: null, logoType: null })}>{t('removeLogo')}</Button> : null}
          {brand ? <Button tone="link" onClick={() => remove.mutate({ id: brand.id, version: brand.version }, { onSuccess: () => setDraft(draftOf(null, company.name)) })}>{t('remove')}</Button> : null}
        </Buttons>
        {error && Object.keys(faults).length === 0 ? <p role="alert">{error.message}</p> : null}
      </Stack>
    </form>
  )
}

/** A consultant brings the brand of their firm from one client to the next. */
const TakeFrom = ({ onTake }: { onTake: (brand: Brand) => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const company = useCompany()
  const tell = useToast()
  const others = useMe().companies.filter(one => one.id !== company.id)
  if (others.length === 0) return null
  const take = (id: string) => void ask(id, 'share.readBrand', {}, { locale }).then(({ brand }) => (brand ? onTake(brand) : tell({ text: t('takenNone') })), (error: Error) => tell({ text: error.message, tone: 'bad' }))
  return <SelectField label={t('takeFrom')} note={t('optional')} value="" onChange={event => take(event.target.value)} options={[{ value: '', label: t('choose') }, ...others.map(one => ({ value: one.id, label: one.name }))]} />
}
