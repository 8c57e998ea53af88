// From the results wanted to the money they ask for, with its range, its chances and the trial that narrows it.
export { probabilityAt, type CurvePoint } from './curve.ts'
export { WIDE_SPREAD, type Quantiles } from './quantiles.ts'
export type { BudgetQuestion, Rate, Step, VisitCost } from './question.ts'
export { reverseBudget, type BudgetAnswer, type Influence } from './reverse-budget.ts'
export { probabilityOfCount, type KnownCurve } from './other-count.ts'
export { trial, type Trial } from './trial.ts'
