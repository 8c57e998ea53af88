// Read depth: how far down pages are read.
import { metric } from './_contract.ts'

export default metric({
  id: 'read-depth',
  label: { fr: 'Part de la page parcourue', en: 'Share of the page read' },
  description: {
    fr: 'Part moyenne de la page parcourue, dite par la page quand on la quitte.',
    en: 'Mean share of the page scrolled through, as the page says when it is left.',
  },
  unit: 'share',
  basis: 'everyone',
  nothing: null,
  of: 'event',
  sql: "avgIf(toFloat64OrNull(props['depth']), name = 'scroll') / 100",
  example: {
    events: [{ name: 'scroll', more: { props: { depth: '50' } } }, { name: 'scroll', more: { props: { depth: '100' } } }],
    equals: 0.75,
  },
})
