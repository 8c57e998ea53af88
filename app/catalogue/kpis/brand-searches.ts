// Recherches de votre nom: people who already know whom they want.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'brand-searches',
  many: { fr: 'recherches de votre nom', en: 'searches for your name' },
  wish: { fr: 'Être plus connu', en: 'Be better known' },
  one: { fr: 'recherche de votre nom', en: 'search for your name' },
  gender: 'feminine',
  definition: {
    fr: 'Une personne tape votre nom, ou celui de votre produit, dans un moteur de recherche. Un homonyme ne compte pas.',
    en: 'A person types your name, or your product’s, in a search engine. A namesake does not count.',
  },
  formula: {
    fr: 'Affichages de votre site pour les recherches qui contiennent votre nom, relevés une fois par mois dans Search Console.',
    en: 'Times your site was shown for searches that hold your name, read once a month in Search Console.',
  },
  unit: { fr: 'recherches', en: 'searches' },
  readIn: { fr: 'Search Console, une fois par mois.', en: 'Search Console, once a month.' },
  tells: {
    fr: 'On ne cherche un nom que si on l’a entendu : ces recherches montent quand vous êtes connu.',
    en: 'People look for a name only once they have heard it: these searches rise as you become known.',
  },
  events: ['brand_search'],
  isOffSite: true,
  family: 'image',
  stage: 'awareness',
  leadKind: null,
  humanSignal: {
    fr: 'Demandez à dix inconnus du quartier ou du métier s’ils ont entendu parler de vous.',
    en: 'Ask ten strangers of the area or the trade whether they have heard of you.',
  },
  vanityWarning: null,
  better: null,
})
