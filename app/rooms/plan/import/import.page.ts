// A plan as it is sent, with what a person corrected, and what was understood of it.
import type { InputOf, OutputOf } from '#app/deck/api.ts'

export type PlanFile = InputOf<'plan.tryPlanFile'>
export type PlanTried = OutputOf<'plan.tryPlanFile'>
