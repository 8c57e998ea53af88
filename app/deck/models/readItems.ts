// A checklist as it is typed: one thing a line, its hours after a semicolon when they are known.
import { parseNumber } from '@azimut/engines/locale'

export interface Item { title: string; hours: number }

/** `« Poser le code ; 1,5 »` → `{ title: 'Poser le code', hours: 1.5 }`. Empty lines are left out; what follows the semicolon and is no number stays in the title. */
export const readItems = (text: string): Item[] => text.split('\n').map(line => line.trim()).filter(Boolean).map(line => {
  const at = line.lastIndexOf(';')
  const hours = at < 0 ? undefined : readHours(line.slice(at + 1).replace(/h$/i, ''))
  return hours === undefined ? { title: line, hours: 0 } : { title: line.slice(0, at).trim(), hours }
})

export const writeItems = (items: readonly Item[]) => items.map(({ title, hours }) => hours ? `${title} ; ${String(hours).replace('.', ',')}` : title).join('\n')

const readHours = (text: string) => {
  const hours = parseNumber(text)
  return hours.ok && hours.value >= 0 && hours.value <= 1000 ? hours.value : undefined
}
