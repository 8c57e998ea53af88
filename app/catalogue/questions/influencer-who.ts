// The voices that count for these customers.
import { question } from './_contract.ts'

export default question({
  id: 'influencer-who',
  order: 12,
  pace: 'complete',
  room: 'aim',
  theme: 'influence',
  ask: { fr: 'Qui vos clients écoutent-ils avant de choisir ?', en: 'Whom do your customers listen to before choosing?' },
  full: {
    fr: 'Quelles voix comptent pour nos clients, avec quelle taille d’audience et dans quel rôle ?',
    en: 'Which voices matter to our customers, with what audience size and in which role?',
  },
  why: { fr: 'On paie une audience qui n’est pas la nôtre.', en: 'We pay for an audience that is not ours.' },
  answeredBy: ['influencer'],
  methodRows: ['M83'],
})
