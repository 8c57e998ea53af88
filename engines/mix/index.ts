// What each channel brought, carry-over and saturation included, with its range or the reason why nobody can say.
export { fitMix, type FittedMix, type MixAnswer } from './fit-mix.ts'
export type { Refusal } from './identify.ts'
export type { Contraction, Diagnostics } from './quality.ts'
export type { ChannelPrior, LiftTest, LogNormal, MixQuestion, MixWeek } from './question.ts'
export { simulateMix, type Simulated, type SimulatedKind } from './simulate.ts'
export type { Estimate } from './summary.ts'
