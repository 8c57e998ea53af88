// Avis reçus: what customers write where everybody reads it.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'reviews',
  many: { fr: 'avis de clients', en: 'customer reviews' },
  wish: { fr: 'Recevoir plus d’avis', en: 'Receive more reviews' },
  one: { fr: 'avis de client', en: 'customer review' },
  gender: 'masculine',
  definition: {
    fr: 'Un client publie un avis, bon ou mauvais, sur la fiche d’établissement, le site ou une plateforme du métier.',
    en: 'A customer publishes a review, good or bad, on the local listing, the site or a platform of the trade.',
  },
  formula: {
    fr: 'Avis publiés pendant la période, toutes notes et toutes plateformes additionnées.',
    en: 'Reviews published over the period, all ratings and platforms added up.',
  },
  unit: { fr: 'avis', en: 'reviews' },
  readIn: { fr: 'Votre fiche d’établissement et les sites d’avis, une fois par semaine.', en: 'Your business listing and review sites, once a week.' },
  tells: {
    fr: 'Ce que d’autres écrivent de vous se lit avant de vous appeler.',
    en: 'What others write of you is read before calling you.',
  },
  events: ['review'],
  isOffSite: true,
  family: 'image',
  stage: 'retention',
  leadKind: null,
  humanSignal: {
    fr: 'Relisez à voix haute le meilleur et le pire du mois : que changer dès lundi ?',
    en: 'Read the best and the worst of the month aloud: what to change on Monday?',
  },
  vanityWarning: {
    fr: 'Beaucoup d’avis tièdes rassurent moins que quelques-uns précis. Regardez aussi la note et vos réponses.',
    en: 'Many lukewarm reviews reassure less than a few precise ones. Look at the rating and your replies, too.',
  },
  better: null,
})
