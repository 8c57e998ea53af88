// Entries: visits that began on a page.
import { metric } from './_contract.ts'

export default metric({
  id: 'entries',
  label: { fr: 'Entrées', en: 'Entries' },
  description: {
    fr: 'Visites qui ont commencé sur la page.',
    en: 'Visits that began on the page.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'visit',
  sql: 'count()',
  example: {
    events: [{ path: '/tarifs' }, { visitor: 'a', path: '/' }],
    equals: 2,
  },
})
