// Dons: people who give.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'donations',
  many: { fr: 'dons', en: 'donations' },
  wish: { fr: 'Recevoir plus de dons', en: 'Receive more donations' },
  one: { fr: 'don', en: 'donation' },
  gender: 'masculine',
  definition: {
    fr: 'Une personne ou une entreprise donne une somme, une fois ou chaque mois. Chaque versement reçu compte.',
    en: 'A person or a company gives a sum, once or every month. Each payment received counts.',
  },
  formula: {
    fr: 'Versements reçus pendant la période, moins ceux qui sont remboursés.',
    en: 'Payments received over the period, less those refunded.',
  },
  unit: { fr: 'dons', en: 'donations' },
  readIn: { fr: 'Le formulaire de don, et le registre des chèques et des espèces.', en: 'The donation form, and the register of cheques and cash.' },
  tells: {
    fr: 'Un don est le soutien lui-même, et non l’intention d’en donner un.',
    en: 'A donation is the support itself, not the intention to give it.',
  },
  events: ['donation'],
  family: 'sale',
  stage: 'closing',
  leadKind: null,
  humanSignal: {
    fr: 'Remerciez cinq donateurs de vive voix par mois, et demandez ce qui les a décidés.',
    en: 'Thank five donors in person each month, and ask what made up their minds.',
  },
  vanityWarning: null,
  better: null,
})
