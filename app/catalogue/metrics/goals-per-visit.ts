// Goals a visit: what a visit brings.
import { metric } from './_contract.ts'

export default metric({
  id: 'goals-per-visit',
  label: { fr: 'Résultats par visite', en: 'Results a visit' },
  description: {
    fr: 'Résultats ÷ visites, de tout le monde.',
    en: 'Results ÷ visits, of everybody.',
  },
  unit: 'ratio',
  basis: 'everyone',
  nothing: null,
  takes: { fr: 'Le nom de l’événement, comme le site l’envoie.', en: 'The name of the event, as the site sends it.' },
  of: 'ratio',
  top: 'goals',
  bottom: 'visits',
  example: {
    events: [{}, { visitor: 'a' }, { at: 9, name: 'quote_request' }],
    value: 'quote_request',
    equals: 0.5,
  },
})
