// Retention: who is still a customer, for how long, and how much they will come back.
export { bgnbd, type BgNbd, type BuyerRecord } from './bgnbd.ts'
export { aliveProbability, foreseeBuyer, foreseeBuyers, foreseeNewcomer, type Foreseen } from './foresee.ts'
export { sbg, survivalAt, type Cohort, type Sbg } from './sbg.ts'
export { survival, type Duration, type Survival, type SurvivalPoint } from './survival.ts'
