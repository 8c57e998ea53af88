// Machines left out of every other number.
import { metric } from './_contract.ts'

export default metric({
  id: 'machines',
  label: { fr: 'Machines écartées', en: 'Machines left out' },
  description: {
    fr: 'Événements de robots, d’aperçus et de filtres de courrier, comptés à part de tout le reste.',
    en: 'Events of robots, previews and mail filters, counted apart from everything else.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'machine',
  sql: 'count()',
  example: {
    events: [{}, { more: { bot: 'crawler' } }],
    equals: 1,
  },
})
