// QR et question à la caisse: link what happens in the shop to what happens online.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'qr-in-store',
  name: { fr: 'QR en magasin et question à la caisse', en: 'In-store QR and till question' },
  does: {
    fr: 'Afficher un code par endroit et demander à chaque client comment il vous a connu.',
    en: 'Show one code per place, and ask each customer how they heard of you.',
  },
  family: 'store-print', stages: ['conversion', 'retention'], physical: true, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    exposedToScan: {
      low: 0.01, mid: 0.05, high: 0.15, source: 'linkbreakers-2026', basis: 'published',
      note: {
        fr: 'Affichage en magasin 3 à 8 %, imprimés 1 à 5 %, emballages 5 à 15 % ; le milieu est de nous.',
        en: 'Shop signs 3 to 8%, print 1 to 5%, packaging 5 to 15%; mid is ours.',
      },
    },
    visitToLead: ours({ low: 0.03, mid: 0.1, high: 0.3 }),
  },
  setupHours: { low: 3, mid: 8, high: 16 },
  hoursPerWeek: perWeek({ low: 0.5, mid: 1, high: 3 }),
  weeksToEffect: { low: 1, mid: 2, high: 6, source: null },
  skills: ['design', 'web-dev', 'local'],
  needs: ['store'], after: ['landing-page'],
  kpis: ['quote-requests', 'newsletter-signups', 'orders', 'reviews'],
  legal: toCheck({
    fr: 'Mesure sans identifiant ou avec accord ; écrivez l’adresse en clair sous le code.',
    en: 'Measured without identifier or with consent; write the address in clear under the code.',
  }),
  note: { fr: 'Un code par endroit, sur un lien court qui vous appartient.', en: 'One code per place, on a short link you own.' },
})
