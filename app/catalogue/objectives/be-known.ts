// Être connu avant un lancement: people know the name before they can buy.
import { objective } from './_contract.ts'

export default objective({
  id: 'be-known',
  order: 6,
  name: { fr: 'Être connu avant un lancement', en: 'Be known before a launch' },
  does: {
    fr: 'Faire entendre votre nom à ceux qui achèteront, avant le jour où ils le pourront.',
    en: 'Have your name heard by future buyers before the day they can buy.',
  },
  stake: { fr: 'Être attendu le jour du lancement', en: 'Be awaited on launch day' },
  stage: 'awareness',
  defaultKpi: 'brand-searches',
  otherKpis: ['newsletter-signups', 'useful-visits', 'registrations'],
  levers: ['press-relations', 'video-channel', 'influencer-nano', 'co-marketing', 'meta-ads', 'social-organic', 'poster-ooh'],
  horizonMonths: 6,
  growthShare: 0.5,
  challenge: {
    fr: 'Le trafic monte facilement sans rien vendre, et les vues sans que personne ne retienne le nom. Qui vous cherche par votre nom ?',
    en: 'Traffic rises easily without selling, and views without anybody keeping the name. Who looks for you by name?',
  },
  methodRows: ['M54', 'M78'],
})
