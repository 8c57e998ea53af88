// Forms sent on the site.
import { metric } from './_contract.ts'

export default metric({
  id: 'forms',
  label: { fr: 'Formulaires envoyés', en: 'Forms sent' },
  description: {
    fr: 'Formulaires du site envoyés.',
    en: 'Forms of the site that were sent.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(name = 'form')",
  elsewhere: "sumIf(goals['form'], visitor != 0)",
  example: {
    events: [{}, { name: 'form' }, { at: 9, visitor: 'a', name: 'form' }],
    equals: 2,
  },
})
