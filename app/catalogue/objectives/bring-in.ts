// Faire venir: more people through the door or on the pages that decide.
import { objective } from './_contract.ts'

export default objective({
  id: 'bring-in',
  order: 3,
  name: { fr: 'Faire venir au magasin ou sur le site', en: 'Bring people to the shop or the site' },
  does: {
    fr: 'Donner une raison de venir, et montrer le chemin : horaires, adresse, pages claires.',
    en: 'Give a reason to come, and show the way: hours, address, clear pages.',
  },
  stake: { fr: 'Être sur le chemin de ceux qui vivent et passent près d’ici', en: 'Be on the way of those who live and pass nearby' },
  stage: 'awareness',
  defaultKpi: 'shop-visits',
  otherKpis: ['useful-visits', 'registrations'],
  levers: ['local-listing', 'seo-technical', 'store-event', 'flyers', 'social-organic', 'promo-codes', 'directories'],
  horizonMonths: 6,
  growthShare: 0.25,
  challenge: {
    fr: 'Le trafic monte facilement sans rien vendre. Que doivent faire les gens une fois là ?',
    en: 'Traffic rises easily without selling anything. What should people do once they are there?',
  },
  methodRows: ['M54', 'M75', 'M78'],
})
