// The people the plan needs.
import { question } from './_contract.ts'

export default question({
  id: 'team-headcount',
  order: 18,
  pace: 'complete',
  room: 'plan',
  theme: 'people',
  ask: { fr: 'De qui avez-vous besoin pour y arriver ?', en: 'Whom do you need to get there?' },
  full: {
    fr: 'De quelles personnes, et de quels métiers, ce plan a-t-il besoin pour tenir ?',
    en: 'Which people, with which skills, does this plan need in order to hold?',
  },
  why: {
    fr: 'Sans effectif chiffré, le plan repose sur des bras qui n’existent pas.',
    en: 'Without a headcount the plan leans on hands that are not there.',
  },
  answeredBy: ['person'],
  methodRows: ['M92'],
})
