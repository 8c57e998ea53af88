// Immobilier: a mandate first, then a buyer.
import { sector } from './_contract.ts'

export default sector({
  id: 'real-estate',
  name: { fr: 'Agence immobilière', en: 'Estate agency' },
  naf: ['68.31Z'],
  weights: {
    presence: { weight: 5, reason: { fr: 'Vendeurs et acheteurs vous comparent avant le premier appel.', en: 'Sellers and buyers compare you before the first call.' } },
    marketing: { weight: 4, reason: { fr: 'Un projet dure des mois : il faut rester en tête.', en: 'A project lasts months: one must stay in mind.' } },
    sales: { weight: 3, reason: { fr: 'Rien ne se paie en ligne, mais la visite doit s’y réserver.', en: 'Nothing is paid online, but the visit must be booked there.' } },
    customers: { weight: 5, reason: { fr: 'Une estimation demandée se rappelle dans l’heure.', en: 'An estimate asked for is called back within the hour.' } },
    security: { weight: 4, reason: { fr: 'Pièces d’identité et revenus transitent par vos messages.', en: 'Identity papers and incomes go through your messages.' } },
    suppliers: { weight: 2, reason: { fr: 'Photographes et diagnostiqueurs se suivent simplement.', en: 'Photographers and surveyors are followed simply.' } },
    mobile: { weight: 5, reason: { fr: 'Les annonces se regardent sur un téléphone, le soir.', en: 'Listings are viewed on a phone, in the evening.' } },
    efficiency: { weight: 4, reason: { fr: 'Saisir une annonce une fois, la publier partout.', en: 'Enter a listing once, publish it everywhere.' } },
    cloud: { weight: 3, reason: { fr: 'Mandats et dossiers doivent se retrouver sans l’ordinateur de l’agence.', en: 'Mandates and files must be found without the agency’s computer.' } },
  },
  defaultKpi: 'appointments',
  calendars: ['france-holidays'],
  typical: {
    saleCents: { low: 400_000, mid: 750_000, high: 1_500_000 },
    marginShare: { low: 0.4, mid: 0.55, high: 0.7 },
    closingShare: { low: 0.02, mid: 0.06, high: 0.15 },
  },
})
