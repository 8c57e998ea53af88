// Vidéo explicative: one film that explains the offer better than the page does.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'explainer-video',
  name: { fr: 'Vidéo explicative', en: 'Explainer video' },
  does: {
    fr: 'Faire un film court qui explique votre offre, et le placer sur la page qui vend.',
    en: 'Make a short film that explains your offer, and put it on the page that sells.',
  },
  family: 'video', stages: ['awareness', 'conversion'], physical: false, saturates: 'fast',
  cost: {
    model: 'each', per: 'video',
    cents: {
      low: 100_000, mid: 500_000, high: 2_000_000, source: 'pilarski-2020', alsoSources: ['streamlike-film'], basis: 'published',
      note: {
        fr: 'Projets d’un graphiste, 1 000 à 20 000 € ; film d’entreprise, 25 000 € en moyenne ; le milieu est de nous.',
        en: 'One designer’s projects, €1,000 to 20,000; corporate film, €25,000 on average; mid is ours.',
      },
    },
  },
  rates: {
    uplift: ours({ low: -0.05, mid: 0.05, high: 0.2 }, {
      fr: 'Sur la page qui porte la vidéo ; elle peut aussi distraire.',
      en: 'On the page that carries the video; it may also distract.',
    }),
  },
  setupHours: { low: 10, mid: 24, high: 60 },
  hoursPerWeek: perWeek({ low: 0, mid: 1, high: 3 }),
  weeksToEffect: { low: 4, mid: 8, high: 16, source: null },
  skills: ['video', 'copywriting', 'design'],
  needs: ['brand-kit', 'offer'], after: [],
  kpis: ['quote-requests', 'orders', 'trials'],
  legal: toCheck({
    fr: 'Cession de droits écrite avec l’auteur (Code de la propriété intellectuelle, L131-3) ; sous-titres pour l’accessibilité.',
    en: 'Written assignment of rights with the author (French intellectual property code, L131-3); subtitles for accessibility.',
  }),
  note: { fr: 'Peut se monter à partir d’un diaporama que vous avez déjà.', en: 'Can be assembled from slides you already have.' },
})
