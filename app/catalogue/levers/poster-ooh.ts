// Affichage: few words, seen every day on the way.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'poster-ooh',
  name: { fr: 'Affichage extérieur', en: 'Outdoor posters' },
  does: {
    fr: 'Louer des panneaux sur le chemin de vos clients, avec très peu de mots.',
    en: 'Rent posters on your customers’ way, with very few words.',
  },
  family: 'mass-media', stages: ['awareness'], physical: true, saturates: 'medium',
  cost: {
    model: 'each', per: 'week',
    cents: {
      low: 40_000, mid: 70_000, high: 250_000, source: 'businesshack-ooh', basis: 'published',
      note: {
        fr: 'Une semaine, grand format : régions 400 à 1 000 €, Paris 1 200 à 2 500 € ; impression en plus.',
        en: 'One week, large format: regions €400 to 1,000, Paris €1,200 to 2,500; printing extra.',
      },
    },
  },
  otherPrices: {
    thousandViews: ours({ low: 100, mid: 400, high: 1200 }),
  },
  rates: {

  },
  setupHours: { low: 6, mid: 14, high: 28 },
  hoursPerWeek: perWeek({ low: 0.5, mid: 2, high: 4 }),
  weeksToEffect: { low: 1, mid: 3, high: 8, source: null },
  skills: ['media-buying', 'design', 'print'],
  needs: ['brand-kit'], after: [],
  kpis: ['brand-searches', 'shop-visits'],
  legal: toCheck({
    fr: 'Règlement local de publicité et règles d’implantation (Code de l’environnement, L581-1 et suivants) ; alcool encadré.',
    en: 'Local advertising rules and siting (French environment code, L581-1 onwards); alcohol restricted.',
  }),
  note: { fr: 'Message court, avec un code ou une adresse à part.', en: 'Short message, with a code or a distinct address.' },
})
