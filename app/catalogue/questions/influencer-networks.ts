// Where those voices speak.
import { question } from './_contract.ts'

export default question({
  id: 'influencer-networks',
  order: 13,
  pace: 'complete',
  room: 'aim',
  theme: 'influence',
  ask: { fr: 'Où ces personnes parlent-elles à vos clients ?', en: 'Where do these people speak to your customers?' },
  full: {
    fr: 'Sur quels réseaux et dans quels formats ces voix parlent-elles à nos clients ?',
    en: 'On which networks and in which formats do these voices speak to our customers?',
  },
  why: { fr: 'Le bon partenaire au mauvais endroit ne produit rien.', en: 'The right partner in the wrong place produces nothing.' },
  answeredBy: ['influencer'],
  methodRows: ['M83'],
})
