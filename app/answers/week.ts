// What this week holds: the actions due, under way or late, why each one serves, and how many hours they ask.
import { and, eq, gte, inArray, lte, or } from 'drizzle-orm'
import { addDays, weekday, workingDays } from '@azimut/engines/calendar'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { action } from '#app/model/plan/action.ts'
import { person } from '#app/model/plan/person.ts'
import { readDays } from './today.ts'

interface WeekAction {
  id: string
  title: string
  leverId: string | null
  /** Of the whole action, and of the part that falls in this week. */
  hours: number
  hoursThisWeek: number
  startOn: string
  dueOn: string
  state: RowOf<typeof action>['state']
  ownerName: string | null
  /** The stake it serves in the end, in the company's words; the objective's sentence while that link is to be made. */
  why: string
  version: number
}

export interface Week {
  /** First day of the week. */
  monday: string
  /** The earliest due first; those done this week stay, ticked. A guest sees their own only. */
  actions: WeekAction[]
  /** Hours of this week still to do. */
  plannedHours: number
  /** Hours everybody has in a week; null while nobody said. */
  capacityHours: number | null
}

/** The week that holds `today`. */
export async function readWeek(ctx: Ctx, today: string): Promise<Week> {
  const monday = addDays(today, 1 - weekday(today))
  const sunday = addDays(monday, 6)
  const { table } = action
  const dayOf = await readDays(ctx)
  const open = and(inArray(table.state, ['planned', 'doing']), lte(table.startOn, sunday))
  // The company's Monday may begin on Sunday by the clock of the records.
  const lately = and(eq(table.state, 'done'), gte(table.doneAt, `${addDays(monday, -1)}T00:00:00Z`))
  const rows = (await ctx.of(action).list({ where: or(open, lately) })).filter(one => one.state !== 'done' || dayOf(one.doneAt!) >= monday)
  const people = await ctx.of(person).list()
  const stakes = new Map((await ctx.of(stake).list()).map(one => [one.id, one.sentence]))
  const reasons = new Map((await ctx.of(objective).list()).map(one => [one.id, stakes.get(one.stakeId) ?? one.sentence]))
  const owners = new Map(people.map(one => [one.id, one]))

  const mine = (row: RowOf<typeof action>) => ctx.asker.role !== 'guest' || owners.get(row.ownerId ?? '')?.accountId === ctx.asker.person
  const actions = rows.filter(mine).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)).map(({ id, title, leverId, hours, startOn, dueOn, state, ownerId, objectiveId, version }) => ({
    id, title, leverId, hours, hoursThisWeek: hoursWithin({ hours, startOn, dueOn }, monday, sunday), startOn, dueOn, state,
    ownerName: owners.get(ownerId ?? '')?.name ?? null, why: reasons.get(objectiveId ?? '') ?? '', version,
  }))
  return {
    monday, actions,
    plannedHours: actions.reduce((sum, one) => (one.state === 'done' ? sum : sum + one.hoursThisWeek), 0),
    capacityHours: people.length ? people.reduce((sum, one) => sum + one.hoursPerWeek, 0) : null,
  }
}

/** Hours spread evenly over the working days from start to due, to the quarter of an hour; all of them once the date is due. */
function hoursWithin({ hours, startOn, dueOn }: Pick<WeekAction, 'hours' | 'startOn' | 'dueOn'>, monday: string, sunday: string): number {
  const all = workingDays(startOn, dueOn).length
  if (dueOn < monday || all === 0) return hours
  const here = workingDays(startOn > monday ? startOn : monday, dueOn < sunday ? dueOn : sunday).length
  return Math.min(hours, Math.ceil(hours * here / all * 4) / 4)
}
