// Page dédiée: one page for one action, with one thing to do.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, dataForm, say, toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'landing-page',
  name: { fr: 'Page dédiée ou mini-site', en: 'Landing page or mini-site' },
  does: {
    fr: 'Faire une page par action : une promesse, une preuve, une chose à faire.',
    en: 'Make one page per action: one promise, one proof, one thing to do.',
  },
  family: 'conversion', stages: ['conversion'], physical: false, saturates: 'fast',
  cost: {
    model: 'each', per: 'page',
    cents: ours({ low: 0, mid: 90_000, high: 600_000 }, {
      fr: 'Par page ou mini-site, quand vous la faites faire.',
      en: 'Per page or mini-site, when done by others.',
    }),
  },
  rates: {
    visitToLead: {
      low: 0.023, mid: 0.065, high: 0.123, source: 'unbounce-2024', alsoSources: ['omegapoint'], basis: 'anchored',
      note: {
        fr: 'Le haut, 12,3 %, réunit 41 000 pages ; le bas, 2,3 %, vaut pour un site entier ; le milieu est de nous.',
        en: 'High, 12.3%, pools 41,000 pages; low, 2.3%, is a whole site; mid is ours.',
      },
    },
  },
  setupHours: { low: 8, mid: 18, high: 50 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 8 }),
  weeksToEffect: { low: 1, mid: 3, high: 6, source: null },
  skills: ['copywriting', 'ux', 'web-dev'],
  needs: ['website', 'brand-kit', 'first-party-tracking'], after: [],
  kpis: ['quote-requests', 'orders', 'registrations', 'trials', 'appointments', 'downloads'],
  legal: toCheck(say(dataForm, adTrackers)),
  note: {
    fr: 'Une page par action permet aussi de mesurer sans suivre personne.',
    en: 'One page per action also lets you measure without following anybody.',
  },
})
