// Personnalisation: show each kind of visitor what concerns them.
import { lever, perWeek } from './_contract.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'personalisation',
  name: { fr: 'Personnalisation du site', en: 'On-site personalisation' },
  does: {
    fr: 'Montrer à chaque type de visiteur ce qui le concerne, et garder un groupe témoin.',
    en: 'Show each kind of visitor what concerns them, and keep a control group.',
  },
  family: 'conversion', stages: ['conversion', 'closing', 'retention'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    uplift: ours({ low: -0.02, mid: 0.03, high: 0.12 }, {
      fr: 'Sur les visiteurs concernés, contre le groupe témoin.',
      en: 'On the visitors concerned, against the control group.',
    }),
  },
  setupHours: { low: 16, mid: 36, high: 80 },
  hoursPerWeek: perWeek({ low: 4, mid: 10, high: 24 }),
  weeksToEffect: { low: 4, mid: 12, high: 26, source: null },
  skills: ['ux', 'data', 'web-dev'],
  needs: ['website', 'first-party-tracking', 'consent-management'], after: [],
  kpis: ['orders', 'quote-requests', 'repeat-orders'],
  legal: {
    fr: 'Fondée sur le comportement : accord aux traceurs. Sans lui, personnalisez par page ou par campagne seulement.',
    en: 'Based on behaviour: consent to trackers. Without it, personalise by page or campaign only.',
  },
  note: {
    fr: 'Jamais sans groupe témoin : l’effet peut être nul, ou négatif.',
    en: 'Never without a control group: the effect may be nil, or negative.',
  },
})
