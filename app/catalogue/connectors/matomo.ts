// Matomo: visits by day and channel, as its reports are exported day by day, in CSV or TSV.
import { connector } from './_contract.ts'
import { recogniseBy } from './counts/columns.ts'
import { countReading, isComment } from './counts/read.ts'

/** Column names as Matomo keeps them (`nb_visits`), or as it translates them. */
const recognise = recogniseBy({
  date: ['date'],
  source: ['label', 'libelle', 'etiquette', 'channel type', 'type de canal', 'referrer type', 'type de referent'],
  visits: ['nb visits', 'visits', 'visites'],
  results: ['nb conversions', 'conversions'],
}, ['source', 'visits'])

export default connector({
  id: 'matomo',
  brings: 'counts',
  name: { fr: 'Matomo (export CSV ou TSV)', en: 'Matomo (CSV or TSV export)' },
  help: {
    fr: 'Dans Matomo\u202f: Acquisition, Tous les canaux, puis l’icône d’export sous le tableau. Format CSV ou TSV, rapport par jour sur la période voulue, toutes les lignes.',
    en: 'In Matomo: Acquisition, All channels, then the export icon under the table. CSV or TSV, the report day by day over the period, every row.',
  },
  unknownHeader: {
    fr: 'Il faut les colonnes «\u00a0date\u00a0», «\u00a0label\u00a0» et «\u00a0nb_visits\u00a0». Choisissez un rapport par jour, puis exportez à nouveau.',
    en: 'It needs the columns “date”, “label” and “nb_visits”. Choose a report day by day, then export again.',
  },
  open(header) {
    const columns = isComment(header) ? null : recognise(header)
    return columns && countReading({ header, columns, unnamed: '–' })
  },
  samples: [
    { file: 'matomo.sample.csv', rows: 7, refused: [], totals: { count: { sums: { visits: 108, results: 4 } } } },
    { file: 'matomo.sample-utf16.tsv', rows: 4, refused: [6], totals: { count: { sums: { visits: 61, results: 3 } } } },
  ],
})
