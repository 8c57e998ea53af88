// Answers to the question of how people came.
import { metric } from './_contract.ts'

export default metric({
  id: 'till-answers',
  label: { fr: 'Réponses à « Comment nous avez-vous connus ? »', en: 'Answers to “How did you hear of us?”' },
  description: {
    fr: 'Réponses données à la question, sur le site.',
    en: 'Answers given to the question, on the site.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(name = 'answer')",
  elsewhere: "sumIf(goals['answer'], visitor != 0)",
  example: {
    events: [{}, { name: 'answer' }, { at: 9, visitor: 'a', name: 'answer' }],
    equals: 2,
  },
})
