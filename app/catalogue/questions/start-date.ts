// The day it begins, and with what.
import { question } from './_contract.ts'

export default question({
  id: 'start-date',
  order: 9,
  pace: 'essential',
  room: 'share',
  ask: { fr: 'Quel jour commence-t-on ?', en: 'On which day do we start?' },
  why: {
    fr: 'Une stratégie sans date de départ reste une présentation.',
    en: 'A strategy without a start date stays a slide deck.',
  },
  answeredBy: ['objective', 'action'],
  methodRows: ['M173'],
})
