// How much time to keep in hand: at the end for the promise, and where other work joins the chain that decides it.
import { drawLogNormal, createRandom } from '../../random/index.ts'
import type { Ties } from './chain.ts'
import { endMoment, endOf, SLOTS_PER_HOUR, type Moment } from './clock.ts'
import type { Placement } from './place.ts'
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
  const play = createPlayer(team, placement, ties)
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
function createPlayer({ clock, needs, slots, release, isFixed, question: { tasks } }: Team, { begin, people, most }: Placement, { waitsFor }: Ties): (seed: string) => Float64Array {
  const count = tasks.length
  const order = [...Array(count).keys()].toSorted((a, b) => begin[a]! - begin[b]! || slots[a]! - slots[b]!)
  const inOrder = sortByWaits(order, waitsFor)
  const [ends, runs] = [new Float64Array(count), new Float64Array(DRAWS)]
  return seed => {
    const random = createRandom(seed)
    for (let draw = 0; draw < DRAWS; draw++) {
      let last = 0
      for (const task of inOrder) {
        const { duration } = tasks[task]!
        const length = duration ? Math.max(1, Math.ceil(SLOTS_PER_HOUR * drawLogNormal(random, duration.p50, Math.log(duration.p90 / duration.p50) / NINE_TENTHS))) : slots[task]!
        let ready = isFixed[task] ? release[task]! : 0
        const waits = waitsFor[task]!
        for (let at = 0; at < waits.length; at++) ready = Math.max(ready, ends[waits[at]!]!)
        let end = ready
        if (length > 0 && needs[task] === 0) end = ready < clock.length ? endOf(clock.office, clock.office.rank[ready]!, length) : Infinity
        for (let n = 0; n < needs[task]!; n++) {
          const hours = clock.people[people[task * most + n]!]
          if (hours && length > 0) end = Math.max(end, ready < clock.length ? endOf(hours, hours.rank[ready]!, length) : Infinity)
        }
        // What ends beyond the calendar ends late, whenever that is.
        ends[task] = Math.min(end, clock.length)
        last = Math.max(last, ends[task]!)
      }
      runs[draw] = last
    }
    return runs.slice()
  }
}

/** Each task after all it waits for; otherwise in the order given. */
function sortByWaits(order: readonly number[], waitsFor: readonly Int32Array[]): number[] {
  const sorted: number[] = []
  const isIn = new Set<number>()
  const add = (task: number): void => {
    if (isIn.has(task)) return
    isIn.add(task)
    waitsFor[task]!.forEach(add)
    sorted.push(task)
  }
  order.forEach(add)
  return sorted
}

/** Half-hours of office time from one slot to another. */
const workedBetween = ({ clock: { office, length } }: Team, from: number, to: number) => office.rank[Math.min(to, length)]! - office.rank[Math.min(from, length)]!

function feedingOf(team: Team, placement: Placement, { waitsFor, held, chain }: Ties): FeedingBuffer[] {
  const { tasks } = team.question
  const isCritical = new Set(chain)
  return chain.flatMap(task => [...waitsFor[task]!].filter(other => !isCritical.has(other)).map(other => {
    let squares = 0
    for (let at = other; at !== -1 && !isCritical.has(at); at = held[at]!) squares += ((tasks[at]!.duration?.p90 ?? 0) - (tasks[at]!.duration ? hoursOf(tasks[at]!)! : 0)) ** 2
    const available = workedBetween(team, placement.end[other]!, placement.begin[task]!) / SLOTS_PER_HOUR
    return { before: tasks[task]!.id, after: tasks[other]!.id, hours: Math.ceil(Math.sqrt(squares) * SLOTS_PER_HOUR) / SLOTS_PER_HOUR, available }
  }))
}
