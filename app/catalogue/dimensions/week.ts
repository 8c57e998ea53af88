// Week, by its Monday.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'week',
  label: { fr: 'Semaine', en: 'Week' },
  description: {
    fr: 'La semaine, par son lundi.',
    en: 'The week, by its Monday.',
  },
  sql: { event: 'toMonday(toDate(ts, {zone:String}))', visit: 'toMonday(toDate(start, {zone:String}))' },
  ofCounts: true,
  empty: 'unknown',
  example: {
    events: [{}, { at: 7_200 }, { at: 86_400 * 30 }],
    metric: 'visits',
    values: { '2026-08-31': 2, '2026-09-28': 1 },
  },
})
