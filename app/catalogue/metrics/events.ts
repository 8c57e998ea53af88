// Events: everything that is done, beside seeing pages.
import { metric } from './_contract.ts'

export default metric({
  id: 'events',
  label: { fr: 'Gestes', en: 'Events' },
  description: {
    fr: 'Tout ce qui est fait sur le site, hors pages vues : clics, formulaires, demandes, achats.',
    en: 'Everything done on the site beside seeing pages: clicks, forms, requests, purchases.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(name NOT IN ('pageview', 'consent', 'confirm'))",
  elsewhere: 'sumIf(arraySum(mapValues(goals)), visitor != 0)',
  example: {
    events: [{}, { name: 'form' }, { name: 'consent', visitor: 'a' }, { name: 'outbound', visitor: 'a' }],
    equals: 2,
  },
})
