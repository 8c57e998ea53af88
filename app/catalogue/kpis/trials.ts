// Essais demandés: people who want to touch before they buy.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'trials',
  many: { fr: 'essais demandés', en: 'trials requested' },
  wish: { fr: 'Faire essayer votre offre', en: 'Have your offer tried' },
  one: { fr: 'essai demandé', en: 'trial requested' },
  gender: 'masculine',
  definition: {
    fr: 'Une personne demande un essai, un échantillon ou une démonstration, et le reçoit.',
    en: 'A person asks for a trial, a sample or a demonstration, and gets it.',
  },
  formula: {
    fr: 'Essais commencés pendant la période, un par personne ou par entreprise.',
    en: 'Trials begun over the period, one per person or company.',
  },
  unit: { fr: 'essais', en: 'trials' },
  readIn: { fr: 'Le formulaire d’essai, et le cahier des démonstrations.', en: 'The trial form, and the notebook of demonstrations.' },
  tells: {
    fr: 'Qui essaie compare : c’est le dernier pas avant de choisir.',
    en: 'Whoever tries compares: the last step before choosing.',
  },
  events: ['trial'],
  family: 'contact',
  stage: 'conversion',
  leadKind: 'trial',
  humanSignal: {
    fr: 'Appelez au troisième jour : qu’est-ce qui a marché, et où la personne s’est-elle arrêtée ?',
    en: 'Call on the third day: what worked, and where did the person stop?',
  },
  vanityWarning: null,
  better: null,
})
