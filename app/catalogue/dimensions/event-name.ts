// Event name: what was done, as the site names it.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'event-name',
  label: { fr: 'Geste', en: 'Event' },
  description: {
    fr: 'Le nom de l’événement, comme le site l’envoie.',
    en: 'The name of the event, as the site sends it.',
  },
  sql: { event: "if(name IN ('pageview', 'scroll', 'not_found', 'consent', 'refusal', 'confirm'), '', name)" },
  ofCounts: true,
  empty: 'apart',
  example: {
    events: [{ name: 'form' }, { name: 'form' }, { name: 'outbound' }, {}],
    metric: 'events',
    values: { form: 2, outbound: 1 },
  },
})
