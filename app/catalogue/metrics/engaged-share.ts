// Engaged share: how many visits are more than a glance.
import { metric } from './_contract.ts'

export default metric({
  id: 'engaged-share',
  label: { fr: 'Part de visites engagées', en: 'Engaged share' },
  description: {
    fr: 'Visites engagées ÷ visites, avec accord.',
    en: 'Engaged visits ÷ visits, with agreement.',
  },
  unit: 'share',
  basis: 'agreed',
  nothing: null,
  of: 'visit',
  sql: "countIf(visitor != 0 AND (views >= 2 OR seconds >= 30 OR arrayExists(one -> one NOT IN ('scroll', 'not_found'), mapKeys(goals)))) / countIf(visitor != 0)",
  example: {
    events: [{ visitor: 'a' }, { visitor: 'b' }, { at: 5, visitor: 'b', name: 'form' }, { visitor: 'c' }, { at: 9, visitor: 'c', path: '/tarifs' }, { visitor: 'd' }],
    equals: 0.5,
  },
})
