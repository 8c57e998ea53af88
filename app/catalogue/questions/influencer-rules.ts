// The contract and the rules of a paid voice.
import { question } from './_contract.ts'

export default question({
  id: 'influencer-rules',
  order: 14,
  pace: 'complete',
  room: 'aim',
  theme: 'influence',
  ask: {
    fr: 'Qu’avez-vous écrit et signé avec ceux qui parlent de vous ?',
    en: 'What have you written and signed with those who speak about you?',
  },
  full: {
    fr: 'Quel contrat, quelles mentions et quelles interdictions encadrent cette collaboration ?',
    en: 'Which contract, disclosures and bans frame this collaboration?',
  },
  why: {
    fr: 'Depuis 2026, sans écrit à partir de 1 000 € HT par an, le contrat est nul.',
    en: 'Since 2026, without a written contract from €1,000 excl. VAT a year the deal is void.',
  },
  answeredBy: ['contract-check', 'influencer'],
  methodRows: ['M83'],
})
