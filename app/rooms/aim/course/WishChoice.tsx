/** What would make it a good year: seven wishes; each brings its KPI, its date and, in grey, how it is missed. */
import { Choice } from '#app/design/Choice.tsx'
import { SelectField } from '#app/design/Field.tsx'
import { Stack } from '#app/design/Grid.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import css from './course.module.css'
import { words } from './course.words.ts'

type Aim = OutputOf<'aim.readAim'>
type Wish = Aim['templates'][number]

export const WishChoice = ({ aim, wish, onWish, kpiId, onKpi }: { aim: Aim; wish: Wish | undefined; onWish: (wish: Wish) => void; kpiId: string; onKpi: (id: string) => void }) => {
  const t = useWords(words)
  const locale = useLocale()
  const fitting = wish?.kpiIds ?? []
  const options = aim.countables.toSorted((a, b) => place(fitting, a.id) - place(fitting, b.id)).map(one => ({ value: one.id, label: one.many[locale] }))
  const counted = aim.countables.find(one => one.id === kpiId)
  return (
    <Stack>
      <Choice look="cards" label={t('goodYear')} value={wish?.templateId ?? null} onChange={id => { const next = aim.templates.find(one => one.templateId === id); if (next) onWish(next) }} options={aim.templates.map(one => ({ value: one.templateId, label: one.name[locale] }))} />
      <SelectField label={t('counted')} value={kpiId} onChange={event => onKpi(event.target.value)} options={options} help={counted?.definition[locale]} />
      {wish ? <p className={css.grey}>{wish.challenge[locale]}{counted?.vanityWarning && counted.id !== wish.kpiId ? ` ${counted.vanityWarning[locale]}` : null}</p> : null}
    </Stack>
  )
}

/** Those that fit the wish first, in its order. */
const place = (fitting: readonly string[], id: string) => (fitting.includes(id) ? fitting.indexOf(id) : fitting.length)
