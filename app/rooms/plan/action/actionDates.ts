// What holds of the dates of an action, however it is written.
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { invalid } from '#app/kernel/refusal.ts'
import type { action } from '#app/model/plan/action.ts'

/** Its hours are spread over its days: a year typed wrong would make thousands of them. */
const mostYears = 10
export const isTooLong = ({ startOn, dueOn }: Dates) => Number(dueOn.slice(0, 4)) - Number(startOn.slice(0, 4)) > mostYears

type Dates = Pick<RowOf<typeof action>, 'startOn' | 'dueOn'>

/** `field` is where the form asked for the due date. */
export function refuseDates({ startOn, dueOn }: Dates, field = 'dueOn') {
  if (dueOn < startOn) throw invalid({ [field]: { fr: 'L’échéance ne peut pas précéder le début.', en: 'The due date cannot come before the start.' } })
  if (isTooLong({ startOn, dueOn })) throw invalid({ [field]: { fr: 'Une action tient en dix ans au plus. Vérifiez l’année.', en: 'An action takes ten years at most. Check the year.' } })
}

/** The moment an action was done follows its state: without it, its hours would be missing from every period. */
export const doneAt = (ctx: Ctx, { state, doneAt: said }: { state?: string | undefined; doneAt?: string | null | undefined }) => (state === 'done' ? said ?? ctx.services.now() : null)
