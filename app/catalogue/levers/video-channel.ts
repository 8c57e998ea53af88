// Chaîne vidéo: show the work, the products and the people, week after week.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'video-channel',
  name: { fr: 'Chaîne vidéo et formats courts', en: 'Video channel and shorts' },
  does: {
    fr: 'Filmer votre métier en courtes vidéos et les publier à rythme tenu.',
    en: 'Film your trade in short videos and publish them at a steady pace.',
  },
  family: 'video', stages: ['awareness', 'conversion', 'retention'], physical: false, saturates: 'slow',
  cost: { model: 'hours' },
  rates: {
    impressionToView: ours({ low: 0.01, mid: 0.05, high: 0.2 }, {
      fr: 'Part des vignettes montrées que l’on ouvre.',
      en: 'Share of thumbnails shown that are played.',
    }),
    followerToVisit: ours({ low: 0.001, mid: 0.005, high: 0.02 }),
  },
  setupHours: { low: 16, mid: 40, high: 100 },
  hoursPerWeek: perWeek({ low: 10, mid: 24, high: 60 }),
  weeksToEffect: { low: 8, mid: 26, high: 52, source: null },
  skills: ['video', 'copywriting', 'seo'],
  needs: ['brand-kit'], after: [],
  kpis: ['brand-searches', 'useful-visits', 'newsletter-signups'],
  legal: toCheck({
    fr: 'Droit à l’image : accord écrit des personnes filmées ; musique sous licence.',
    en: 'Image rights: written consent of the people filmed; licensed music.',
  }),
  note: {
    fr: 'Les mêmes fichiers servent aux publicités, aux pages produits et aux rendez-vous de vente.',
    en: 'The same files serve ads, product pages and sales meetings.',
  },
})
