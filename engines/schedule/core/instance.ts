// A project as bare tasks and shared means: what follows what, and how much of each means a task takes.

/**
 * The resource-constrained project scheduling problem: tasks of whole durations, never interrupted, that follow one
 * another and share means of fixed capacity. Task `i` is index `i` everywhere; time starts at 0.
 */
export interface Rcpsp {
  /** Whole units of time, 0 allowed (a milestone). */
  durations: readonly number[]
  /** `successors[i]`: the tasks that start only once `i` has ended. */
  successors: readonly (readonly number[])[]
  /** `demands[i][k]`: how much of means `k` task `i` holds while it lasts. */
  demands: readonly (readonly number[])[]
  /** `capacities[k]`: how much of means `k` there is at any time. */
  capacities: readonly number[]
}

/** Why no schedule exists at all. */
export type Impossible =
  | { reason: 'cycle', tasks: number[] }
  | { reason: 'demand-above-capacity', task: number, means: number }

/** Links from each task to its neighbours: those of `i` are `list[from[i]]` to `list[from[i + 1] - 1]`. */
export interface Links { from: Int32Array, list: Int32Array }

/** An instance read once, in typed arrays. */
export interface Project {
  count: number
  duration: Int32Array
  before: Links
  after: Links
  /** The tasks, each after all it waits for. */
  order: Int32Array
  /** Longest path of durations from the start of the project to the start of the task. */
  head: Int32Array
  /** Longest path of durations from the start of the task (itself included) to the end of the project. */
  tail: Int32Array
  /** Every duration in a row: no useful schedule is longer. */
  horizon: number
  demands: readonly (readonly number[])[]
  capacities: readonly number[]
}

const MOST_UNITS = 1_000_000 // of time, every duration in a row

/**
 * Reads and checks an instance.
 * @throws RangeError that names the field at fault
 */
export function readInstance({ durations, successors, demands, capacities }: Rcpsp): Project | Impossible {
  const count = durations.length
  check(count < 65_536, `durations: at most 65,535 tasks, not ${count}`)
  check(successors.length === count, `successors: one list for each of the ${count} tasks, not ${successors.length}`)
  check(demands.length === count, `demands: one row for each of the ${count} tasks, not ${demands.length}`)
  for (const [k, capacity] of capacities.entries()) check(isCount(capacity) && capacity < 2 ** 31, `capacities[${k}]: a whole number from 0, below 2³¹, not ${capacity}`)
  for (let i = 0; i < count; i++) {
    check(isCount(durations[i]!) && durations[i]! < MOST_UNITS, `durations[${i}]: a whole number from 0, below ${MOST_UNITS}, not ${durations[i]}`)
    check(demands[i]!.length === capacities.length, `demands[${i}]: ${capacities.length} figures, not ${demands[i]!.length}`)
    for (const next of successors[i]!) check(isCount(next) && next < count, `successors[${i}]: a task from 0 to ${count - 1}, not ${next}`)
    for (const [k, demand] of demands[i]!.entries()) {
      check(isCount(demand), `demands[${i}][${k}]: a whole number from 0, not ${demand}`)
      if (demand > capacities[k]! && durations[i]! > 0) return { reason: 'demand-above-capacity', task: i, means: k }
    }
  }
  const duration = Int32Array.from(durations)
  const after = linksOf(successors.map(list => [...new Set(list)]))
  const before = linksOf(reversed(after))
  const order = inOrder(before, after)
  if (!(order instanceof Int32Array)) return order
  const [head, tail] = [new Int32Array(count), new Int32Array(count)]
  for (const i of order) for (const next of neighbours(after, i)) head[next] = Math.max(head[next]!, head[i]! + duration[i]!)
  for (const i of order.toReversed()) {
    for (const next of neighbours(after, i)) tail[i] = Math.max(tail[i]!, tail[next]!)
    tail[i]! += duration[i]!
  }
  const horizon = durations.reduce((sum, each) => sum + each, 0)
  check(horizon < MOST_UNITS, `durations: below ${MOST_UNITS} units in all, not ${horizon}; choose a longer unit`)
  return { count, duration, before, after, order, head, tail, horizon, demands, capacities }
}

/** The neighbours of a task, without copying them. */
export const neighbours = ({ from, list }: Links, task: number): Int32Array => list.subarray(from[task]!, from[task + 1]!)

function linksOf(lists: readonly (readonly number[])[]): Links {
  const from = new Int32Array(lists.length + 1)
  for (const [i, list] of lists.entries()) from[i + 1] = from[i]! + list.length
  return { from, list: Int32Array.from(lists.flat()) }
}

function reversed(links: Links): number[][] {
  const lists: number[][] = Array.from({ length: links.from.length - 1 }, () => [])
  for (let i = 0; i < lists.length; i++) for (const next of neighbours(links, i)) lists[next]!.push(i)
  return lists
}

/** Topological order (Kahn, 1962); what it cannot reach waits for itself. */
function inOrder(before: Links, after: Links): Int32Array | Impossible {
  const count = before.from.length - 1
  const waits = Int32Array.from({ length: count }, (_, i) => before.from[i + 1]! - before.from[i]!)
  const order: number[] = []
  for (let i = 0; i < count; i++) if (waits[i] === 0) order.push(i)
  for (let at = 0; at < order.length; at++) {
    for (const next of neighbours(after, order[at]!)) if (--waits[next]! === 0) order.push(next)
  }
  if (order.length === count) return Int32Array.from(order)
  return { reason: 'cycle', tasks: [...waits.keys()].filter(i => waits[i]! > 0) }
}

const isCount = (value: number) => Number.isInteger(value) && value >= 0

function check(condition: boolean, refusal: string): void {
  if (!condition) throw new RangeError(refusal)
}
