// SMS: a few words, read at once; for service and rare offers.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'sms',
  name: { fr: 'SMS', en: 'Text messages' },
  does: {
    fr: 'Prévenir vos clients par SMS : commande prête, rendez-vous, vente privée.',
    en: 'Tell your customers by text: order ready, appointment, private sale.',
  },
  family: 'mobile', stages: ['closing', 'retention'], physical: false, saturates: 'fast',
  cost: {
    model: 'each', per: 'message',
    cents: ours({ low: 4, mid: 6, high: 10 }, { fr: 'Aucune grille de prix récente trouvée.', en: 'No recent price list found.' }),
  },
  rates: {
    deliveredToOpen: {
      low: 0.8, mid: 0.95, high: 0.98, source: 'wellpack-sms', basis: 'anchored',
      note: {
        fr: 'Un vendeur annonce 95 % de messages lus ; invérifiable, à ne pas comparer à d’autres canaux.',
        en: 'A vendor claims 95% read; cannot be checked, not to be compared with other channels.',
      },
    },
    deliveredToClick: ours({ low: 0.01, mid: 0.05, high: 0.15 }),
    deliveredToOrder: ours({ low: 0.001, mid: 0.008, high: 0.03 }),
    deliveredToUnsubscribe: ours({ low: 0.003, mid: 0.01, high: 0.03 }),
  },
  setupHours: { low: 3, mid: 6, high: 12 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 6 }),
  weeksToEffect: { low: 0, mid: 1, high: 2, source: null },
  skills: ['crm', 'copywriting', 'legal'],
  needs: ['customer-base', 'consent-management'], after: [],
  kpis: ['repeat-orders', 'shop-visits', 'bookings', 'orders', 'won-back-customers'],
  legal: toCheck({
    fr: 'Particuliers : accord préalable et mention STOP (CPCE, L34-5) ; pas d’envoi la nuit, le dimanche ni les jours fériés.',
    en: 'Private persons: prior consent and STOP mention (CPCE, L34-5); no sending at night, on Sundays or public holidays.',
  }),
  note: { fr: 'À garder pour le service, et deux à quatre offres par an.', en: 'Keep it for service, and two to four offers a year.' },
})
