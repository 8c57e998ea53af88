// The day it begins, and with what.
import { question } from './_contract.ts'

export default question({
  id: 'start-date',
  order: 9,
  pace: 'essential',
  room: 'share',
  theme: 'launch',
  ask: { fr: 'Quel jour commence-t-on ?', en: 'On which day do we start?' },
  full: {
    fr: 'Quel jour démarrons-nous, et par quelles trois actions ?',
    en: 'On which day do we start, and with which three actions?',
  },
  why: {
    fr: 'Une stratégie sans date de départ reste une présentation.',
    en: 'A strategy without a start date stays a slide deck.',
  },
  answeredBy: ['objective', 'action'],
  methodRows: ['M173'],
})
