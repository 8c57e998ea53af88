// What tools are for, as it is said to the owner.
import type { Locale } from '../elements.ts'

export const FAMILIES = {
  cms: { fr: 'Fabrication du site', en: 'Making of the site' },
  shop: { fr: 'Boutique', en: 'Shop' },
  outlet: { fr: 'Vente ailleurs', en: 'Selling elsewhere' },
  booking: { fr: 'Réservation et rendez-vous', en: 'Bookings and appointments' },
  chat: { fr: 'Messagerie instantanée', en: 'Instant messaging' },
  app: { fr: 'Application mobile', en: 'Mobile app' },
  newsletter: { fr: 'Lettres d’information', en: 'Newsletters' },
  automation: { fr: 'Suivi des contacts', en: 'Contact follow-up' },
  audience: { fr: 'Mesure d’audience', en: 'Audience measurement' },
  'tag-manager': { fr: 'Gestion des codes de mesure', en: 'Tag management' },
  advertising: { fr: 'Publicité', en: 'Advertising' },
  consent: { fr: 'Accord des visiteurs', en: 'Visitors’ agreement' },
  payment: { fr: 'Paiement', en: 'Payment' },
  embedded: { fr: 'Vidéos, cartes et polices', en: 'Videos, maps and fonts' },
  reviews: { fr: 'Avis de clients', en: 'Customer reviews' },
  forms: { fr: 'Formulaires', en: 'Forms' },
  hosting: { fr: 'Hébergement', en: 'Hosting' },
  framework: { fr: 'Techniques', en: 'Techniques' },
  accessibility: { fr: 'Aide à la lecture', en: 'Reading aids' },
  testing: { fr: 'Essais de versions', en: 'Version tests' },
  search: { fr: 'Recherche dans le site', en: 'Site search' },
  social: { fr: 'Réseaux sociaux', en: 'Social networks' },
} as const satisfies Record<string, Record<Locale, string>>

export type Family = keyof typeof FAMILIES
