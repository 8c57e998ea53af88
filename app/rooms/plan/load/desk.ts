// Everything the calendar is worked out from, read once: who works when, what is left to do, what waits for what, the hours already taken.
import { addDays } from '@azimut/engines/calendar'
import { readDrivers } from '#app/answers/expectedResults.ts'
import { readMeetingsToHold } from '#app/answers/meetings.ts'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { campaign } from '#app/model/act/campaign.ts'
import { action } from '#app/model/plan/action.ts'
import { dependency } from '#app/model/plan/dependency.ts'
import { leave } from '#app/model/plan/leave.ts'
import { person } from '#app/model/plan/person.ts'
import { timePolicy } from '#app/model/plan/timePolicy.ts'
import type { Driver } from './delay.ts'
import type { Frame } from './levelling.ts'
import { overheadLines, takenBy, usualTime } from './overhead.ts'
import type { OverheadLine, TimeRule } from './overhead.ts'
import { daysOff, mondayOf, workersOf } from '#app/answers/capacity.ts'
import type { Task, Worker } from '#app/answers/capacity.ts'

export interface Desk {
  today: string
  people: RowOf<typeof person>[]
  workers: Worker[]
  /** Actions still to do, the newest state of them, by id. */
  actions: Map<string, RowOf<typeof action>>
  tasks: Task[]
  drivers: Driver[]
  rule: TimeRule
  overhead: OverheadLine[]
  frame: Frame
  liveCampaigns: number
}

/** Weeks the answer looks ahead: a year and a little. */
const weeksAhead = 56

export async function readDesk(ctx: Ctx): Promise<Desk> {
  const today = await readToday(ctx)
  const people = await ctx.of(person).list()
  const leaves = await ctx.of(leave).list()
  const links = Map.groupBy(await ctx.of(dependency).list(), one => one.actionId)
  const open = (await ctx.of(action).list()).filter(one => one.state === 'planned' || one.state === 'doing')
  const done = new Set((await ctx.of(action).list()).filter(one => one.state === 'done').map(one => one.id))
  const liveCampaigns = (await ctx.of(campaign).list()).filter(one => one.state === 'live').length
  const [rule = usualTime] = (await ctx.of(timePolicy).list()).toReversed()
  const drivers = (await readDrivers(ctx)).filter(one => !one.actionIds.some(id => done.has(id))).map(one => ({ perMonth: one.perMonth, gates: one.actionIds }))

  const workers = workersOf(people, leaves)
  const mondays = Array.from({ length: weeksAhead }, (_, at) => addDays(mondayOf(today), 7 * at))
  const holidays = daysOff(addDays(today, -366), addDays(today, 2 * 366))
  // Reporting a KPI is an action of its own: its hours are not counted again here.
  const overhead = overheadLines(rule, {
    mondays, campaigns: liveCampaigns, meetings: (await readMeetingsToHold(ctx)).map(one => one.onDay),
  })
  const pilot = workers.find(one => one.id === rule.pilotId) ?? workers[0]
  return {
    today, people, workers, rule, overhead, liveCampaigns, drivers,
    actions: new Map(open.map(one => [one.id, one])),
    tasks: open.map(({ id, ownerId, hours, startOn, dueOn, deadlineOn }) => ({ id, ownerId, hours, startOn, dueOn, deadlineOn, after: (links.get(id) ?? []).map(one => one.needsId) })),
    frame: { today, holidays, freeShare: rule.freeShare, taken: takenBy(pilot, overhead, holidays) },
  }
}
