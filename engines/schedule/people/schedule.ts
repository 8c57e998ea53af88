// From tasks and people to a plan that holds: who does what and when, what decides the end, and what to promise.
import { addDays, type IsoDay } from '../../calendar/index.ts'
import { earliestOf, relax, type Earliest } from './bounds.ts'
import { buffersOf, type Buffers } from './buffers.ts'
import { causesOf, tiesOf, type Cause } from './chain.ts'
import { endMoment, momentOf, type Moment } from './clock.ts'
import { improve } from './improve.ts'
import type { Placement } from './place.ts'
import type { Obstacle, ScheduleQuestion } from './question.ts'
import { readTeam, type Team } from './team.ts'

export interface Assignment { task: string, person: string, start: Moment, finish: Moment, hours: number }

export interface Explanation {
  task: string
  start: Moment
  finish: Moment
  people: string[]
  /** Why not before, the last to give way first. */
  because: Cause[]
  /** Whether a day more on it is a day more for the whole. */
  isCritical: boolean
  /** Hours kept behind it: the project buffer when it is critical, the feeding buffer where it joins the critical chain. */
  bufferHours: number
}

/** A promise that the schedule does not keep; nothing proves that another could not. */
export interface Miss { task: string, deadline?: IsoDay, fixedStart?: IsoDay, day: IsoDay }

export interface Schedule {
  /** `optimal`: no schedule ends on an earlier half-hour; `late`: `misses` says which dates were not kept. */
  verdict: 'optimal' | 'feasible' | 'late'
  starts: Record<string, Moment>
  finishes: Record<string, Moment>
  assignments: Assignment[]
  /** Days from the first to the last, both included. */
  makespan: number
  /** Proven: no schedule takes fewer days. */
  lowerBound: number
  /** makespan / lowerBound − 1, a share. */
  gap: number
  criticalChain: string[]
  misses: Miss[]
  buffers: Buffers
  explain(task: string): Explanation
}

export type ScheduleAnswer =
  | Schedule
  /** Tasks whose hours nobody has given. */
  | { verdict: 'too-early', missing: string[] }
  | { verdict: 'impossible', obstacles: Obstacle[] }

const EFFORT = 4_000

/**
 * Schedules tasks on people, with their skills, leave and part time, and says what to promise.
 *
 * Work fills each person's own half-hours in order, one task at a time, stops on days off and is never interrupted by
 * another task. The order comes from the core (`rcpsp`, skills as means), then is improved with the people; the lower
 * bound is the best of longest paths through the calendars, hours of each skill, and the core's. Durations are the
 * middle of their range; the doubt goes to the buffers.
 *
 * Worked example: a text of 7 h by Ana, then a page of 7 h by Ben who is off on the second day, from Monday 7 September
 * 2026: the text on Monday, the page on Wednesday, makespan 3 days, and `explain('page').because[0]` is
 * `{ kind: 'leave', person: 'ben', leave: { from: '2026-09-08', to: '2026-09-08' } }`.
 *
 * The same question, seed and effort give the same answer.
 * @throws RangeError that names the field at fault; what cannot be done, or not yet, is an answer
 */
export function schedule(question: ScheduleQuestion): ScheduleAnswer {
  const reading = readTeam(question)
  if (reading.verdict !== 'read') return reading
  const { team } = reading
  const earliest = earliestOf(team)
  const obstacles = findObstacles(team, earliest)
  if (obstacles.length > 0) return { verdict: 'impossible', obstacles }
  const effort = Math.ceil((question.effort ?? EFFORT) / 2)
  const { lowerBound, starts } = relax(team, { earliest, effort })
  const placement = improve(team, { starts, lowerBound, effort })
  const unfit = question.tasks.filter((_, i) => placement.end[i] === Infinity)
  if (unfit.length > 0) return { verdict: 'impossible', obstacles: unfit.map(({ id }) => ({ kind: 'no-time', task: id })) }
  return describe(team, placement, lowerBound)
}

/** Dates that not even a free team would keep. */
function findObstacles({ question: { tasks }, clock, due, release, isFixed }: Team, { begin, end }: Earliest): Obstacle[] {
  return tasks.flatMap(({ id, deadline, fixedStart }, i): Obstacle[] => {
    if (isFixed[i] && begin[i]! >= release[i]! + clock.slotsPerDay && fixedStart !== undefined && begin[i]! < Infinity) return [{ kind: 'fixed-start', task: id, fixedStart, earliest: momentOf(clock, begin[i]!).day }]
    if (end[i] === Infinity) return [{ kind: 'no-time', task: id }]
    if (end[i]! > due[i]! && deadline !== undefined) return [{ kind: 'deadline', task: id, deadline, earliest: endMoment(clock, end[i]!).day }]
    return []
  })
}

function describe(team: Team, placement: Placement, lowerBound: number): Schedule {
  const { question: { tasks, people, calendar }, clock, slots } = team
  const { begin, end, most, makespan } = placement
  const ties = tiesOf(team, placement)
  const buffers = buffersOf(team, placement, ties)
  const daysTo = (slot: number) => Math.ceil(slot / clock.slotsPerDay)
  const isCritical = new Set(ties.chain)
  const idsOf = (task: number) => [...placement.people.subarray(task * most, (task + 1) * most)].filter(person => person >= 0).map(person => people[person]!.id)
  const indexOf = new Map(tasks.map(({ id }, i) => [id, i]))
  const misses = findMisses(team, placement)
  return {
    verdict: misses.length > 0 ? 'late' : makespan <= lowerBound ? 'optimal' : 'feasible',
    starts: Object.fromEntries(tasks.map(({ id }, i) => [id, momentOf(clock, begin[i]!)])),
    finishes: Object.fromEntries(tasks.map(({ id }, i) => [id, endMoment(clock, end[i]!)])),
    assignments: tasks.flatMap(({ id }, i) => idsOf(i).map((person, n) => ({
      task: id, person, hours: slots[i]! / 2,
      start: momentOf(clock, placement.begins[i * most + n]!), finish: endMoment(clock, placement.ends[i * most + n]!),
    }))),
    makespan: daysTo(makespan), lowerBound: daysTo(lowerBound), gap: lowerBound === 0 ? 0 : daysTo(makespan) / daysTo(lowerBound) - 1,
    criticalChain: ties.chain.map(task => tasks[task]!.id), misses, buffers,
    explain(id) {
      const task = indexOf.get(id)
      if (task === undefined) throw new RangeError(`explain: ${id} is no task`)
      return {
        task: id, start: momentOf(clock, begin[task]!), finish: endMoment(clock, end[task]!), people: idsOf(task),
        because: causesOf(team, placement, task), isCritical: isCritical.has(task),
        bufferHours: bufferBehind(id, isCritical.has(task)),
      }
    },
  }

  function bufferBehind(id: string, critical: boolean): number {
    if (buffers.verdict !== 'enough') return 0
    return critical ? buffers.hours : Math.max(0, ...buffers.feeding.filter(({ after }) => after === id).map(({ hours }) => hours))
  }

  function findMisses({ release, isFixed, due, project: { before } }: Team, { begin: starts, end: ends }: Placement): Miss[] {
    const dayAfter = (slot: number) => addDays(calendar.start, Math.floor(slot / clock.slotsPerDay))
    return tasks.flatMap(({ id, deadline, fixedStart }, i): Miss[] => {
      const ready = before.list.subarray(before.from[i]!, before.from[i + 1]!).reduce((latest, other) => Math.max(latest, ends[other]!), 0)
      const starting = Math.max(starts[i]!, ready)
      return [
        ...deadline !== undefined && ends[i]! > due[i]! ? [{ task: id, deadline, day: endMoment(clock, ends[i]!).day }] : [],
        ...fixedStart !== undefined && isFixed[i] && (starting >= release[i]! + clock.slotsPerDay || ready > starts[i]!) ? [{ task: id, fixedStart, day: dayAfter(starting) }] : [],
      ]
    })
  }
}
