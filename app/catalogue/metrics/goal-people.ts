// People who reached a goal.
import { metric } from './_contract.ts'

export default metric({
  id: 'goal-people',
  label: { fr: 'Personnes à l’origine d’un résultat', en: 'People behind a result' },
  description: {
    fr: 'Personnes différentes, parmi celles qui ont accepté, chez qui l’événement arrive au moins une fois.',
    en: 'Different people, among those who agreed, for whom the event happens at least once.',
  },
  unit: 'count',
  basis: 'agreed',
  nothing: 0,
  takes: { fr: 'Le nom de l’événement, comme le site l’envoie.', en: 'The name of the event, as the site sends it.' },
  of: 'event',
  sql: 'uniqExactIf(visitor, visitor != 0 AND name = {value:String})',
  elsewhere: 'uniqExactIf(visitor, visitor != 0 AND goals[{value:String}] > 0)',
  example: {
    events: [{ visitor: 'a', name: 'quote_request' }, { at: 9, visitor: 'a', name: 'quote_request' }, { name: 'quote_request' }],
    value: 'quote_request',
    equals: 1,
  },
})
