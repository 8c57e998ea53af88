// How a paid post says that it is paid.
import { question } from './_contract.ts'

export default question({
  id: 'influencer-transparency',
  order: 32,
  pace: 'complete',
  room: 'act',
  theme: 'influence',
  ask: { fr: 'Comment vos publications payées disent-elles qu’elles le sont ?', en: 'How do your paid posts say that they are paid?' },
  full: {
    fr: 'Comment chaque publication payée ou offerte signale-t-elle son caractère commercial ?',
    en: 'How does each paid or gifted post signal that it is commercial?',
  },
  why: {
    fr: 'Une publicité cachée expose à une sanction et ruine la confiance.',
    en: 'Hidden advertising exposes to a penalty and ruins trust.',
  },
  answeredBy: ['content-legal-check', 'influencer'],
  methodRows: ['M83'],
})
