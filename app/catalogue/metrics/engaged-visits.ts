// Engaged visits: those where something happened.
import { metric } from './_contract.ts'

export default metric({
  id: 'engaged-visits',
  label: { fr: 'Visites engagées', en: 'Engaged visits' },
  description: {
    fr: 'Visites avec accord d’au moins deux pages, d’au moins trente secondes, ou avec un geste : un clic, un formulaire, une demande.',
    en: 'Visits with agreement of at least two pages, at least thirty seconds, or with a gesture: a click, a form, a request.',
  },
  unit: 'count',
  basis: 'agreed',
  nothing: 0,
  of: 'visit',
  sql: "countIf(visitor != 0 AND (views >= 2 OR seconds >= 30 OR arrayExists(one -> one NOT IN ('scroll', 'not_found'), mapKeys(goals))))",
  example: {
    events: [{ visitor: 'a' }, { visitor: 'b' }, { at: 5, visitor: 'b', name: 'form' }, { visitor: 'c' }, { at: 9, visitor: 'c', path: '/tarifs' }, { visitor: 'd' }],
    equals: 2,
  },
})
