// Why an invoice was refused, in both languages.
import { formatMoney } from '@azimut/engines/locale'
import type { Bilingual } from '#app/model/noun.ts'

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text)
const of = (number: string, fr: string, en: string): Bilingual => ({ fr: `Facture ${short(number)}\u202f: ${fr}`, en: `Invoice ${short(number)}: ${en}` })

export const noNumber: Bilingual = { fr: 'La facture n’a pas de numéro.', en: 'The invoice has no number.' }
export const noDay = (number: string, day: string) => (day ? of(number, `«\u00a0${short(day)}\u00a0» n’est pas une date.`, `“${short(day)}” is not a date.`) : of(number, 'la date manque.', 'the date is missing.'))
export const noCurrency = (number: string) => of(number, 'la devise manque.', 'the currency is missing.')
export const noTotal = (number: string) => of(number, 'le total hors taxes manque.', 'the total without tax is missing.')
export const unreadableLine = (number: string, line: number, amount: string) => of(number, `le montant de la ligne ${line}, «\u00a0${short(amount)}\u00a0», n’est pas lisible.`, `the amount of line ${line}, “${short(amount)}”, cannot be read.`)
export const doesNotAddUp = (number: string, sum: number, total: number) => of(number, `ses lignes font ${money(sum, 'fr')}, son total hors taxes ${money(total, 'fr')}.`, `its lines make ${money(sum, 'en')}, its total without tax ${money(total, 'en')}.`)
const money = (cents: number, locale: 'fr' | 'en') => formatMoney(cents, 'EUR', locale).replace(/[\s\u00a0\u202f]?€/, '')
