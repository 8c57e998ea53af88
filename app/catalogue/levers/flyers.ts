// Prospectus: a paper in the letter boxes around you, with a code to count it.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'flyers',
  name: { fr: 'Prospectus et boîtes aux lettres', en: 'Leaflets' },
  does: {
    fr: 'Distribuer un imprimé autour de chez vous, avec un code à présenter.',
    en: 'Hand out a printed sheet around you, with a code to show.',
  },
  family: 'store-print', stages: ['awareness', 'closing'], physical: true, saturates: 'fast',
  cost: {
    model: 'each', per: 'piece',
    cents: ours({ low: 6, mid: 14, high: 35 }, { fr: 'Impression et distribution.', en: 'Printing and distribution.' }),
  },
  rates: {
    sentToReply: {
      low: 0.0003, mid: 0.001, high: 0.005, source: 'lci-2021', basis: 'anchored',
      note: {
        fr: 'Un client fidèle pour mille, selon un seul restaurant de Dijon ; l’écart est de nous.',
        en: 'One loyal customer per thousand, says a single restaurant in Dijon; the spread is ours.',
      },
    },
    pieceToReader: {
      low: 0.78, mid: 0.86, high: 0.95, source: 'balmetrie-2016', basis: 'published',
      note: {
        fr: '86 lecteurs pour cent prospectus, 78 à 95 selon le secteur.',
        en: '86 readers per hundred leaflets, 78 to 95 by sector.',
      },
    },
  },
  setupHours: { low: 5, mid: 12, high: 24 },
  hoursPerWeek: perWeek({ low: 1, mid: 2, high: 6 }),
  weeksToEffect: { low: 1, mid: 2, high: 4, source: null },
  skills: ['design', 'print', 'local'],
  needs: ['brand-kit', 'unique-codes'], after: [],
  kpis: ['shop-visits', 'orders', 'bookings'],
  legal: toCheck({
    fr: 'Respecter « Stop Pub » ; rien sur les pare-brise (loi AGEC) ; mentions de l’imprimeur et du tri.',
    en: 'Respect “Stop Pub” stickers; nothing on windscreens (AGEC law); printer and sorting mentions.',
  }),
  note: { fr: 'Toujours un code : sans lui, rien ne se mesure.', en: 'Always a code: without it nothing is measured.' },
})
