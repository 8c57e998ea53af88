// Goal: what the site tells by itself, beside what the code sees alone.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'goal',
  label: { fr: 'Résultat', en: 'Result' },
  description: {
    fr: 'Les événements que votre site envoie de lui-même : demande, commande, inscription.',
    en: 'The events your site sends by itself: request, order, registration.',
  },
  sql: { event: "if(name IN ('pageview', 'consent', 'confirm', 'form', 'outbound', 'download', 'scroll', 'not_found', 'refusal', 'link', 'code', 'answer'), '', name)" },
  ofCounts: true,
  empty: 'apart',
  example: {
    events: [{ name: 'quote_request' }, { name: 'form' }],
    metric: 'events',
    values: { 'quote_request': 1 },
  },
})
