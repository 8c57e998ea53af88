// What only digital can do for this company.
import { question } from './_contract.ts'

export default question({
  id: 'digital-only-capability',
  order: 3,
  pace: 'complete',
  room: 'diagnose',
  theme: 'value',
  ask: {
    fr: 'Que peut faire le numérique pour vous que rien d’autre ne fait ?',
    en: 'What can digital do for you that nothing else does?',
  },
  full: {
    fr: 'Dialogue, mesure, ciblage, immédiateté : quelle capacité propre au numérique allons-nous exploiter ?',
    en: 'Dialogue, measurement, targeting, immediacy: which digital-only capability will we exploit?',
  },
  why: {
    fr: 'Le plan numérique recopie le plan média et n’ajoute rien.',
    en: 'The digital plan copies the media plan and adds nothing.',
  },
  answeredBy: ['digital-role'],
  methodRows: ['M50'],
})
