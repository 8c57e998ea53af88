// Réseaux sociaux: be seen regularly by those who follow you, and answer them.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'social-organic',
  name: { fr: 'Publication sur les réseaux sociaux', en: 'Organic social posts' },
  does: {
    fr: 'Publier à rythme tenu sur un ou deux réseaux, et mener chaque publication quelque part.',
    en: 'Post at a steady pace on one or two networks, and lead somewhere from each post.',
  },
  family: 'social', stages: ['awareness', 'conversion', 'retention'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    followerToReaction: {
      low: 0.0012, mid: 0.0048, high: 0.0385, source: 'socialinsider-2026', basis: 'published',
      note: {
        fr: 'X 0,12 %, Facebook 0,15, Instagram 0,48 (milieu), TikTok 3,70, LinkedIn 3,85 : tout dépend du réseau.',
        en: 'X 0.12%, Facebook 0.15, Instagram 0.48 (mid), TikTok 3.70, LinkedIn 3.85: it all depends on the network.',
      },
    },
    followerToVisit: ours({ low: 0.0005, mid: 0.003, high: 0.015 }, { fr: 'Visites par abonné et par publication.', en: 'Visits per follower and post.' }),
    visitToOrder: {
      low: 0.002, mid: 0.007, high: 0.012, source: 'acceleroi-2026', alsoSources: ['littledata-2024'], basis: 'anchored',
      note: { fr: 'La source donne 0,5 à 1 % ; élargi par nous.', en: 'The source gives 0.5 to 1%; widened by us.' },
    },
    visitToLead: {
      low: 0.003, mid: 0.01, high: 0.02, source: 'conversioniq-2026', basis: 'anchored',
      note: { fr: 'Réseaux sociaux sans publicité, 1,2 %.', en: 'Organic social, 1.2%.' },
    },
  },
  setupHours: { low: 8, mid: 20, high: 40 },
  hoursPerWeek: perWeek({ low: 12, mid: 28, high: 60 }),
  weeksToEffect: { low: 6, mid: 16, high: 40, source: null },
  skills: ['community', 'copywriting', 'design'],
  needs: ['social-profiles', 'brand-kit', 'image-library'], after: [],
  kpis: ['useful-visits', 'brand-searches', 'messages', 'registrations', 'repeat-orders', 'quote-requests'],
  legal: toCheck({
    fr: 'Droit à l’image et droits d’auteur sur les visuels ; jeux : règlement.',
    en: 'Image rights and copyright on visuals; prize draws: rules.',
  }),
  note: { fr: 'Deux réseaux bien tenus valent mieux que cinq en friche.', en: 'Two networks held well beat five left fallow.' },
})
