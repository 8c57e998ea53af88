// Consented share: what part is known page after page.
import { metric } from './_contract.ts'

export default metric({
  id: 'consented-share',
  label: { fr: 'Part mesurée avec accord', en: 'Share with agreement' },
  description: {
    fr: 'Pages vues par des personnes qui ont accepté ÷ toutes les pages vues.',
    en: 'Pages seen by people who agreed ÷ all pages seen.',
  },
  unit: 'share',
  basis: 'everyone',
  nothing: null,
  of: 'count',
  sql: "sumIf(many, name = 'pageview' AND mode = 'consented') / sumIf(many, name = 'pageview')",
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a', path: '/tarifs' }, { visitor: 'b' }, {}],
    equals: 0.75,
  },
})
