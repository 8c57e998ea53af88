// Words of what one brings from elsewhere: a file, pasted cells, and what each column holds.
import { defineWords } from './words.ts'

export const bringWords = defineWords({
  fr: {
    drop: 'Déposez un fichier Excel ou CSV, ou choisissez-le',
    dropHint: '.xlsx ou .csv, 4 Mo au plus. Rien n’est écrit avant votre accord.',
    reading: 'Lecture en cours…',
    paste: 'Ou collez ici des cellules copiées dans Excel',
    pasted: 'Cellules collées',
    readPaste: 'Lire ces cellules',
    ignored: 'Laisser de côté',
    column: 'Colonne {letter}',
    sample: 'Par exemple : {sample}',
  },
  en: {
    drop: 'Drop an Excel or CSV file, or choose one',
    dropHint: '.xlsx or .csv, 4 MB at most. Nothing is written before you agree.',
    reading: 'Reading…',
    paste: 'Or paste here cells copied from Excel',
    pasted: 'Pasted cells',
    readPaste: 'Read these cells',
    ignored: 'Leave out',
    column: 'Column {letter}',
    sample: 'For example: {sample}',
  },
})
