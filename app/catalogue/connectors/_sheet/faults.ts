// Why a file cannot be read as a table, and what to do, in both languages.
import type { Bilingual } from '#app/model/noun.ts'

export const empty: Bilingual = { fr: 'Il n’y a aucune ligne à lire.', en: 'There is no line to read.' }
export const heavy: Bilingual = { fr: 'Le fichier dépasse 5 Mo. Gardez la feuille utile, puis déposez-le à nouveau.', en: 'The file is over 5 MB. Keep the useful sheet, then drop it again.' }
export const long: Bilingual = { fr: 'Le fichier est trop grand : 20 000 lignes, 256 colonnes et 200 000 cellules au plus. Coupez-le par année.', en: 'The file is too large: 20,000 lines, 256 columns and 200,000 cells at most. Split it by year.' }
export const oldExcel: Bilingual = { fr: 'C’est un ancien classeur .xls. Dans Excel : Fichier, Enregistrer sous, Classeur .xlsx.', en: 'This is an old .xls workbook. In Excel: File, Save as, .xlsx workbook.' }
export const locked: Bilingual = { fr: 'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.', en: 'This workbook has a password. Save a copy without it.' }
export const notWorkbook: Bilingual = { fr: 'Ce n’est pas un classeur Excel. Il faut un fichier .xlsx ou .csv.', en: 'This is not an Excel workbook. It takes an .xlsx or a .csv file.' }
export const plainPdf: Bilingual = { fr: 'Ce PDF ne porte aucune facture lisible par un programme. Demandez une facture Factur-X à votre fournisseur, ou saisissez-la dans un tableau.', en: 'This PDF carries no invoice a program can read. Ask your supplier for a Factur-X invoice, or type it in a table.' }
export const notTable: Bilingual = { fr: 'Ce fichier n’est pas un tableau. Il faut un fichier .xlsx ou .csv, ou des cellules copiées.', en: 'This file is not a table. It takes an .xlsx or a .csv file, or copied cells.' }
export const broken: Bilingual = { fr: 'Ce classeur est abîmé. Ouvrez-le dans Excel, enregistrez-le, puis déposez-le à nouveau.', en: 'This workbook is damaged. Open it in Excel, save it, then drop it again.' }
/** A formula that no program has calculated yet has no value to read. */
export const uncalculated = (cell: string): Bilingual => ({
  fr: `La cellule ${cell} ne peut pas être lue : sa formule n’a pas de résultat. Ouvrez le fichier dans Excel, enregistrez-le, puis déposez-le à nouveau.`,
  en: `Cell ${cell} cannot be read: its formula has no result. Open the file in Excel, save it, then drop it again.`,
})
