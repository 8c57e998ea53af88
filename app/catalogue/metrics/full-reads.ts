// Pages read to the end.
import { metric } from './_contract.ts'

export default metric({
  id: 'full-reads',
  label: { fr: 'Pages lues jusqu’en bas', en: 'Pages read to the end' },
  description: {
    fr: 'Pages parcourues jusqu’à la fin.',
    en: 'Pages scrolled to their end.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(name = 'scroll' AND props['depth'] = '100')",
  example: {
    events: [{}, { name: 'scroll', more: { props: { depth: '100' } } }, { name: 'scroll', more: { props: { depth: '50' } } }],
    equals: 1,
  },
})
