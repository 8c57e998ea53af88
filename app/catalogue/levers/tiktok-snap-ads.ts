// Publicités TikTok et Snapchat: short vertical films, for a young public.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, noMinors, say, toCheck } from './_law.ts'

export default lever({
  id: 'tiktok-snap-ads',
  name: { fr: 'Publicités TikTok et Snapchat', en: 'TikTok and Snapchat ads' },
  does: { fr: 'Diffuser de courtes vidéos verticales auprès d’un public jeune.', en: 'Show short vertical videos to a young public.' },
  family: 'paid-social', stages: ['awareness'], physical: false, saturates: 'fast',
  cost: {
    model: 'views',
    centsPerThousand: {
      low: 400, mid: 700, high: 1100, source: 'metricuno-2025', basis: 'published',
      note: {
        fr: 'TikTok, 4 à 11 € selon le rayon ; Snapchat n’est pas couvert.',
        en: 'TikTok, €4 to 11 by category; Snapchat is not covered.',
      },
    },
  },
  otherPrices: {
    click: {
      low: 20, mid: 60, high: 88, source: 'adcalc-2024', alsoSources: ['metricuno-2025'], basis: 'anchored',
      note: {
        fr: '1 dollar à 0,88 fait le haut ; 7 € les mille affichages et 1,5 % de clics donneraient 0,47 €.',
        en: '$1 at 0.88 is the high end; €7 a thousand views and 1.5% of clicks would give €0.47.',
      },
    },
  },
  rates: {
    impressionToClick: {
      low: 0.005, mid: 0.01, high: 0.015, source: 'adcalc-2024', basis: 'anchored',
      note: { fr: 'La source donne 1,5 %, sans échantillon.', en: 'The source gives 1.5%, without sample.' },
    },
    visitToOrder: {
      low: 0.002, mid: 0.006, high: 0.01, source: 'adcalc-2024', alsoSources: ['acceleroi-2026'], basis: 'anchored',
      note: {
        fr: 'La source donne 1 % ; sous les autres réseaux (0,8 à 1,5 %).',
        en: 'The source gives 1%; below other networks (0.8 to 1.5%).',
      },
    },
  },
  setupHours: { low: 8, mid: 18, high: 40 },
  hoursPerWeek: perWeek({ low: 5, mid: 12, high: 28 }),
  weeksToEffect: { low: 1, mid: 4, high: 10, source: null },
  skills: ['paid-social', 'video'],
  needs: ['social-profiles', 'video-files', 'consent-management'], after: [],
  kpis: ['brand-searches', 'orders', 'useful-visits'],
  legal: toCheck(say(adTrackers, noMinors)),
  note: { fr: 'Demande une vidéo nouvelle toutes les une à deux semaines.', en: 'Needs a new video every one to two weeks.' },
})
