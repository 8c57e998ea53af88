// Droit et comptabilité: trust first, rules on what one may say.
import { sector } from './_contract.ts'

export default sector({
  id: 'legal-accounting',
  name: { fr: 'Cabinet comptable ou juridique', en: 'Accounting or law firm' },
  naf: ['69.10Z', '69.20Z'],
  weights: {
    presence: { weight: 4, reason: { fr: 'On vérifie un nom recommandé avant d’appeler.', en: 'A recommended name is checked before a call.' } },
    marketing: { weight: 3, reason: { fr: 'Un article clair fait venir des questions, et des dossiers.', en: 'A clear article brings questions, and cases.' } },
    sales: { weight: 1, reason: { fr: 'Vous vendez des honoraires, pas un panier.', en: 'You sell fees, not a cart.' } },
    customers: { weight: 4, reason: { fr: 'Le premier échange décide : dites quand vous répondez.', en: 'The first exchange decides: say when you answer.' } },
    security: { weight: 5, reason: { fr: 'Tout ce que vous recevez est confidentiel.', en: 'Everything you receive is confidential.' } },
    suppliers: { weight: 2, reason: { fr: 'Peu d’achats, surtout des logiciels.', en: 'Few purchases, mostly software.' } },
    mobile: { weight: 3, reason: { fr: 'On vous lit au bureau, on vous appelle du téléphone.', en: 'You are read in the office, called from a phone.' } },
    efficiency: { weight: 5, reason: { fr: 'Chaque pièce reçue par un portail, c’est une relance de moins.', en: 'Each paper received by a portal is one reminder less.' } },
    cloud: { weight: 5, reason: { fr: 'Les dossiers doivent survivre à tout, et se retrouver.', en: 'Files must survive everything, and be found.' } },
  },
  defaultKpi: 'appointments',
  calendars: ['france-holidays'],
  typical: {
    saleCents: { low: 60_000, mid: 200_000, high: 500_000 },
    marginShare: { low: 0.4, mid: 0.55, high: 0.7 },
    closingShare: { low: 0.15, mid: 0.3, high: 0.5 },
  },
})
