// Outbound link: which page of another site.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'outbound-link',
  label: { fr: 'Lien sortant', en: 'Outbound link' },
  description: {
    fr: 'L’adresse de l’autre site.',
    en: 'The address of the other site.',
  },
  sql: { event: "if(name = 'outbound', props['link'], '')" },
  empty: 'apart',
  example: {
    events: [{ name: 'outbound', more: { props: { link: 'https://autre.example/' } } }, { visitor: 'a', name: 'outbound', more: { props: { link: 'https://autre.example/' } } }, {}],
    metric: 'events',
    values: { 'https://autre.example/': 2 },
  },
})
