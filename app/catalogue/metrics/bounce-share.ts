// Bounces: visits of one page where nothing was done.
import { metric } from './_contract.ts'

export default metric({
  id: 'bounce-share',
  label: { fr: 'Visites d’une seule page', en: 'Bounces' },
  description: {
    fr: 'Part des visites, avec accord, où une seule page est vue et rien d’autre n’est fait.',
    en: 'Share of visits, with agreement, where one page is seen and nothing else is done.',
  },
  unit: 'share',
  basis: 'agreed',
  nothing: null,
  of: 'visit',
  sql: "countIf(visitor != 0 AND views <= 1 AND NOT arrayExists(one -> one NOT IN ('scroll', 'not_found'), mapKeys(goals))) / countIf(visitor != 0)",
  example: {
    events: [{ visitor: 'a' }, { at: 8, visitor: 'a', name: 'scroll' }, { visitor: 'b' }, { at: 5, visitor: 'b', name: 'outbound' }, { visitor: 'c' }, { at: 9, visitor: 'c', path: '/tarifs' }, { visitor: 'd' }],
    equals: 0.5,
  },
})
