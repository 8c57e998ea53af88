// Short link: which of the company’s short links.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'link',
  label: { fr: 'Lien court', en: 'Short link' },
  description: {
    fr: 'Le lien court suivi.',
    en: 'The short link that was followed.',
  },
  sql: { event: "if(name = 'link', props['link'], '')" },
  empty: 'apart',
  example: {
    events: [{ name: 'link', more: { props: { link: 'ete' } } }, { visitor: 'a', name: 'link', more: { props: { link: 'ete' } } }, {}],
    metric: 'events',
    values: { 'ete': 2 },
  },
})
