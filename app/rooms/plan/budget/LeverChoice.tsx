/** By which lever: hours one really has, then the levers, those that fit first and those that do not named with what they ask. */
import { formatHours } from '@azimut/engines/locale'
import { Choice } from '#app/design/Choice.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../plan.words.ts'
import { toQuarter } from './amounts.page.ts'

type Lever = OutputOf<'plan.readPlan'>['levers'][number]

export type Hours = { /** Null while nobody has said theirs. */ capacity: number | null; onCapacity: (hours: number | null) => void }

const offered = [1, 2, 4, 8]

export const HoursChoice = ({ capacity, onCapacity }: Hours) => {
  const t = useWords(words)
  const locale = useLocale()
  return (
    <Choice look="cards" label={t('hoursAsked')} value={String(capacity)} onChange={value => onCapacity(value === 'null' ? null : Number(value))}
      options={[...offered.map(hours => ({ value: String(hours), label: formatHours(hours, locale) })), { value: 'null', label: t('dontKnow') }]} />
  )
}

export const LeverChoice = ({ levers, value, onChange, capacity }: { levers: readonly Lever[]; value: string; onChange: (id: string) => void; capacity: number | null }) => {
  const t = useWords(words)
  const locale = useLocale()
  const fits = (lever: Lever) => capacity === null || lever.hoursPerWeek.mid <= capacity
  const facts = (lever: Lever) => {
    const hours = formatHours(toQuarter(lever.hoursPerWeek.mid), locale)
    return fits(lever) ? t('leverFacts', { hours, weeks: lever.weeksToEffect.mid }) : t('leverTooMany', { hours, capacity: formatHours(capacity ?? 0, locale) })
  }
  const [held, tooMany] = [levers.filter(fits), levers.filter(lever => !fits(lever))]
  // What does not fit is named on the first screen too: saying what not to do is half of the advice.
  const ordered = [...held.slice(0, 4), ...tooMany.slice(0, 2), ...held.slice(4), ...tooMany.slice(2)]
  return (
    <Choice look="lines" first={6} more={count => t('others', { count })} label={t('leverTitle')} value={value} onChange={onChange} options={ordered.map(lever => ({
      value: lever.id, label: lever.name[locale], detail: lever.id === value ? <>{lever.does[locale]}<br />{facts(lever)}</> : facts(lever), aside: lever.payment[locale],
    }))} />
  )
}
