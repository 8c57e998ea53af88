// What this week holds: the actions due, under way or late, why each one serves, and how many hours they ask.
import { and, eq, gte, inArray, lte, or } from 'drizzle-orm'
import { addDays } from '@azimut/engines/calendar'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { action } from '#app/model/plan/action.ts'
import { leave } from '#app/model/plan/leave.ts'
import { person } from '#app/model/plan/person.ts'
import { capacityOf, daysOff, mondayOf, spread, sumHours, workersOf } from './capacity.ts'
import type { Worker } from './capacity.ts'
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
  /** Hours everybody has this week, leave and public holidays taken off; a guest's are their own. Null while nobody said. */
  capacityHours: number | null
  /** Somebody did not say their hours: there are that many at least. */
  isCapacityPart: boolean
}

/** The week that holds `today`. */
export async function readWeek(ctx: Ctx, today: string): Promise<Week> {
  const monday = mondayOf(today)
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

  const holidays = daysOff(monday, sunday)
  const isMine = (one: RowOf<typeof person> | undefined) => ctx.asker.role !== 'guest' || one?.accountId === ctx.asker.person
  const workers = new Map(workersOf(people.filter(isMine), await ctx.of(leave).list()).map(one => [one.id, one]))
  const capacity = sumHours([...workers.values()].map(one => capacityOf(one, monday, holidays)))
  const actions = rows.filter(row => isMine(owners.get(row.ownerId ?? ''))).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)).map(({ id, title, leverId, hours, startOn, dueOn, state, ownerId, objectiveId, version }) => ({
    id, title, leverId, hours, hoursThisWeek: hoursWithin({ hours, startOn, dueOn }, monday, workers.get(ownerId ?? '') ?? anybody), startOn, dueOn, state,
    ownerName: owners.get(ownerId ?? '')?.name ?? null, why: reasons.get(objectiveId ?? '') ?? '', version,
  }))
  return {
    monday, actions,
    plannedHours: actions.reduce((sum, one) => (one.state === 'done' ? sum : sum + one.hoursThisWeek), 0),
    capacityHours: capacity?.hours ?? null, isCapacityPart: capacity?.isPart ?? false,
  }
}

/** Who will do what nobody owns yet. */
const anybody: Worker = { id: '', hoursPerWeek: null, workDays: [1, 2, 3, 4, 5], away: [] }

/** Hours spread evenly over the days its owner works from start to due, to the quarter of an hour; all of them once the date is past. */
function hoursWithin(task: Pick<WeekAction, 'hours' | 'startOn' | 'dueOn'>, monday: string, owner: Worker): number {
  if (task.dueOn < monday) return task.hours
  const weeks = spread(task, owner, daysOff(task.startOn, task.dueOn))
  // Its owner works on none of its days: the hours stay on its due week, where they are seen.
  const here = weeks ? weeks.get(monday) ?? 0 : mondayOf(task.dueOn) === monday ? task.hours : 0
  return Math.min(task.hours, Math.ceil(here * 4 - 1e-9) / 4)
}
