// Hour, in the site’s zone; the hour that comes twice in autumn stays two.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'hour',
  label: { fr: 'Heure', en: 'Hour' },
  description: {
    fr: 'L’heure du site. Celle qui revient deux fois en automne en reste deux.',
    en: 'The site’s hour. The one that comes twice in autumn stays two.',
  },
  sql: { event: "formatDateTime(ts, '%Y-%m-%dT%H:00%z', {zone:String})", visit: "formatDateTime(start, '%Y-%m-%dT%H:00%z', {zone:String})" },
  ofCounts: true,
  empty: 'unknown',
  example: {
    events: [{}, { at: 7_200 }, { at: 86_400 * 30 }],
    metric: 'visits',
    values: { '2026-09-01T10:00+0200': 1, '2026-09-01T12:00+0200': 1, '2026-10-01T10:00+0200': 1 },
  },
})
