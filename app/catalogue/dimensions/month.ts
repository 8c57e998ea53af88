// Month, by its first day.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'month',
  label: { fr: 'Mois', en: 'Month' },
  description: {
    fr: 'Le mois, par son premier jour.',
    en: 'The month, by its first day.',
  },
  sql: { event: 'toStartOfMonth(toDate(ts, {zone:String}))', visit: 'toStartOfMonth(toDate(start, {zone:String}))' },
  ofCounts: true,
  empty: 'unknown',
  example: {
    events: [{}, { at: 7_200 }, { at: 86_400 * 30 }],
    metric: 'visits',
    values: { '2026-09-01': 2, '2026-10-01': 1 },
  },
})
