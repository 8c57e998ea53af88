// Exit share: how often a page is the last one.
import { metric } from './_contract.ts'

export default metric({
  id: 'exit-share',
  label: { fr: 'Part de sorties', en: 'Exit share' },
  description: {
    fr: 'Sorties sur la page ÷ fois où elle a été vue, avec accord.',
    en: 'Exits on the page ÷ times it was seen, with agreement.',
  },
  unit: 'share',
  basis: 'agreed',
  nothing: null,
  of: 'ratio',
  top: 'exits',
  bottom: 'agreed-pageviews',
  example: {
    events: [{ visitor: 'a' }, { at: 60, visitor: 'a' }],
    equals: 0.5,
  },
})
