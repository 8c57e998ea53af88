// How much time to keep in hand: at the end for the promise, and where other work joins the chain that decides it.
import { createRandom, drawLogNormal, type Random } from '../../random/index.ts'
import type { Ties } from './chain.ts'
import { endMoment, endOf, SLOTS_PER_HOUR, type Moment } from './clock.ts'
import type { Placement } from './place.ts'
import type { Task } from './question.ts'
import { hoursOf } from './team.ts'
import type { Team } from './team.ts'

/** Time kept where a side chain joins the critical one. */
export interface FeedingBuffer {
  /** The task of the critical chain it protects, and the last of the side chain. */
  before: string
  after: string
  /** Hours the side chain may well need more, √Σ (p90 − p50)², to the half-hour above. */
  hours: number
  /** Hours the schedule leaves there already. */
  available: number
}

export type Buffers =
  | { verdict: 'enough', planned: Moment, promise: Moment, hours: number, onTime: number, interval: { low: number, high: number }, feeding: FeedingBuffer[] }
  /** No task says how long it may take at worst: a promise would be a guess. */
  | { verdict: 'too-early', missing: string[] }

const DRAWS = 2_000
const TARGET = 0.9
/** Standard deviations from the middle of a normal law to its ninth tenth. */
const NINE_TENTHS = 1.2815515655446

/**
 * The project buffer: the plan is played with durations drawn log-normal (median p50, ninth decile p90, independent),
 * everybody keeping to their tasks and their order and starting as soon as they can; the promise is the end that nine
 * runs in ten keep. `onTime` is measured on other draws than those that set it, with its 95 % interval.
 * Feeding buffers: root of the sum of squares (Newbold, "Project management in the fast lane", 1998).
 */
export function buffersOf(team: Team, placement: Placement, ties: Ties): Buffers {
  const { tasks, seed = 1 } = team.question
  if (!tasks.some(({ duration }) => duration && duration.p90 > duration.p50)) return { verdict: 'too-early', missing: tasks.filter(({ duration }) => !duration).map(({ id }) => id) }
  const play = createPlayer(team, placement)
  const runs = play(`promise ${seed}`).sort()
  const promise = runs[Math.ceil(TARGET * DRAWS) - 1]!
  const onTime = play(`check ${seed}`).filter(end => end <= promise).length / DRAWS
  const margin = 1.96 * Math.sqrt(onTime * (1 - onTime) / DRAWS)
  return {
    verdict: 'enough',
    planned: endMoment(team.clock, placement.makespan), promise: endMoment(team.clock, promise),
    hours: Math.max(0, workedBetween(team, placement.makespan, promise)) / SLOTS_PER_HOUR,
    onTime, interval: { low: onTime - margin, high: Math.min(1, onTime + margin) },
    feeding: feedingOf(team, placement, ties),
  }
}

/** Ends of the project over many draws of its durations. */
function createPlayer(team: Team, placement: Placement): (seed: string) => Float64Array {
  const { clock, slots, release, isFixed, project: { before }, question: { tasks } } = team
  const pieces = piecesOf(team, placement)
  const [length, ends, free] = [new Int32Array(tasks.length), new Float64Array(tasks.length), new Float64Array(clock.people.length)]
  const lengthOf = ({ duration }: Task, random: Random) => duration && Math.max(1, Math.ceil(SLOTS_PER_HOUR * drawLogNormal(random, duration.p50, Math.log(duration.p90 / duration.p50) / NINE_TENTHS)))
  return seed => {
    const random = createRandom(seed)
    return Float64Array.from({ length: DRAWS }, () => {
      for (const [i, task] of tasks.entries()) length[i] = lengthOf(task, random) ?? slots[i]!
      ends.fill(0)
      free.fill(0)
      let last = 0
      for (const { task, person } of pieces) {
        let ready = isFixed[task] ? release[task]! : 0
        for (let link = before.from[task]!; link < before.from[task + 1]!; link++) ready = Math.max(ready, ends[before.list[link]!]!)
        if (person >= 0) ready = Math.max(ready, free[person]!)
        const hours = clock.people[person] ?? clock.office
        // What ends beyond the calendar ends late, whenever that is.
        const end = length[task] === 0 || ready >= clock.length ? ready : Math.min(clock.length, endOf(hours, hours.rank[ready]!, length[task]!))
        if (person >= 0) free[person] = end
        ends[task] = Math.max(ends[task]!, end)
        last = Math.max(last, end)
      }
      return last
    })
  }
}

/** What one person does of one task; person −1 for a task that waits, or takes no time. */
interface Piece { task: number, person: number }

/**
 * Every piece in the order of the plan, so that each comes after those it waits for: two people who share two tasks may take
 * them in opposite orders. A fixed day that does not wait for its links in the plan does not wait for them here.
 */
function piecesOf({ needs, slots, project: { order } }: Team, { begin, begins, people, most }: Placement): Piece[] {
  const pieces = [...order].flatMap((task): (Piece & { at: number })[] => needs[task] === 0 || slots[task] === 0
    ? [{ task, person: -1, at: begin[task]! }]
    : Array.from({ length: needs[task]! }, (_, n) => ({ task, person: people[task * most + n]!, at: begins[task * most + n]! })))
  return pieces.sort((a, b) => a.at - b.at)
}

/** Half-hours of office time from one slot to another. */
const workedBetween = ({ clock: { office, length } }: Team, from: number, to: number) => office.rank[Math.min(to, length)]! - office.rank[Math.min(from, length)]!

function feedingOf(team: Team, placement: Placement, { waitsFor, held, chain }: Ties): FeedingBuffer[] {
  const { tasks } = team.question
  const isCritical = new Set(chain)
  return chain.flatMap(task => [...waitsFor[task]!].filter(other => !isCritical.has(other)).map(other => {
    let squares = 0
    for (let at = other; at !== -1 && !isCritical.has(at); at = held[at]!) squares += ((tasks[at]!.duration?.p90 ?? 0) - (tasks[at]!.duration ? hoursOf(tasks[at]!)! : 0)) ** 2
    const available = Math.max(0, workedBetween(team, placement.end[other]!, placement.begin[task]!)) / SLOTS_PER_HOUR
    return { before: tasks[task]!.id, after: tasks[other]!.id, hours: Math.ceil(Math.sqrt(squares) * SLOTS_PER_HOUR) / SLOTS_PER_HOUR, available }
  }))
}
