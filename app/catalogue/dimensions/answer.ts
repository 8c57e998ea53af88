// Answer: how people say they heard of the company.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'answer',
  label: { fr: 'Réponse', en: 'Answer' },
  description: {
    fr: 'Ce que la personne a répondu.',
    en: 'What the person answered.',
  },
  sql: { event: "props['answer']" },
  empty: 'apart',
  example: {
    events: [{ name: 'answer', more: { props: { answer: 'Un ami' } } }, { visitor: 'a', name: 'answer', more: { props: { answer: 'Un ami' } } }, {}],
    metric: 'events',
    values: { 'Un ami': 2 },
  },
})
