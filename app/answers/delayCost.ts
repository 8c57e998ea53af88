// Results that will not come because an action waits: those expected of it, or of its line when it is what the line waits for.
import { daysBetween } from '@azimut/engines/calendar'
import type { Ctx } from '#app/kernel/context.ts'
import { action } from '#app/model/plan/action.ts'
import { readDrivers } from './expectedResults.ts'

const monthDays = 365.25 / 12

/** Of one action put off to another day; null when nobody said what to expect. */
export async function readDelayCost(ctx: Ctx, { id, toDay }: { id: string; toDay: string }): Promise<number | null> {
  const actions = new Map((await ctx.of(action).list()).map(one => [one.id, one]))
  const touched = (await readDrivers(ctx)).filter(one => one.actionIds.includes(id))
  if (!touched.length) return null
  return touched.reduce((sum, { perMonth, actionIds, endOn }) => {
    // Nothing is expected after its end, whenever it begins.
    const within = (day: string) => (day < endOn ? day : endOn)
    const begins = (dueOf: (id: string) => string) => actionIds.map(dueOf).toSorted()[0]!
    const hasBegun = actionIds.some(one => actions.get(one)?.state === 'done')
    const due = (one: string) => actions.get(one)!.dueOn
    return sum + (hasBegun ? 0 : perMonth * daysBetween(within(begins(due)), within(begins(one => (one === id ? toDay : due(one))))) / monthDays)
  }, 0)
}
