// Why a line or a file of counts was refused, in both languages: what is wrong, in the words of the file.
import type { Bilingual } from '#app/model/noun.ts'

const quoted = (cell: string) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell)
const line = (number: number, fr: string, en: string): Bilingual => ({ fr: `Ligne ${number}\u202f: ${fr}`, en: `Line ${number}: ${en}` })

export const noDate = (at: number) => line(at, 'la date manque.', 'the date is missing.')
export const absentDate = (at: number, cell: string) => line(at, `le ${quoted(cell)} n’existe pas.`, `${quoted(cell)} does not exist.`)
export const unreadableDate = (at: number, cell: string) => line(at, `«\u00a0${quoted(cell)}\u00a0» n’est pas une date. Écrivez 31/01/2026.`, `“${quoted(cell)}” is not a date. Write 31/01/2026.`)
export const noCount = (at: number) => line(at, 'le nombre manque. Écrivez 0 s’il n’y en a pas eu.', 'the number is missing. Write 0 if there was none.')
export const unreadableCount = (at: number, cell: string) => line(at, `«\u00a0${quoted(cell)}\u00a0» n’est pas un nombre entier.`, `“${quoted(cell)}” is not a whole number.`)
export const largeCount = (at: number, cell: string) => line(at, `«\u00a0${quoted(cell)}\u00a0» dépasse un million pour un seul jour.`, `“${quoted(cell)}” is over a million for one day.`)
export const unreadableValue = (at: number, cell: string) => line(at, `«\u00a0${quoted(cell)}\u00a0» n’est pas un montant. Écrivez 1234,56.`, `“${quoted(cell)}” is not an amount. Write 1234.56.`)
export const extraCells = (at: number) => line(at, 'plus de cellules que de titres.', 'more cells than titles.')
export const longSource = (at: number) => line(at, 'la provenance dépasse 300 caractères.', 'the source is over 300 characters.')
