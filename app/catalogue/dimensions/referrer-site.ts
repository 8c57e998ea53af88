// Referring site: the site a visit comes from.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'referrer-site',
  label: { fr: 'Site d’origine', en: 'Referring site' },
  description: {
    fr: 'Le site où se trouvait le lien suivi.',
    en: 'The site where the link was.',
  },
  sql: { visit: 'referrer' },
  empty: 'unknown',
  example: {
    events: [{ visitor: 'a', more: { referrer: 'https://annuaire.example/artisans' } }],
    metric: 'visits',
    values: { 'annuaire.example': 1 },
  },
})
