// Infographie: one picture that explains, and that others pass on.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'infographic',
  name: { fr: 'Infographie', en: 'Infographic' },
  does: {
    fr: 'Expliquer une chose utile en une image que d’autres auront envie de reprendre.',
    en: 'Explain one useful thing in a picture others will want to pass on.',
  },
  family: 'content', stages: ['awareness'], physical: false, saturates: 'fast',
  cost: { model: 'hours' },
  rates: {
    readerToShare: ours({ low: 0.001, mid: 0.01, high: 0.05 }, { fr: 'Lecteurs qui la partagent.', en: 'Readers who share it.' }),
  },
  setupHours: { low: 8, mid: 16, high: 30 },
  hoursPerWeek: perWeek({ low: 0, mid: 1, high: 3 }),
  weeksToEffect: { low: 2, mid: 6, high: 16, source: null },
  skills: ['design', 'data', 'copywriting'],
  needs: ['brand-kit'], after: [],
  kpis: ['useful-visits', 'brand-searches'],
  legal: toCheck({ fr: 'Sources citées ; droits sur les pictogrammes et les données.', en: 'Sources cited; rights on icons and data.' }),
  note: {
    fr: 'Donnez aussi le texte : pour l’accessibilité et pour les moteurs.',
    en: 'Give the text as well: for accessibility and for search engines.',
  },
})
