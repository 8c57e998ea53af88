// The order of actions as its page knows it.
import type { OutputOf } from '#app/deck/api.ts'

export type Priorities = OutputOf<'plan.readPriorities'>
export type Ranked = Priorities['actions'][number]
