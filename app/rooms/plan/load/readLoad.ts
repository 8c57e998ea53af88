// Whether the calendar holds: hours of each person, week by week, what is too much, what is left free on purpose, the reserve, and what waiting costs.
import { addDays } from '@azimut/engines/calendar'
import * as z from 'zod'
import { nothing, operation } from '#app/kernel/operation.ts'
import { leave } from '#app/model/plan/leave.ts'
import { planVersion } from '#app/model/plan/planVersion.ts'
import { delayOf } from './delay.ts'
import { readDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import { inOrder } from './levelling.ts'
import { weakestReserve } from './reserve.ts'
import { addTo, capacityOf, isAway, mondayOf, spread } from '#app/answers/capacity.ts'
import type { Worker } from '#app/answers/capacity.ts'

const weeksShown = 13
const overheadKind = z.enum(['planning', 'steering', 'review', 'reporting'])
/** `capacity` is null while nobody said their hours. */
const cell = z.object({ monday: z.iso.date(), capacity: z.number().nullable(), planned: z.number(), overhead: z.number(), isAway: z.boolean() })

export const readLoad = operation({
  access: 'plan.view', reads: true, input: nothing,
  output: z.object({
    today: z.iso.date(),
    freeShare: z.number(),
    people: z.array(z.object({ id: z.uuid(), name: z.string(), cells: z.array(cell) })),
    leaves: z.array(leave.row),
    /** Hours of the weeks shown that are nobody's action: planning, steering, taking stock, reporting. */
    overhead: z.array(z.object({ kind: overheadKind, hours: z.number() })),
    /** Campaigns run, and nobody has hours to steer them. */
    lacksSteering: z.boolean(),
    /** What nobody owns yet, in hours. */
    nobodysHours: z.number(),
    overloads: z.array(z.object({ personId: z.uuid(), name: z.string(), monday: z.iso.date(), planned: z.number(), capacity: z.number() })),
    /** Shares of the hours there are, over the weeks shown: 0–1, null without hours. */
    freeNow: z.number().nullable(),
    reserve: z.object({ id: z.uuid(), title: z.string(), total: z.number(), used: z.number(), left: z.number(), state: z.enum(['kept', 'watch', 'used-up']) }).nullable(),
    /** The slip of a week that would cost most. */
    delay: z.object({ id: z.uuid(), title: z.string(), lost: z.number().nullable(), deadlineKept: z.boolean().nullable(), others: z.number() }).nullable(),
    version: planVersion.row.nullable(),
  }),
  async run(ctx) {
    const desk = await readDesk(ctx)
    const [version = null] = (await ctx.of(planVersion).list()).toReversed()
    const mondays = Array.from({ length: weeksShown }, (_, at) => addDays(mondayOf(desk.today), 7 * at))
    const people = desk.people.map(({ id, name }) => ({ id, name, cells: cellsOf(desk, desk.workers.find(one => one.id === id)!, mondays) }))
    const cells = people.flatMap(one => one.cells).filter(one => one.capacity !== null)
    const capacity = cells.reduce((sum, one) => sum + (one.capacity ?? 0), 0)
    const used = cells.reduce((sum, one) => sum + one.planned + one.overhead, 0)
    return {
      today: desk.today, freeShare: desk.rule.freeShare, people, leaves: await ctx.of(leave).list(), version,
      overhead: desk.overhead.map(({ kind, hours }) => ({ kind, hours: mondays.reduce((sum, monday) => sum + (hours.get(monday) ?? 0), 0) })),
      lacksSteering: desk.liveCampaigns > 0 && desk.rule.steeringHoursPerCampaign === 0,
      nobodysHours: desk.tasks.filter(one => one.ownerId === null).reduce((sum, one) => sum + one.hours, 0),
      overloads: people.flatMap(({ id, name, cells: weeks }) => weeks.filter(isOver).map(one => ({ personId: id, name, monday: one.monday, planned: one.planned + one.overhead, capacity: one.capacity ?? 0 }))),
      freeNow: capacity > 0 ? Math.max(0, 1 - used / capacity) : null,
      reserve: reserveOf(desk, new Map(version?.actions.map(one => [one.id, one.dueOn]))), delay: worstDelay(desk),
    }
  },
})

/** Hours are spread in fractions: a minute over is not over. */
const isOver = ({ capacity, planned, overhead }: z.output<typeof cell>) => capacity !== null && planned + overhead > capacity + 1 / 60

function cellsOf({ tasks, frame, today }: Desk, worker: Worker, mondays: readonly string[]) {
  const planned = new Map<string, number>()
  for (const task of tasks.filter(one => one.ownerId === worker.id)) {
    const left = { hours: task.hours, startOn: task.startOn > today ? task.startOn : today, dueOn: task.dueOn > today ? task.dueOn : today }
    // Its owner is away for all of it: the hours stay on its due week, where they are too much and seen.
    addTo(planned, spread(left, worker, frame.holidays) ?? new Map([[mondayOf(left.dueOn), task.hours]]))
  }
  return mondays.map(monday => ({
    monday, capacity: capacityOf(worker, monday, frame.holidays), planned: planned.get(monday) ?? 0, overhead: frame.taken.get(worker.id)?.get(monday) ?? 0,
    isAway: [0, 1, 2, 3, 4].some(at => isAway(worker, addDays(monday, at))),
  }))
}

/** Against the version somebody validated; without one, nothing is used yet. */
function reserveOf({ actions, frame }: Desk, kept: ReadonlyMap<string, string>) {
  const bound = [...actions.values()].flatMap(({ id, dueOn, deadlineOn }) => (deadlineOn === null ? [] : [{ id, dueOn, deadlineOn, firstDueOn: kept.get(id) ?? dueOn }]))
  const found = weakestReserve(bound, [...frame.holidays])
  return found ? { ...found, title: actions.get(found.id)!.title } : null
}

function worstDelay({ tasks, drivers, actions }: Desk) {
  const ordered = inOrder(tasks)
  const found = ordered.map(task => ({ task, ...delayOf(ordered, drivers, { id: task.id, days: 7 }) }))
  const cost = (one: (typeof found)[number]) => (one.lost ?? 0) + (one.deadlineKept === false ? 0.5 : 0)
  const worst = found.toSorted((a, b) => cost(b) - cost(a) || b.slips.size - a.slips.size || a.task.dueOn.localeCompare(b.task.dueOn) || a.task.id.localeCompare(b.task.id))[0]
  if (!worst) return null
  return { id: worst.task.id, title: actions.get(worst.task.id)!.title, lost: worst.lost, deadlineKept: worst.deadlineKept, others: worst.slips.size - 1 }
}
