// Fiche d’établissement: the listing people see first on a map or in a local search.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { requestToCustomer } from './_reference.ts'

export default lever({
  id: 'local-listing',
  name: { fr: 'Fiche d’établissement et avis', en: 'Local listing and reviews' },
  does: {
    fr: 'Tenir à jour horaires, téléphone, photos et prix sur la fiche, et répondre aux avis.',
    en: 'Keep opening hours, phone, photos and prices up to date on the listing, and answer reviews.',
  },
  family: 'search', stages: ['awareness', 'conversion', 'closing'], physical: true, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    viewToAction: {
      low: 0.0387, mid: 0.0483, high: 0.07, source: 'brightlocal-gmb-2019', basis: 'published',
      note: {
        fr: '4,83 % des vues suivies d’un appel, d’un itinéraire ou d’un clic en 2018, 3,87 % en 2017 ; le haut est élargi par nous.',
        en: '4.83% of views led to a call, directions or a click in 2018, 3.87% in 2017; high end widened by us.',
      },
    },
    leadToCustomer: requestToCustomer,
  },
  setupHours: { low: 3, mid: 8, high: 20 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 8 }),
  weeksToEffect: { low: 2, mid: 6, high: 16, source: null },
  skills: ['local', 'copywriting', 'customer-service'],
  needs: ['store'], after: [],
  kpis: ['quote-requests', 'calls', 'shop-visits', 'bookings', 'orders', 'reviews'],
  legal: toCheck({
    fr: 'Horaires, adresse et prix affichés doivent être exacts (Code de la consommation, L121-2).',
    en: 'Opening hours, address and prices shown must be exact (French consumer code, L121-2).',
  }),
  note: {
    fr: 'Souvent le levier le moins cher d’un commerce ou d’un artisan.',
    en: 'Often the cheapest lever of a shop or a local trade.',
  },
})
