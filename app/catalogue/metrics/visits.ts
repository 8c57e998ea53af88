// Visits: how often somebody came.
import { metric } from './_contract.ts'

export default metric({
  id: 'visits',
  label: { fr: 'Visites', en: 'Visits' },
  description: {
    fr: 'Une visite commence quand quelqu’un arrive d’ailleurs, ou revient après une demi-heure. Elle compte le jour où elle commence.',
    en: 'A visit begins when someone arrives from elsewhere, or comes back after half an hour. It counts on the day it begins.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'visit',
  sql: 'count()',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a', path: '/tarifs' }, { visitor: 'b' }, {}],
    equals: 3,
  },
})
