// Courrier adressé: a letter with a name on it, for customers worth the stamp.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'direct-mail',
  name: { fr: 'Courrier adressé', en: 'Addressed mail' },
  does: {
    fr: 'Écrire sur papier à vos clients, à leur nom, avec une proposition datée.',
    en: 'Write on paper to your customers, by name, with a dated offer.',
  },
  family: 'store-print', stages: ['closing', 'retention'], physical: true, saturates: 'medium',
  cost: {
    model: 'each', per: 'piece',
    cents: ours({ low: 60, mid: 110, high: 250 }, { fr: 'Impression et affranchissement.', en: 'Printing and postage.' }),
  },
  rates: {
    sentToReply: {
      low: 0.003, mid: 0.015, high: 0.044, source: 'dma-2012', basis: 'anchored',
      note: {
        fr: 'La moyenne américaine de 2012, 4,4 %, fait le haut ; aucun chiffre français récent trouvé.',
        en: 'The US mean of 2012, 4.4%, is the high end; no recent French figure found.',
      },
    },
  },
  setupHours: { low: 6, mid: 14, high: 28 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 6 }),
  weeksToEffect: { low: 2, mid: 4, high: 8, source: null },
  skills: ['print', 'crm', 'copywriting'],
  needs: ['customer-base', 'unique-codes'], after: [],
  kpis: ['repeat-orders', 'won-back-customers', 'orders', 'donations', 'shop-visits'],
  legal: toCheck({
    fr: 'Adresse postale : information et droit de refus (RGPD), pas d’accord préalable.',
    en: 'Postal address: information and right to object (GDPR), no prior consent.',
  }),
  note: {
    fr: 'À garder pour les clients à forte marge. Un groupe témoin se tient facilement.',
    en: 'Keep it for high-margin customers. A control group is easy to hold out.',
  },
})
