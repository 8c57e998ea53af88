// A notebook of results kept by hand: calls, visits to the shop, sales at the till, by day and source.
import { connector } from './_contract.ts'
import { recogniseBy } from './counts/columns.ts'
import { countReading, isComment } from './counts/read.ts'

const recognise = recogniseBy({
  date: ['date', 'jour', 'day', 'semaine du', 'week of'],
  source: ['source', 'provenance', 'origine', 'canal', 'comment nous avez vous connus', 'magasin', 'boutique', 'channel', 'how did you hear about us', 'origin', 'shop', 'store'],
  results: ['nombre', 'comptage', 'quantite', 'demandes', 'appels', 'ventes', 'visites en magasin', 'resultats', 'total', 'count', 'number', 'quantity', 'requests', 'calls', 'sales', 'results'],
  value: ['montant ht', 'chiffre d affaires', 'ca ht', 'ca', 'montant', 'valeur', 'amount', 'revenue', 'value'],
}, ['results'])

export default connector({
  id: 'counts-csv',
  brings: 'counts',
  name: { fr: 'Comptages (fichier CSV)', en: 'Counts (CSV file)' },
  help: {
    fr: 'Un tableau avec une colonne «\u00a0Date\u00a0», une colonne «\u00a0Source\u00a0» (téléphone, salon, bouche-à-oreille…) et une colonne «\u00a0Nombre\u00a0», enregistré en CSV.',
    en: 'A table with a “Date” column, a “Source” column (phone, fair, word of mouth…) and a “Count” column, saved as CSV.',
  },
  unknownHeader: {
    fr: 'Aucune colonne «\u00a0Date\u00a0» et «\u00a0Nombre\u00a0» en tête du fichier. Ajoutez ces titres, puis déposez le fichier à nouveau.',
    en: 'No “Date” and “Count” columns at the head of the file. Add these titles, then drop the file again.',
  },
  open(header) {
    const columns = isComment(header) ? null : recognise(header)
    return columns && countReading({ header, columns, unnamed: '–' })
  },
  samples: [
    { file: 'counts-csv.sample.csv', rows: 5, refused: [6], totals: { count: { sums: { visits: null, results: 37 } } } },
    { file: 'counts-csv.sample-en.csv', rows: 3, refused: [], totals: { count: { sums: { visits: null, results: 21 } } } },
  ],
})
