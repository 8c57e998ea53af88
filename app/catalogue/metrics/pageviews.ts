// Page views: how many pages were seen.
import { metric } from './_contract.ts'

export default metric({
  id: 'pageviews',
  label: { fr: 'Pages vues', en: 'Page views' },
  description: {
    fr: 'Pages affichées à des visiteurs. Les machines sont comptées à part.',
    en: 'Pages shown to visitors. Machines are counted apart.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: "sumIf(many, name = 'pageview')",
  elsewhere: 'sumIf(views, visitor != 0)',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a', path: '/tarifs' }, { visitor: 'b' }, {}],
    equals: 4,
  },
})
