// Visites utiles: people who reach the page that makes them decide, and not just anybody who passes.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'useful-visits',
  many: { fr: 'visites utiles du site', en: 'useful site visits' },
  wish: { fr: 'Faire venir sur le site', en: 'Bring people to the site' },
  one: { fr: 'visite utile du site', en: 'useful site visit' },
  gender: 'feminine',
  definition: {
    fr: 'Une visite qui atteint une page qui décide : prix, produit, réalisations, contact. Une visite qui repart de l’accueil ne compte pas.',
    en: 'A visit that reaches a page that decides: price, product, work done, contact. A visit that leaves from the home page does not count.',
  },
  formula: {
    fr: 'Visites où une page qui décide a été vue pendant la période, une par visite, robots retirés.',
    en: 'Visits that saw a deciding page over the period, one per visit, robots taken out.',
  },
  unit: { fr: 'visites', en: 'visits' },
  readIn: { fr: 'Le code de mesure du site.', en: 'The site’s measuring code.' },
  tells: {
    fr: 'Qui atteint une page qui décide peut décider ; les autres passent.',
    en: 'Whoever reaches a deciding page can decide; the others pass by.',
  },
  events: ['useful_visit'],
  family: 'image',
  stage: 'awareness',
  leadKind: null,
  humanSignal: {
    fr: 'Demandez à trois personnes de chercher votre prix sur leur téléphone, et regardez sans parler.',
    en: 'Ask three people to look for your price on their phone, and watch without a word.',
  },
  vanityWarning: {
    fr: 'Les visites montent facilement sans rien vendre. Pour la notoriété, suivez plutôt les recherches de votre nom.',
    en: 'Visits rise easily without selling anything. For awareness, follow the searches for your name instead.',
  },
  better: { awareness: 'brand-searches' },
})
