// A budget read backwards, as the page receives it.
import type { OutputOf } from '#app/deck/api.ts'

export type Foreseen = NonNullable<OutputOf<'plan.foreseeBudget'>['foreseen']>
