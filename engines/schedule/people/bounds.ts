// The earliest anybody could do things: what proves that a date is impossible, and how far a schedule is from the best.
import { rcpsp } from '../core/rcpsp.ts'
import { endOf, type Hours } from './clock.ts'
import type { Team } from './team.ts'

/** Earliest begin and end of each task, as if everybody were free for it. `Infinity`: not within the calendar. */
export interface Earliest { begin: Float64Array, end: Float64Array }

/** Longest paths through the calendars: each task by those of its able people who would end it first. */
export function earliestOf({ clock, slots, needs, able, release, project }: Team): Earliest {
  const { count, before, order } = project
  const [begin, end] = [new Float64Array(count), new Float64Array(count)]
  for (const task of order) {
    let ready = release[task]!
    for (let link = before.from[task]!; link < before.from[task + 1]!; link++) ready = Math.max(ready, end[before.list[link]!]!)
    const [length, count] = [slots[task]!, needs[task]!]
    const over = (hours: Hours) => ready >= clock.length ? Infinity : endOf(hours, hours.rank[ready]!, length)
    const first = (hours: Hours) => ready >= clock.length ? Infinity : hours.slotOf[hours.rank[ready]!] ?? Infinity
    if (length === 0) [begin[task], end[task]] = [ready, ready]
    else if (count === 0) [begin[task], end[task]] = [first(clock.office), over(clock.office)]
    else {
      const who = Array.from(able[task]!, person => clock.people[person]!)
      begin[task] = Math.min(...who.map(first))
      end[task] = who.map(over).toSorted((a, b) => a - b)[count - 1]!
    }
  }
  return { begin, end }
}

/** What is known before any schedule of people is tried. */
export interface Relaxation {
  /** No schedule ends before this slot. */
  lowerBound: number
  /** Starts of the tasks without calendar, by the core: a good first order. */
  starts: number[]
}

/**
 * The best of three bounds: longest paths through the calendars; for each skill, the day its people have worked all
 * the hours asked of it; the core's proven bound, counted in half-hours when anybody works.
 */
export function relax(team: Team, { earliest, effort }: { earliest: Earliest, effort: number }): Relaxation {
  const { clock, slots, relaxed, question } = team
  let lowerBound = Math.max(0, ...earliest.end)
  for (const [k] of relaxed.capacities.entries()) {
    const work = relaxed.demands.reduce((sum, row, i) => sum + row[k]! * team.needs[i]! * slots[i]!, 0)
    const who = clock.people.filter((_, p) => k === 0 || team.able.some((able, i) => relaxed.demands[i]![k]! > 0 && able.includes(p)))
    if (work > 0) lowerBound = Math.max(lowerBound, firstSlot(clock.length, slot => who.reduce((sum, { rank }) => sum + rank[slot]!, 0) >= work))
  }
  const answer = rcpsp(relaxed, { seed: question.seed ?? 1, effort, ...question.shouldStop && { shouldStop: question.shouldStop } })
  if (answer.verdict === 'impossible') return { lowerBound, starts: [...team.project.head] }
  // Half-hours when somebody works, or the office waits: a task of n of them spans n of its people's, or more.
  const everybody = team.needs.includes(0) ? [...clock.people, clock.office] : clock.people
  let worked = 0
  let slot = 0
  for (; slot < clock.length && worked < answer.lowerBound; slot++) if (everybody.some(({ rank }) => rank[slot + 1]! > rank[slot]!)) worked++
  return { lowerBound: Math.max(lowerBound, slot), starts: answer.starts }
}

/** The first slot of which something monotonous is true, by bisection. */
function firstSlot(length: number, isTrue: (slot: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}
