// Abonnements: a customer who pays again without being asked.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'subscriptions',
  many: { fr: 'abonnements', en: 'subscriptions' },
  wish: { fr: 'Gagner plus d’abonnés', en: 'Win more subscribers' },
  one: { fr: 'abonnement', en: 'subscription' },
  gender: 'masculine',
  definition: {
    fr: 'Une personne ou une entreprise commence à payer régulièrement. Un abonnement arrêté avant le deuxième paiement est retiré.',
    en: 'A person or a company begins to pay regularly. A subscription stopped before the second payment is taken out.',
  },
  formula: {
    fr: 'Abonnements commencés pendant la période, moins ceux qui s’arrêtent avant le deuxième paiement.',
    en: 'Subscriptions begun over the period, less those stopped before the second payment.',
  },
  unit: { fr: 'abonnements', en: 'subscriptions' },
  readIn: { fr: 'La boutique en ligne ou le fichier des abonnés.', en: 'The online shop or the subscribers’ file.' },
  tells: {
    fr: 'Un abonnement est une vente qui se répète sans qu’on la refasse.',
    en: 'A subscription is a sale that repeats without being made again.',
  },
  events: ['subscription'],
  family: 'sale',
  stage: 'closing',
  leadKind: null,
  humanSignal: {
    fr: 'Appelez chaque personne qui arrête : la vraie raison tient en une phrase.',
    en: 'Call each person who stops: the real reason fits in one sentence.',
  },
  vanityWarning: null,
  better: null,
})
