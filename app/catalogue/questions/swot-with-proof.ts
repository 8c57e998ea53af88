// Strengths and brakes, each with its proof.
import { question } from './_contract.ts'

export default question({
  id: 'swot-with-proof',
  order: 2,
  pace: 'essential',
  room: 'diagnose',
  theme: 'diagnosis',
  ask: { fr: 'Qu’est-ce qui vous aide, qu’est-ce qui vous freine ?', en: 'What helps you, and what holds you back?' },
  full: {
    fr: 'Quels atouts, limites, ouvertures et dangers pèsent sur nous, et quelle preuve porte chacun ?',
    en: 'Which assets, limits, openings and dangers weigh on us, and what evidence supports each?',
  },
  why: {
    fr: 'Le plan se bâtit sur des impressions, et la surprise vient du terrain.',
    en: 'The plan is built on impressions, and the field brings the surprise.',
  },
  answeredBy: ['swotItem'],
  methodRows: ['M8', 'M10', 'M47', 'M100'],
})
