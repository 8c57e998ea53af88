// Answers to the question of how people came.
import { metric } from './_contract.ts'

export default metric({
  id: 'answers-given',
  label: { fr: 'Réponses à « Comment nous avez-vous connus ? »', en: 'Answers to “How did you hear of us?”' },
  description: {
    fr: 'Réponses données à la question, seules ou dans un formulaire.',
    en: 'Answers given to the question, alone or in a form.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'event',
  sql: "countIf(props['answer'] != '')",
  example: {
    events: [{}, { name: 'answer', more: { props: { answer: 'Un ami' } } }, { name: 'form' }],
    equals: 1,
  },
})
