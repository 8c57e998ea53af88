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
  of: 'count',
  sql: "sumIf(many, name NOT IN ('pageview', 'scroll', 'not_found', 'consent', 'refusal', 'confirm'))",
  elsewhere: "sumIf(arraySum(mapValues(mapFilter((one, times) -> one NOT IN ('scroll', 'not_found'), goals))), visitor != 0)",
  example: {
    events: [{}, { name: 'form' }, { name: 'scroll' }, { name: 'consent', visitor: 'a' }, { name: 'outbound', visitor: 'a' }],
    equals: 2,
  },
})
