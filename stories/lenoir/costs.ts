// What was paid, month by month: an expense file as an accountant sends it, imported by the product's own operation.
import { addDays, addMonths, daysBetween } from '@azimut/engines/calendar'
import { createRandom } from '@azimut/engines/random'
import type { Random } from '@azimut/engines/random'
import { handles } from './scene.ts'
import type { Handle } from './scene.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'
import { isClosed } from './year.ts'

/** What the accountant calls each line; `''` is no line's. */
const channels: Record<Handle, string> = { adsStairs: 'Annonces escaliers', listing: 'Fiche d’établissement', guides: 'Référencement escaliers', adsKitchens: 'Annonces cuisines', kitchenPages: 'Référencement cuisines', letter: 'Lettre', qr: 'QR' }

interface Expense { day: string; label: string; channel: string; line: Handle | ''; cents: number }

/** Paid once: days from the start of an objective. */
const single: readonly { course: 'first' | 'second'; after: number; label: string; channel?: string; line: Handle | ''; cents: number }[] = [
  { course: 'first', after: 21, label: 'Tirages de la séance photo', line: 'listing', cents: 18_640 },
  { course: 'first', after: 112, label: 'Transfert de l’hébergement', line: 'guides', cents: 9_600 },
  { course: 'second', after: 24, label: 'Impression de 200 cartes', line: 'qr', cents: 8_490 },
  { course: 'second', after: 60, label: 'Emplacement de trois jours', channel: 'Salon de l’habitat', line: '', cents: 64_000 },
  { course: 'second', after: 64, label: 'Avoir sur l’impression', line: 'qr', cents: -2_000 },
]

/** A file at the end of each month, and one on the last day told. */
export function agreeCosts(world: World, seed: string): void {
  const { year } = world
  const luck = createRandom(`${seed}, what is paid`)
  for (let from = year.from; from <= year.to;) {
    const next = `${addMonths(from, 1).slice(0, 7)}-01`
    const month = { from, to: next > year.to ? year.to : addDays(next, -1) }
    const owed: Owed = new Map()
    agree(world, month.from, async () => { for (const [handle, { centsPerMonth }] of world.lines) owed.set(handle, centsPerMonth) })
    agree(world, month.to, () => importMonth(world, { month, owed, luck }))
    from = next
  }
}

/** What each line was worth on the first evening of the month: a decision taken in it counts from the next one. */
type Owed = Map<Handle, number>
interface Month { month: { from: string; to: string }; owed: Owed; luck: Random }

async function importMonth(world: World, { month, owed, luck }: Month): Promise<void> {
  const { teller, year, paid } = world
  const once = single.map(({ course, after, channel, ...one }) => ({ ...one, day: addDays(year[course].startOn, after), channel: channel ?? channels[one.line as Handle] }))
  const expenses: Expense[] = [...monthly({ month, owed, luck }), ...once.filter(({ day }) => day >= month.from && day <= month.to)]
  if (!expenses.length) return
  const lines = expenses.map(({ day, label, channel, cents }) => [day.split('-').toReversed().join('/'), label, channel, (cents / 100).toFixed(2).replace('.', ',')].join(';'))
  const file = Buffer.from(`\uFEFF${['Date;Libellé;Canal;Montant HT', ...lines].join('\n')}\n`)
  await teller.ask('measure.importCosts', { fileName: `depenses-${month.to.slice(0, 7)}.csv`, contentBase64: file.toString('base64') })
  paid.push(...expenses.map(({ day, line, cents }) => ({ day, line, cents })))
  wrote(world, 'measure.listCosts', expenses.length)
  wrote(world, 'measure.listCostImports')
}

/** No click is bought while the workshop is closed. */
function monthly({ month: { from, to }, owed, luck }: Month): Expense[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))
  const open = days.filter(day => !isClosed(day))
  return handles.flatMap((line): Expense[] => {
    const isAd = line === 'adsStairs' || line === 'adsKitchens'
    const spent = Math.round((owed.get(line) ?? 0) * Math.min(1, (isAd ? open : days).length / 30) * (0.95 + 0.05 * luck()))
    if (spent === 0) return []
    const expense = (day: string, cents: number): Expense => ({ day, label: `${channels[line]}, ${day.slice(5, 7)}/${day.slice(0, 4)}`, channel: channels[line], line, cents })
    const half = Math.round(spent / 2)
    return isAd ? [expense(days[Math.floor(days.length / 2)]!, half), expense(to, spent - half)] : [expense(to, spent)]
  })
}
