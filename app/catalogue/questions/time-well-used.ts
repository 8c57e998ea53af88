// Work to group, hand over or drop.
import { question } from './_contract.ts'

export default question({
  id: 'time-well-used',
  order: 20,
  pace: 'complete',
  room: 'plan',
  theme: 'people',
  ask: { fr: 'Que pourriez-vous confier, regrouper ou arrêter ?', en: 'What could you hand over, group or stop?' },
  full: {
    fr: 'Quelles tâches regrouper, déléguer ou abandonner pour que les heures prévues rapportent plus ?',
    en: 'Which tasks should be grouped, delegated or dropped so that the planned hours yield more?',
  },
  why: {
    fr: 'Le temps file d’abord vers ce qui est urgent, pas vers ce qui rapporte.',
    en: 'Time flows to what is urgent first, not to what pays.',
  },
  answeredBy: ['timeEntry', 'planVersion'],
  methodRows: ['M93'],
})
