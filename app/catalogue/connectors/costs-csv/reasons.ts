// Why a line or a file was refused, in both languages: what is wrong, in the words of the file.
import type { Bilingual } from '#app/model/noun.ts'

/** A cell quoted in a sentence: short, so that a whole page pasted in a cell does not fill the screen. */
const quoted = (cell: string) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell)
const line = (number: number, fr: string, en: string): Bilingual => ({ fr: `Ligne ${number} : ${fr}`, en: `Line ${number}: ${en}` })

export const noDate = (at: number) => line(at, 'la date manque.', 'the date is missing.')
export const absentDate = (at: number, cell: string) => line(at, `le ${quoted(cell)} n’existe pas.`, `${quoted(cell)} does not exist.`)
export const unreadableDate = (at: number, cell: string) => line(at, `« ${quoted(cell)} » n’est pas une date. Écrivez 31/01/2026.`, `“${quoted(cell)}” is not a date. Write 31/01/2026.`)
export const severalDays = (at: number, from: string, to: string) => line(at, `elle couvre du ${quoted(from)} au ${quoted(to)}. Exportez par jour.`, `it covers ${quoted(from)} to ${quoted(to)}. Export day by day.`)
export const noAmount = (at: number) => line(at, 'le montant manque. Écrivez 0 si c’était gratuit.', 'the amount is missing. Write 0 if it was free.')
export const unreadableAmount = (at: number, cell: string) => line(at, `« ${quoted(cell)} » n’est pas un montant. Écrivez 1234,56.`, `“${quoted(cell)}” is not an amount. Write 1234.56.`)
export const tooPreciseAmount = (at: number, cell: string) => line(at, `« ${quoted(cell)} » a plus de deux décimales, ou un séparateur de milliers. Écrivez 1234 ou 1,23.`, `“${quoted(cell)}” has more than two decimals, or a thousands separator. Write 1234 or 1.23.`)
export const tooLargeAmount = (at: number, cell: string) => line(at, `« ${quoted(cell)} » dépasse vingt millions.`, `“${quoted(cell)}” is over twenty million.`)
export const negativeAmount = (at: number, cell: string) => line(at, `« ${quoted(cell)} » est négatif.`, `“${quoted(cell)}” is negative.`)
export const otherCurrency = (at: number, written: string, own: string) => line(at, `ce montant est en ${written}, votre budget est en ${own}.`, `this amount is in ${written}, your budget is in ${own}.`)
export const unreadableHours = (at: number, cell: string) => line(at, `« ${quoted(cell)} » n’est pas une durée en heures. Écrivez 2,5 ou 2 h 30.`, `“${quoted(cell)}” is not a time in hours. Write 2.5 or 2:30.`)
export const unreadableCount = (at: number, cell: string) => line(at, `« ${quoted(cell)} » n’est pas un nombre entier.`, `“${quoted(cell)}” is not a whole number.`)
export const unknownCurrency = (at: number, cell: string) => line(at, `« ${quoted(cell)} » n’est pas une devise. Écrivez EUR.`, `“${quoted(cell)}” is not a currency. Write EUR.`)
export const twoCurrencies = (at: number, one: string, other: string) => line(at, `deux devises, ${one} et ${other}.`, `two currencies, ${one} and ${other}.`)
export const longLabel = (at: number) => line(at, 'le libellé dépasse 500 caractères.', 'the label is over 500 characters.')
export const longChannel = (at: number) => line(at, 'le canal dépasse 120 caractères.', 'the channel is over 120 characters.')
export const extraCells = (at: number) => line(at, 'plus de cellules que de titres. Mettez les montants à virgule entre guillemets.', 'more cells than titles. Put amounts with a comma between quotation marks.')
export const brokenLine = (at: number) => line(at, 'des guillemets s’ouvrent et ne se ferment pas, ou elle ne finit pas. Corrigez-la\u202f: ce qui suit ne peut pas être lu.', 'quotation marks open and never close, or it never ends. Correct it: what follows cannot be read.')

export const unknownHeader: Bilingual = {
  fr: 'Aucune colonne « Date » et « Montant » n’est reconnue. Dites ce que contiennent les colonnes.',
  en: 'No “Date” and “Amount” column is recognised. Say what the columns hold.',
}
