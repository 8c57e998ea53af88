// Article invité: write for somebody else’s readers.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'guest-blog',
  name: { fr: 'Article invité', en: 'Guest article' },
  does: { fr: 'Écrire un article utile pour un site que lit votre public.', en: 'Write a useful article for a site your public reads.' },
  family: 'partnership', stages: ['awareness'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    sentToReply: {
      low: 0.02, mid: 0.06, high: 0.11, source: 'instantly-2026', basis: 'anchored',
      note: {
        fr: 'Part des rédactions qui répondent, calée sur les e-mails à froid : 3,4 % en moyenne, 10,7 % pour les meilleurs.',
        en: 'Share of editors who answer, set against cold e-mail: 3.4% on average, 10.7% for the best.',
      },
    },
    followerToVisit: ours({ low: 0.001, mid: 0.004, high: 0.02 }, { fr: 'Visites par lecteur de l’hôte.', en: 'Visits per reader of the host.' }),
  },
  setupHours: { low: 4, mid: 8, high: 16 },
  hoursPerWeek: perWeek({ low: 4, mid: 10, high: 20 }),
  weeksToEffect: { low: 4, mid: 12, high: 30, source: null },
  skills: ['copywriting', 'seo', 'pr'],
  needs: ['expert-speaker', 'website'], after: [],
  kpis: ['useful-visits', 'brand-searches'],
  legal: toCheck({
    fr: 'Un article échangé contre argent ou avantage est une publicité : dites-le clairement (Code de la consommation, L121-3).',
    en: 'An article exchanged for money or favours is advertising: say so clearly (French consumer code, L121-3).',
  }),
  note: {
    fr: 'Choisissez un hôte pour ses lecteurs, pas seulement pour le lien.',
    en: 'Choose a host for its readers, not for the link alone.',
  },
})
