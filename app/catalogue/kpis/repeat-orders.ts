// Achats de clients revenus: the same people buy again.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'repeat-orders',
  many: { fr: 'achats de clients revenus', en: 'purchases by returning customers' },
  wish: { fr: 'Faire revenir les clients', en: 'Bring customers back' },
  one: { fr: 'achat d’un client revenu', en: 'purchase by a returning customer' },
  gender: 'masculine',
  definition: {
    fr: 'Une vente à quelqu’un qui a déjà acheté depuis moins d’un an. Elle compte aussi parmi les ventes.',
    en: 'A sale to somebody who bought less than a year ago. It also counts among sales.',
  },
  formula: {
    fr: 'Ventes de la période à un client dont l’achat précédent date de moins d’un an, annulations retirées.',
    en: 'Sales of the period to a customer whose previous purchase is less than a year old, cancellations taken out.',
  },
  unit: { fr: 'achats', en: 'purchases' },
  readIn: { fr: 'La caisse et la boutique en ligne, par client.', en: 'The till and the online shop, by customer.' },
  tells: {
    fr: 'Un client revenu a été content une première fois : c’est la fidélité, payée.',
    en: 'A customer who returns was pleased the first time: loyalty, paid.',
  },
  events: ['repeat_order'],
  isOffSite: true,
  family: 'sale',
  stage: 'retention',
  leadKind: null,
  humanSignal: {
    fr: 'Demandez à un habitué par semaine ce qui le ferait aller ailleurs.',
    en: 'Ask one regular a week what would make them go elsewhere.',
  },
  vanityWarning: {
    fr: 'Une remise fait revenir tout de suite et apprend à attendre la suivante. Regardez aussi la marge.',
    en: 'A discount brings people back at once and teaches them to wait for the next. Look at the margin, too.',
  },
  better: null,
})
