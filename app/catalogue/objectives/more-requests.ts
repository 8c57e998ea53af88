// Recevoir plus de demandes: more people who ask, and whom somebody calls back.
import { objective } from './_contract.ts'

export default objective({
  id: 'more-requests',
  order: 2,
  name: { fr: 'Recevoir plus de demandes', en: 'Receive more requests' },
  does: {
    fr: 'Être trouvé par ceux qui ont un projet, et leur rendre la demande facile.',
    en: 'Be found by people with a project, and make asking easy for them.',
  },
  stake: { fr: 'Être joint du premier coup par ceux qui ont un projet', en: 'Be reached at the first try by people with a project' },
  stage: 'conversion',
  defaultKpi: 'quote-requests',
  otherKpis: ['calls', 'bookings', 'messages', 'appointments', 'trials', 'downloads'],
  levers: ['local-listing', 'search-ads-generic', 'review-collection', 'landing-page', 'qr-in-store', 'directories', 'seo-content'],
  horizonMonths: 9,
  growthShare: 0.35,
  challenge: {
    fr: 'Les demandes montent facilement si l’on promet trop. Combien deviennent des clients ?',
    en: 'Requests rise easily when one promises too much. How many become customers?',
  },
  methodRows: ['M54', 'M64'],
})
