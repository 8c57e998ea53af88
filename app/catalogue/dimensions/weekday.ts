// Day of the week: when people come.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'weekday',
  label: { fr: 'Jour de la semaine', en: 'Day of the week' },
  description: {
    fr: 'De 1, lundi, à 7, dimanche.',
    en: 'From 1, Monday, to 7, Sunday.',
  },
  sql: { event: 'toDayOfWeek(toDate(ts, {zone:String}))', visit: 'toDayOfWeek(toDate(start, {zone:String}))' },
  ofCounts: true,
  empty: 'unknown',
  example: {
    events: [{}, { at: 7_200 }, { at: 86_400 * 30 }],
    metric: 'visits',
    values: { '2': 2, '4': 1 },
  },
})
