// Réponses à la communauté: whoever writes to you gets an answer, the same everywhere.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'community-management',
  name: { fr: 'Animation et réponses à la communauté', en: 'Community management' },
  does: {
    fr: 'Répondre à chaque message et commentaire, vite et d’une même voix.',
    en: 'Answer every message and comment, fast and with one voice.',
  },
  family: 'social', stages: ['conversion', 'closing', 'retention'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    sentToReply: ours({ low: 0.5, mid: 0.85, high: 1 }, {
      fr: 'Questions auxquelles l’équipe répond : une valeur à atteindre, la vôtre.',
      en: 'Questions the team answers: a target of your own.',
    }),
    uplift: ours({ low: 0, mid: 0.03, high: 0.15 }, {
      fr: 'Sur les achats répétés de ceux à qui l’on a répondu.',
      en: 'On repeat purchases of those who were answered.',
    }),
  },
  setupHours: { low: 6, mid: 12, high: 24 },
  hoursPerWeek: perWeek({ low: 10, mid: 24, high: 60 }),
  weeksToEffect: { low: 4, mid: 10, high: 26, source: null },
  skills: ['community', 'customer-service'],
  needs: ['social-profiles', 'support-hours'], after: [],
  kpis: ['messages', 'repeat-orders', 'reviews'],
  legal: toCheck({
    fr: 'Modération : retrait rapide des contenus illicites signalés (règlement européen sur les services numériques).',
    en: 'Moderation: swift removal of reported illegal content (EU Digital Services Act).',
  }),
  note: {
    fr: 'La réponse doit être la même qu’au téléphone et en magasin.',
    en: 'The answer must be the same as on the phone and in the shop.',
  },
})
