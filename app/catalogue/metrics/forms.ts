// Forms sent on the site.
import { metric } from './_contract.ts'

export default metric({
  id: 'forms',
  label: { fr: 'Formulaires envoyés', en: 'Forms sent' },
  description: {
    fr: 'Formulaires du site envoyés, sous quelque nom que ce soit.',
    en: 'Forms of the site that were sent, under whatever name.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(name = 'form' OR props['form'] != '')",
  example: {
    events: [{}, { name: 'form' }, { at: 9, visitor: 'a', name: 'quote_request', more: { props: { form: 'devis' } } }],
    equals: 2,
  },
})
