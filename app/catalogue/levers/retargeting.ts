// Reciblage: show an ad again to visitors who agreed to it and left without buying.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, noMinors, say, toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'retargeting',
  name: { fr: 'Reciblage publicitaire', en: 'Retargeting' },
  does: {
    fr: 'Se rappeler, avec leur accord, à ceux qui ont visité votre site sans acheter.',
    en: 'Come back to the mind of people who visited your site, with their consent, without buying.',
  },
  family: 'display', stages: ['closing', 'retention'], physical: false, saturates: 'fast',
  cost: {
    model: 'views',
    centsPerThousand: ours({ low: 200, mid: 500, high: 1200 }),
  },
  rates: {
    impressionToClick: {
      low: 0.005, mid: 0.009, high: 0.012, source: 'techrt-2026', alsoSources: ['adroll-2010', 'wordstream-display-2019'], basis: 'anchored',
      note: {
        fr: 'La source donne 0,7 à 1,2 % ; en 2010, AdRoll mesurait deux fois le taux des bannières ordinaires.',
        en: 'The source gives 0.7 to 1.2%; in 2010, AdRoll measured twice the rate of ordinary banners.',
      },
    },
    visitToOrder: ours({ low: 0.01, mid: 0.025, high: 0.06 }),
    incremental: ours({ low: 0.05, mid: 0.3, high: 0.7 }, {
      fr: 'Beaucoup de ces visiteurs reviendraient d’eux-mêmes : gardez un groupe témoin.',
      en: 'Many of these visitors would come back anyway: hold out a control group.',
    }),
  },
  setupHours: { low: 4, mid: 10, high: 24 },
  hoursPerWeek: perWeek({ low: 2, mid: 4, high: 10 }),
  weeksToEffect: { low: 1, mid: 3, high: 6, source: null },
  skills: ['media-buying', 'analytics', 'legal'],
  needs: ['consent-management', 'audience-pixel', 'first-party-tracking'], after: [],
  kpis: ['orders', 'quote-requests', 'repeat-orders'],
  legal: toCheck(say(adTrackers, noMinors)),
  note: {
    fr: 'Seuls comptent les visiteurs qui ont donné leur accord ; AdRoll conseille au moins 500 visites par mois.',
    en: 'Only visitors who consented count; AdRoll advises at least 500 visits a month.',
  },
})
