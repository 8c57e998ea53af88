// Hour of the day: when people come.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'hour-of-day',
  label: { fr: 'Heure de la journée', en: 'Hour of the day' },
  description: {
    fr: 'De 0 à 23, à l’heure du site.',
    en: 'From 0 to 23, by the site’s clock.',
  },
  sql: { event: 'toHour(ts, {zone:String})', visit: 'toHour(start, {zone:String})' },
  ofCounts: true,
  empty: 'unknown',
  example: {
    events: [{}, { at: 7_200 }, { at: 86_400 * 30 }],
    metric: 'visits',
    values: { '10': 2, '12': 1 },
  },
})
