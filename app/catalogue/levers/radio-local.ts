// Radio locale: your name, heard every morning for two weeks.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'radio-local',
  name: { fr: 'Radio locale', en: 'Local radio' },
  does: {
    fr: 'Faire entendre votre nom pendant deux semaines sur la radio du coin.',
    en: 'Have your name heard for two weeks on the local radio.',
  },
  family: 'mass-media', stages: ['awareness'], physical: true, saturates: 'medium',
  cost: {
    model: 'each', per: 'wave',
    cents: ours({ low: 100_000, mid: 350_000, high: 1_200_000 }, {
      fr: 'Une vague locale de deux semaines, production comprise.',
      en: 'One local wave of two weeks, production included.',
    }),
  },
  otherPrices: {
    thousandViews: ours({ low: 300, mid: 800, high: 2000 }),
  },
  rates: {

  },
  setupHours: { low: 8, mid: 16, high: 32 },
  hoursPerWeek: perWeek({ low: 1, mid: 2, high: 5 }),
  weeksToEffect: { low: 1, mid: 3, high: 8, source: null },
  skills: ['media-buying', 'copywriting'],
  needs: ['brand-kit'], after: [],
  kpis: ['brand-searches', 'shop-visits'],
  legal: toCheck({
    fr: 'Alcool et jeux encadrés ; crédit et automobile : mentions obligatoires.',
    en: 'Alcohol and gambling restricted; credit and cars: mandatory mentions.',
  }),
  note: {
    fr: 'Lisez l’effet sur les recherches de votre nom, avec des villes non touchées pour témoin.',
    en: 'Read the effect on searches for your name, with untouched towns as control.',
  },
})
