// From the results wanted to the money they ask for, with its range, its chances and the trial that narrows it.
export { probabilityAt, type CurvePoint } from './curve.ts'
export type { Quantiles } from './quantiles.ts'
export type { BudgetQuestion, Rate, Step, VisitCost } from './question.ts'
export { reverseBudget, type BudgetAnswer, type Influence } from './reverse-budget.ts'
export { probabilityOfCount, type KnownCurve } from './other-count.ts'
export { trial, WIDE_SPREAD, type Trial } from './trial.ts'
