// Pages that visitors looked for and did not find.
import { metric } from './_contract.ts'

export default metric({
  id: 'not-found',
  label: { fr: 'Pages introuvables', en: 'Pages not found' },
  description: {
    fr: 'Pages demandées qui n’existent pas.',
    en: 'Pages asked for that do not exist.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: "sumIf(many, name = 'not_found')",
  elsewhere: "sumIf(goals['not_found'], visitor != 0)",
  example: {
    events: [{}, { name: 'not_found' }, { at: 9, visitor: 'a', name: 'not_found' }],
    equals: 2,
  },
})
