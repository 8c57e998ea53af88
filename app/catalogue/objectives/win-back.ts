// Reconquérir: those who left come back, or tell you why.
import { objective } from './_contract.ts'

export default objective({
  id: 'win-back',
  order: 5,
  name: { fr: 'Reconquérir ceux qui sont partis', en: 'Win back those who left' },
  does: {
    fr: 'Retrouver ceux qui n’achètent plus, comprendre pourquoi, et leur proposer de revenir.',
    en: 'Find those who no longer buy, understand why, and invite them back.',
  },
  stake: { fr: 'Comprendre pourquoi des clients partent, et mériter leur retour', en: 'Understand why customers leave, and deserve their return' },
  stage: 'retention',
  defaultKpi: 'won-back-customers',
  otherKpis: ['repeat-orders', 'memberships', 'donations'],
  levers: ['sequence-reactivation', 'customer-survey', 'phone-prospecting', 'direct-mail', 'exclusive-offers', 'promo-codes'],
  horizonMonths: 6,
  growthShare: 0.5,
  challenge: {
    fr: 'Une remise ramène un temps ceux que le prix avait fait partir. Savez-vous pourquoi les autres sont partis ?',
    en: 'A discount brings back for a while those whom the price drove away. Do you know why the others left?',
  },
  methodRows: ['M54', 'M159'],
})
