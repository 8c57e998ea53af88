// Ventes: a customer pays, online or in the shop.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'orders',
  many: { fr: 'ventes', en: 'sales' },
  wish: { fr: 'Vendre plus', en: 'Sell more' },
  one: { fr: 'vente', en: 'sale' },
  gender: 'feminine',
  definition: {
    fr: 'Une commande payée ou un devis signé. Une commande annulée dans les quatorze jours est retirée.',
    en: 'A paid order or a signed quote. An order cancelled within fourteen days is taken out.',
  },
  formula: {
    fr: 'Commandes payées et devis signés pendant la période, moins les annulations.',
    en: 'Paid orders and signed quotes over the period, less cancellations.',
  },
  unit: { fr: 'ventes', en: 'sales' },
  readIn: { fr: 'La boutique en ligne et la caisse.', en: 'The online shop and the till.' },
  tells: {
    fr: 'Une vente est l’objectif lui-même : rien ne la sépare du chiffre d’affaires.',
    en: 'A sale is the objective itself: nothing stands between it and revenue.',
  },
  events: ['order'],
  family: 'sale',
  stage: 'closing',
  leadKind: null,
  humanSignal: {
    fr: 'Demandez à un client sur dix ce qui l’a décidé, et à qui il vous a comparé.',
    en: 'Ask one customer in ten what made up their mind, and whom they compared you with.',
  },
  vanityWarning: null,
  better: null,
})
