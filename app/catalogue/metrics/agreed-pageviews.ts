// Page views of people who agreed.
import { metric } from './_contract.ts'

export default metric({
  id: 'agreed-pageviews',
  label: { fr: 'Pages vues avec accord', en: 'Page views with agreement' },
  description: {
    fr: 'Pages affichées à des personnes qui ont accepté d’être reconnues.',
    en: 'Pages shown to people who agreed to be recognised.',
  },
  unit: 'count',
  basis: 'agreed',
  nothing: 0,
  of: 'event',
  sql: "countIf(name = 'pageview' AND visitor != 0)",
  elsewhere: 'sumIf(views, visitor != 0)',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a', path: '/tarifs' }, { visitor: 'b' }, {}],
    equals: 3,
  },
})
