// Goal share: visits that end with what one hopes for.
import { metric } from './_contract.ts'

export default metric({
  id: 'goal-share',
  label: { fr: 'Part de visites avec résultat', en: 'Share of visits with the result' },
  description: {
    fr: 'Part des visites, avec accord, où l’événement arrive au moins une fois.',
    en: 'Share of visits, with agreement, where the event happens at least once.',
  },
  unit: 'share',
  basis: 'agreed',
  nothing: null,
  takes: { fr: 'Le nom de l’événement, comme le site l’envoie.', en: 'The name of the event, as the site sends it.' },
  of: 'visit',
  sql: 'countIf(visitor != 0 AND goals[{value:String}] > 0) / countIf(visitor != 0)',
  example: {
    events: [{ visitor: 'a' }, { at: 9, visitor: 'a', name: 'quote_request' }, { at: 19, visitor: 'a', name: 'quote_request' }, { visitor: 'b' }],
    value: 'quote_request',
    equals: 0.5,
  },
})
