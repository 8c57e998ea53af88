// New or returning: seen before the period, or not.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'new-or-returning',
  label: { fr: 'Nouveaux ou revenus', en: 'New or returning' },
  description: {
    fr: 'Vu ou non dans les treize mois qui précèdent la période. Connu avec un accord seulement.',
    en: 'Seen or not in the thirteen months before the period. Known with an agreement only.',
  },
  sql: { visit: "multiIf(visitor = 0, '', visitor GLOBAL IN $before, 'returning', 'new')" },
  empty: 'unknown',
  example: {
    events: [{ at: -200_000, visitor: 'a' }, { visitor: 'a' }, { visitor: 'b' }, {}],
    metric: 'visits',
    values: { returning: 1, new: 1, '': 1 },
  },
})
