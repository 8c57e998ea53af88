// Adhésions: people who join, and pay to.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'memberships',
  many: { fr: 'adhésions', en: 'memberships' },
  wish: { fr: 'Accueillir plus d’adhérents', en: 'Welcome more members' },
  one: { fr: 'adhésion', en: 'membership' },
  gender: 'feminine',
  definition: {
    fr: 'Une personne ou une entreprise adhère et règle sa cotisation. Un renouvellement compte l’année où il est réglé.',
    en: 'A person or a company joins and pays the fee. A renewal counts in the year it is paid.',
  },
  formula: {
    fr: 'Cotisations réglées pendant la période, nouvelles et renouvelées.',
    en: 'Fees paid over the period, new and renewed.',
  },
  unit: { fr: 'adhésions', en: 'memberships' },
  readIn: { fr: 'Le bulletin en ligne et le registre des adhérents.', en: 'The online form and the members’ register.' },
  tells: {
    fr: 'Une adhésion est un engagement payé, à votre nom.',
    en: 'A membership is a paid commitment, to you.',
  },
  events: ['membership'],
  family: 'sale',
  stage: 'closing',
  leadKind: null,
  humanSignal: {
    fr: 'Demandez aux nouveaux, après trois mois, ce qu’ils étaient venus chercher.',
    en: 'Ask newcomers, after three months, what they had come for.',
  },
  vanityWarning: null,
  better: null,
})
