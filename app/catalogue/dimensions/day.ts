// Day, in the site’s zone.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'day',
  label: { fr: 'Jour', en: 'Day' },
  description: {
    fr: 'Le jour du site.',
    en: 'The site’s day.',
  },
  sql: { event: 'toDate(ts, {zone:String})', visit: 'toDate(start, {zone:String})' },
  ofCounts: true,
  empty: 'unknown',
  example: {
    events: [{}, { at: 7_200 }, { at: 86_400 * 30 }],
    metric: 'visits',
    values: { '2026-09-01': 2, '2026-10-01': 1 },
  },
})
