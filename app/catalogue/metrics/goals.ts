// Goals of a name: how often what one hopes for happens.
import { metric } from './_contract.ts'

export default metric({
  id: 'goals',
  label: { fr: 'Résultats', en: 'Results' },
  description: {
    fr: 'Nombre de fois où l’événement arrive, avec ou sans accord.',
    en: 'How often the event happens, with or without agreement.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  takes: { fr: 'Le nom de l’événement, comme le site l’envoie.', en: 'The name of the event, as the site sends it.' },
  of: 'count',
  sql: 'sumIf(many, name = {value:String})',
  elsewhere: 'sumIf(goals[{value:String}], visitor != 0)',
  example: {
    events: [{ name: 'quote_request' }, { visitor: 'a', name: 'quote_request' }, { name: 'form' }],
    value: 'quote_request',
    equals: 2,
  },
})
