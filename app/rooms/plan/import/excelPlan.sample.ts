// A plan of 60 lines as a small company keeps one in Excel (fictional): a logo line, merged levers, dates and amounts typed or chosen, a total.
import writeXlsxFile from 'write-excel-file/node'
import { addDays } from '@azimut/engines/calendar'

const french = (day: string) => day.split('-').toReversed().join('/')
const dateCell = (day: string) => ({ value: new Date(`${day}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' })

/** Amount of line `index` in cents, and how it is written: a number, « 1 234,56 € », « 1,5 k€ », « 1,234.56 » or nothing. */
const amountOf = (index: number): [number, string | number | null] => {
  const cents = 12_345 + index * 1_037
  if (index % 5 === 1) return [cents, `${Math.floor(cents / 100_000) ? `${Math.floor(cents / 100_000)}\u202f` : ''}${String(Math.floor(cents / 100) % 1000).padStart(cents >= 100_000 ? 3 : 1, '0')},${String(cents % 100).padStart(2, '0')}\u00a0€`]
  if (index % 5 === 2) return [150_000, '1,5 k€']
  if (index % 5 === 3) return [123_456, '1,234.56']
  return index % 5 === 4 ? [0, null] : [cents, cents / 100]
}
/** Hours of line `index`, to the quarter, and how they are written. */
const hoursOf = (index: number): [number, string | number] => {
  const quarters = 1 + index % 23
  const minutes = quarters % 4 * 15
  return [quarters / 4, index % 3 === 0 ? `${Math.floor(quarters / 4)} h ${String(minutes).padStart(2, '0')}` : index % 3 === 1 ? `${quarters / 4}`.replace('.', ',') : quarters / 4]
}

const levers = [{ lever: 'Salon professionnel', title: 'Salon' }, { lever: 'Newsletter', title: 'Lettre' }, { lever: 'Annonces de recherche', title: 'Annonce' }, { lever: 'Divers', title: 'Divers' }]
/** Lines that are wrong, by place, and what is wrong with them. */
const wrong: Readonly<Record<number, Record<string, string>>> = { 7: { due: '31/02/2026' }, 21: { amount: 'à voir' }, 38: { title: '' }, 52: { hours: 'beaucoup' } }
/** Three lines stand above the first: two of heading, one of titles. A part begins after the thirtieth. */
const lineOf = (index: number) => index + 4 + (index >= 30 ? 1 : 0)

const plan = Array.from({ length: 60 }, (_, index) => {
  const start = addDays('2026-01-05', index * 5)
  return { index, start, due: addDays(start, 4), amount: amountOf(index), hours: hoursOf(index), ...levers[Math.floor(index / 15)]! }
})
const good = plan.filter(({ index }) => !wrong[index])
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const shownCents = sum(plan.map(({ amount }) => amount[0]))
const shownHours = sum(plan.map(({ hours }) => hours[0]))

/** What reading it must give, added up apart from any reader. */
export const truth = {
  hours: sum(good.map(({ hours }) => hours[0])), cents: sum(good.map(({ amount }) => amount[0])), shownHours, shownCents,
  newsletters: good.filter(({ lever }) => lever === 'Newsletter').length,
  refusals: [
    `Ligne ${lineOf(7)}\u202f: le 31/02/2026 n’existe pas.`,
    `Ligne ${lineOf(21)}\u202f: «\u00a0à voir\u00a0» n’est pas un montant. Écrivez 1234,56.`,
    `Ligne ${lineOf(38)}\u202f: le nom de l’action manque.`,
    `Ligne ${lineOf(52)}\u202f: «\u00a0beaucoup\u00a0» n’est pas une durée en heures. Écrivez 2,5 ou 2\u00a0h\u00a030.`,
  ],
}

export const excelPlan = (): Promise<Buffer> => {
  const rows = plan.map(({ index, lever, title, start, due, amount, hours }) => [
    index % 15 === 0 ? lever : null,
    wrong[index]?.['title'] ?? `${title}, étape ${index % 15 + 1}`,
    index % 4 === 0 ? 'Anne Lenoir' : index % 4 === 1 ? 'Bruno Petit' : index % 4 === 2 ? 'anne' : '?',
    index % 2 ? french(start) : dateCell(start), wrong[index]?.['due'] ?? (index % 2 ? dateCell(due) : french(due)),
    wrong[index]?.['hours'] ?? hours[1], wrong[index]?.['amount'] ?? amount[1], index === 0 ? 'Terminé' : index === 1 ? 'En cours' : 'À faire',
  ])
  const part = [null, 'Second semestre']
  return writeXlsxFile([
    { sheet: 'Notes', data: [['À ne pas oublier'], ['Demander les tarifs du salon']] },
    { sheet: 'Plan d’action', data: [
      ['Menuiserie Lenoir (exemple fictif)'], ['Plan commercial 2026, version 3'],
      ['Levier', 'Action', 'Responsable', 'Début', 'Échéance', 'Heures', 'Budget total HT', 'Statut'],
      ...rows.slice(0, 30), part, ...rows.slice(30),
      ['TOTAL', null, null, null, null, shownHours, { value: shownCents / 100, type: Number, format: '#,##0.00 €' }, null],
    ] },
  ]).toBuffer()
}
