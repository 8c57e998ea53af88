// Publicités vidéo: be heard before the video people came for.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, musicRights, say, toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'video-ads',
  name: { fr: 'Publicités vidéo (YouTube)', en: 'Video ads (YouTube)' },
  does: {
    fr: 'Passer un film court avant les vidéos que regarde votre public.',
    en: 'Run a short film before the videos your public watches.',
  },
  family: 'video', stages: ['awareness'], physical: false, saturates: 'medium',
  cost: {
    model: 'views',
    centsPerThousand: ours({ low: 300, mid: 700, high: 1500 }, {
      fr: 'Les compilations se contredisent : 3,53 dollars en 2021, 9,68 en 2024.',
      en: 'Compilations disagree: $3.53 in 2021, $9.68 in 2024.',
    }),
  },
  otherPrices: {
    thousandPlays: {
      low: 1800, mid: 2300, high: 8800, source: 'mediaplanningtool-2025', alsoSources: ['strikesocial-2018'], basis: 'published',
      note: {
        fr: 'Avant une vidéo, 0,02 à 0,03 dollar la vue ; dans les listes, 0,10 dollar ; à 0,88. Strike Social, 2018 : 0,026 dollar.',
        en: 'Before a video, $0.02 to 0.03 a view; in lists, $0.10; at 0.88. Strike Social, 2018: $0.026.',
      },
    },
  },
  rates: {
    impressionToView: {
      low: 0.2, mid: 0.319, high: 0.4, source: 'jobera-googleads', basis: 'anchored',
      note: { fr: '31,9 % dans la source ; d’autres donnent 30 à 35 %.', en: '31.9% in the source; others give 30 to 35%.' },
    },
    impressionToClick: {
      low: 0.001, mid: 0.004, high: 0.0065, source: 'adcalc-2024', basis: 'anchored',
      note: { fr: 'La source donne 0,65 %.', en: 'The source gives 0.65%.' },
    },
  },
  setupHours: { low: 8, mid: 20, high: 50 },
  hoursPerWeek: perWeek({ low: 2, mid: 5, high: 12 }),
  weeksToEffect: { low: 2, mid: 6, high: 16, source: null },
  skills: ['video', 'media-buying'],
  needs: ['video-files', 'brand-kit', 'consent-management'], after: [],
  kpis: ['brand-searches', 'useful-visits'],
  legal: toCheck(say(adTrackers, musicRights)),
  note: {
    fr: 'À juger sur les recherches de votre nom, ou sur une zone et une période témoins.',
    en: 'Judge it by searches for your name, or by a control area and period.',
  },
})
