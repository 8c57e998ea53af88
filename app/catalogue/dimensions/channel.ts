// Channel: the kind of place a visit comes from.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'channel',
  label: { fr: 'Origine', en: 'Channel' },
  description: {
    fr: 'D’où vient la visite, en un mot : recherche, annonce, lettre, réseau social, autre site, accès direct.',
    en: 'Where the visit comes from, in one word: search, ad, letter, social network, another site, direct.',
  },
  sql: { visit: 'channel' },
  empty: 'unknown',
  example: {
    events: [{ visitor: 'a', more: { channel: 'search' } }, { at: 5, visitor: 'a', path: '/b', more: { channel: '' } }],
    metric: 'visits',
    values: { 'search': 1 },
  },
})
