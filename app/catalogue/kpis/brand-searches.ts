// Recherches de votre nom: people who already know whom they want.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'brand-searches',
  many: { fr: 'recherches de votre nom', en: 'searches for your name' },
  wish: { fr: 'Être plus connu', en: 'Be better known' },
  one: { fr: 'recherche de votre nom', en: 'search for your name' },
  definition: {
    fr: 'Une personne tape votre nom, ou celui de votre produit, dans un moteur de recherche. Un homonyme ne compte pas.',
    en: 'A person types your name, or your product’s, in a search engine. A namesake does not count.',
  },
  formula: {
    fr: 'Affichages de votre site pour les recherches qui contiennent votre nom, relevés une fois par mois dans Search Console.',
    en: 'Times your site was shown for searches that hold your name, read once a month in Search Console.',
  },
  unit: { fr: 'recherches', en: 'searches' },
  events: ['brand_search'],
  family: 'image',
  stage: 'awareness',
  leadKind: null,
  humanSignal: {
    fr: 'Demandez à dix inconnus du quartier ou du métier s’ils ont entendu parler de vous.',
    en: 'Ask ten strangers of the area or the trade whether they have heard of you.',
  },
  vanityWarning: null,
})
