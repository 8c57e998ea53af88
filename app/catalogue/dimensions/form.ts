// Form: which form of the site.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'form',
  label: { fr: 'Formulaire', en: 'Form' },
  description: {
    fr: 'Le formulaire envoyé.',
    en: 'The form that was sent.',
  },
  sql: { event: "props['form']" },
  empty: 'apart',
  example: {
    events: [{ name: 'form', more: { props: { form: 'devis' } } }, { visitor: 'a', name: 'form', more: { props: { form: 'devis' } } }, {}],
    metric: 'events',
    values: { 'devis': 2 },
  },
})
