// Experiments: what a test shows, how large it must be, when it may be stopped, and whether its arms were dealt fairly.
export { analyse, type Analysis, type AnalysisQuestion } from './analyse.ts'
export type { Difference } from './contrast.ts'
export type { Bayes, Fixed, Judgement, Sequential } from './judge.ts'
export { boundsOfLooks, type Spending } from './looks.ts'
export type { AdjustedArm, Comparison, MeanArm, RatioArm, ShareArm } from './metric.ts'
export { plan, type Plan, type PlanQuestion } from './plan.ts'
export { srm, type Deal } from './srm.ts'
