// Why an export of Search Console was refused as a whole.
import type { Bilingual } from '#app/model/noun.ts'

export const noDays: Bilingual = {
  fr: 'Ce tableau ne dit pas de quels jours il parle. Dans Search Console, exportez «\u00a0Performances\u00a0» en CSV et déposez le fichier .zip entier.',
  en: 'This table does not say which days it is about. In Search Console, export “Performance” as CSV and drop the whole .zip file.',
}
export const brokenArchive: Bilingual = { fr: 'Cette archive est abîmée. Téléchargez-la à nouveau.', en: 'This archive is damaged. Download it again.' }
export const brokenLine = (file: string, at: number): Bilingual => ({ fr: `${file}, ligne ${at}\u202f: des guillemets s’ouvrent et ne se ferment pas. Exportez à nouveau, ou corrigez cette ligne\u202f: ce qui suit ne peut pas être lu.`, en: `${file}, line ${at}: quotation marks open and never close. Export again, or correct this line: what follows cannot be read.` })
export const noTerm = (at: number): Bilingual => ({ fr: `Ligne ${at}\u202f: la recherche ou la page manque.`, en: `Line ${at}: the search or the page is missing.` })
