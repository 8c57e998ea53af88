// Google Analytics 4: sessions by day and source, as an exploration of it is saved to CSV.
import { connector } from './_contract.ts'
import { recogniseBy } from './counts/columns.ts'
import { countReading, isComment } from './counts/read.ts'

/** Titles of the French and English interfaces; the source alone, with its medium, or grouped by channel. */
const recognise = recogniseBy({
  date: ['date', 'jour', 'day'],
  source: [
    'session source medium', 'source support de la session', 'source medium', 'source support', 'source et support de la session',
    'session source', 'source de la session', 'session default channel group', 'groupe de canaux par defaut de la session',
    'session primary channel group default channel group', 'groupe de canaux principal de la session groupe de canaux par defaut',
  ],
  visits: ['sessions'],
  results: ['key events', 'evenements cles', 'conversions', 'conversions de la session', 'session key events'],
}, ['source', 'visits'])

export default connector({
  id: 'ga4',
  brings: 'counts',
  name: { fr: 'Google Analytics 4 (export CSV)', en: 'Google Analytics 4 (CSV export)' },
  help: {
    fr: 'Dans Google Analytics\u202f: Explorer, Format libre. En lignes «\u00a0Date\u00a0» et «\u00a0Source/Support de la session\u00a0», en valeurs «\u00a0Sessions\u00a0» et, si vous en avez, «\u00a0Événements clés\u00a0». Puis Exporter, CSV.',
    en: 'In Google Analytics: Explore, Free form. As rows “Date” and “Session source / medium”, as values “Sessions” and, if you have them, “Key events”. Then Export, CSV.',
  },
  unknownHeader: {
    fr: 'Il faut les colonnes «\u00a0Date\u00a0», «\u00a0Source/Support de la session\u00a0» et «\u00a0Sessions\u00a0». Ajoutez-les à l’exploration, puis exportez à nouveau.',
    en: 'It needs the columns “Date”, “Session source / medium” and “Sessions”. Add them to the exploration, then export again.',
  },
  open(header) {
    const columns = isComment(header) ? null : recognise(header)
    return columns && countReading({ header, columns, unnamed: '(not set)' })
  },
  samples: [
    { file: 'ga4.sample.csv', rows: 8, refused: [], totals: { count: { sums: { visits: 142, results: 7 } } } },
    { file: 'ga4.sample-fr.csv', rows: 5, refused: [14], totals: { count: { sums: { visits: 1262, results: null } } } },
  ],
})
