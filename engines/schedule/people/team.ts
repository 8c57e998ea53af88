// Reads the question: refuses what makes no sense, says what is missing, and what can never be done.
import { dayNumber, isDay } from '../../calendar/index.ts'
import { readInstance, type Project, type Rcpsp } from '../core/instance.ts'
import { createClock, SLOTS_PER_HOUR, type Clock } from './clock.ts'
import type { Obstacle, ScheduleQuestion, Task } from './question.ts'

/** A question read once: tasks and people by their index. */
export interface Team {
  question: ScheduleQuestion
  clock: Clock
  /** Half-hours of work of each task, the middle of its range. */
  slots: Int32Array
  needs: Int32Array
  /** Who may work on each task, the cheapest first. */
  able: Int32Array[]
  /** First slot of the fixed day, or 0; last slot of the deadline plus one, or `Infinity`. */
  release: Float64Array
  isFixed: Uint8Array
  due: Float64Array
  /**
   * The same tasks with skills as means and no calendar, never longer than any true schedule: while a task lasts, one
   * of its people at least is held, whoever else joins later.
   */
  relaxed: Rcpsp
  project: Project
}

export type TeamReading = { verdict: 'read', team: Team } | { verdict: 'too-early', missing: string[] } | { verdict: 'impossible', obstacles: Obstacle[] }

/** Hours of a task: known, or the middle of its range. */
export const hoursOf = ({ hours, duration }: Task): number | undefined => duration?.p50 ?? hours

/** @throws RangeError that names the field at fault */
export function readTeam(question: ScheduleQuestion): TeamReading {
  const { tasks, people, calendar } = question
  checkQuestion(question)
  const missing = tasks.filter(task => hoursOf(task) === undefined).map(({ id }) => id)
  if (missing.length > 0) return { verdict: 'too-early', missing }

  const needs = Int32Array.from(tasks, ({ needs: count = 1 }) => count)
  const able = tasks.map(({ skill }, i) => needs[i] === 0 ? new Int32Array() : Int32Array.from([...people.keys()]
    .filter(p => skill === undefined || (people[p]!.skills ?? []).includes(skill))
    .toSorted((a, b) => (people[a]!.rate ?? 0) - (people[b]!.rate ?? 0))))
  const obstacles = tasks.flatMap(({ id, skill }, i): Obstacle[] => {
    if (needs[i]! <= able[i]!.length) return []
    return able[i]!.length === 0 && skill !== undefined ? [{ kind: 'no-skill', task: id, skill }] : [{ kind: 'too-few-people', task: id, needs: needs[i]!, able: able[i]!.length }]
  })
  if (obstacles.length > 0) return { verdict: 'impossible', obstacles }

  const indexOf = new Map(tasks.map(({ id }, i) => [id, i]))
  const successors: number[][] = tasks.map(() => [])
  for (const [i, { after = [] }] of tasks.entries()) for (const id of after) successors[indexOf.get(id)!]!.push(i)
  const slots = Int32Array.from(tasks, task => Math.ceil(hoursOf(task)! * SLOTS_PER_HOUR))
  const skills = [undefined, ...new Set(tasks.flatMap(({ skill }) => skill ?? []))]
  const relaxed: Rcpsp = {
    durations: [...slots], successors,
    demands: tasks.map(({ skill }, i) => skills.map(one => one === undefined || one === skill ? Math.min(1, needs[i]!) : 0)),
    capacities: skills.map(one => people.filter(({ skills: has = [] }) => one === undefined || has.includes(one)).length),
  }
  const project = readInstance(relaxed)
  if ('reason' in project) return { verdict: 'impossible', obstacles: [{ kind: 'cycle', tasks: project.reason === 'cycle' ? project.tasks.map(i => tasks[i]!.id) : [] }] }
  const clock = createClock(people, calendar)
  const slotOfDay = (day: string) => (dayNumber(day) - dayNumber(calendar.start)) * clock.slotsPerDay
  return {
    verdict: 'read',
    team: {
      question, clock, slots, needs, able, relaxed, project,
      release: Float64Array.from(tasks, ({ fixedStart }) => fixedStart === undefined ? 0 : slotOfDay(fixedStart)),
      isFixed: Uint8Array.from(tasks, ({ fixedStart }) => fixedStart === undefined ? 0 : 1),
      due: Float64Array.from(tasks, ({ deadline }) => deadline === undefined ? Infinity : slotOfDay(deadline) + clock.slotsPerDay),
    },
  }
}

const MOST_DAYS = 3_660 // ten years
const MOST_NEEDED = 10_000

function checkQuestion({ tasks, people, calendar, effort, shouldStop }: ScheduleQuestion): void {
  const ids = new Set(tasks.map(({ id }) => id))
  check(ids.size === tasks.length, 'tasks: ids differ from one another')
  check(new Set(people.map(({ id }) => id)).size === people.length, 'people: ids differ from one another')
  dayNumber(calendar.start)
  check(effort === undefined || (effort >= 1 && (effort < Infinity || shouldStop !== undefined)), `effort: schedules to try, from 1, without end only where shouldStop ends it, not ${effort}`)
  check(calendar.days === undefined || (Number.isInteger(calendar.days) && calendar.days >= 1 && calendar.days <= MOST_DAYS), `calendar.days: a whole number from 1 to ${MOST_DAYS}, not ${calendar.days}`)
  for (const [i, day] of (calendar.holidays ?? []).entries()) check(isDay(day), `calendar.holidays[${i}]: a day that exists (YYYY-MM-DD), not ${day}`)
  for (const [i, { hours, duration, needs, after = [], fixedStart, deadline }] of tasks.entries()) {
    const field = `tasks[${i}]`
    if (hours !== undefined) check(hours >= 0 && hours < 10_000, `${field}.hours: from 0 to 10,000, not ${hours}`)
    if (duration) check(duration.p50 > 0 && duration.p50 <= duration.p90 && duration.p90 < 10_000, `${field}.duration: 0 < p50 ≤ p90 < 10,000 hours, not ${duration.p50}, ${duration.p90}`)
    if (needs !== undefined) check(Number.isInteger(needs) && needs >= 0 && needs <= MOST_NEEDED, `${field}.needs: a whole number of people, not ${needs}`)
    for (const id of after) check(ids.has(id), `${field}.after: ${id} is no task`)
    if (fixedStart !== undefined) check(dayNumber(fixedStart) >= dayNumber(calendar.start), `${field}.fixedStart: ${fixedStart} comes before the calendar, ${calendar.start}`)
    if (deadline !== undefined) dayNumber(deadline)
  }
  for (const [i, { capacity, leave = [], rate = 0 }] of people.entries()) {
    check(capacity.length === 7 && capacity.every(hours => hours >= 0 && hours <= 24), `people[${i}].capacity: seven figures from 0 to 24 hours, Monday first`)
    for (const { from, to } of leave) check(dayNumber(from) <= dayNumber(to), `people[${i}].leave: ${to} comes before ${from}`)
    check(rate >= 0, `people[${i}].rate: cents from 0, not ${rate}`)
  }
}

function check(condition: boolean, refusal: string): void {
  if (!condition) throw new RangeError(refusal)
}
