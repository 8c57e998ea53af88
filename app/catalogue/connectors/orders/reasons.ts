// Why a line of an orders file was refused, beside the reasons of every file of amounts.
import type { Bilingual } from '#app/model/noun.ts'

const line = (number: number, fr: string, en: string): Bilingual => ({ fr: `Ligne ${number}\u202f: ${fr}`, en: `Line ${number}: ${en}` })
const quoted = (cell: string) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell)

export const noReference = (at: number) => line(at, 'le numéro de commande manque.', 'the order number is missing.')
export const longReference = (at: number) => line(at, 'le numéro de commande dépasse 100 caractères.', 'the order number is over 100 characters.')
export const negativeRefund = (at: number, cell: string) => line(at, `«\u00a0${quoted(cell)}\u00a0» n’est pas un remboursement.`, `“${quoted(cell)}” is not a refund.`)
export const taxAbove = (at: number) => line(at, 'la TVA dépasse le total.', 'the VAT is more than the total.')
