// Why a line of a plan, or the file, was refused, in both languages.
import { formatDate } from '@azimut/engines/locale'
import type { Bilingual } from '#app/kernel/refusal.ts'

const line = (number: number, fr: string, en: string): Bilingual => ({ fr: `Ligne ${number} : ${fr}`, en: `Line ${number}: ${en}` })

export const noTitle = (at: number) => line(at, 'le nom de l’action manque.', 'the name of the action is missing.')
export const longTitle = (at: number) => line(at, 'le nom dépasse 200 caractères.', 'the name is over 200 characters.')
export const longOwner = (at: number) => line(at, 'le responsable dépasse 100 caractères.', 'the owner is over 100 characters.')
export const noDue = (at: number) => line(at, 'l’échéance manque.', 'the due date is missing.')
export const noAmount = (at: number) => line(at, 'le montant manque. Écrivez 0 si c’est gratuit.', 'the amount is missing. Write 0 if it is free.')
export const backwards = (at: number, start: string, due: string) => line(at,
  `l’échéance du ${formatDate(due, 'fr', 'numeric')} précède le début du ${formatDate(start, 'fr', 'numeric')}.`,
  `the due date ${formatDate(due, 'en', 'numeric')} comes before the start ${formatDate(start, 'en', 'numeric')}.`)
export const tooLong = (at: number) => line(at, 'plus de dix ans séparent le début de l’échéance. Vérifiez l’année.', 'more than ten years separate the start from the due date. Check the year.')
export const broken = (at: number) => line(at, 'des guillemets s’ouvrent et ne se ferment pas.', 'quotation marks open and never close.')

export const long: Bilingual = { fr: 'Cette feuille a plus de 1 000 lignes. Gardez celles de votre plan, puis déposez-la à nouveau.', en: 'This sheet has over 1,000 lines. Keep those of your plan, then drop it again.' }
export const large: Bilingual = { fr: 'Le total des montants dépasse vingt millions. Vérifiez la colonne des montants.', en: 'The amounts add up to over twenty million. Check the column of amounts.' }
export const noSheet: Bilingual = { fr: 'Cette feuille n’est pas dans le fichier.', en: 'This sheet is not in the file.' }
