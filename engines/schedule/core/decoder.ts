// From an order of tasks to a schedule: each task in turn, as early as what it follows and what is left allow.
import type { Links, Project } from './instance.ts'
import { pack } from './profile.ts'

/** Turns orders into schedules; its memory is its own and used again at each call. */
export interface Decoder {
  /** Places the tasks of `list` from time 0 on; `finish` receives their ends. @returns the makespan */
  forward(list: Uint16Array, finish: Int32Array): number
  /** The same in the mirror, where time runs from the end of the project back. */
  backward(list: Uint16Array, finish: Int32Array): number
  /** Reorders `list` for the mirror: what ends last comes first. Ties keep the reverse of their order. */
  turn(list: Uint16Array, finish: Int32Array): void
}

/**
 * The serial generation scheme (Kelley, 1963): every order that respects the links gives a feasible schedule, and
 * some order gives a best one. A schedule turned and placed again, twice, is never longer (justification: Valls,
 * Ballestín and Quintanilla, "Justification and RCPSP", EJOR 165, 2005).
 */
export function createDecoder(project: Project): Decoder {
  const { count, duration, before, after, horizon } = project
  const { words, need, full, guard } = pack(project)
  const free = new Int32Array((horizon + 1) * words)
  const bucket = new Int32Array(horizon + 2)
  const turned = new Uint16Array(count)
  let used = horizon + 1 // units of time whose profile may differ from `full`

  function place(list: Uint16Array, { from, list: links }: Links, finish: Int32Array): number {
    for (let w = 0; w < words; w++) free.fill(full[w]!, w * (horizon + 1), w * (horizon + 1) + used)
    let makespan = 0
    for (let at = 0; at < count; at++) {
      const task = list[at]!
      let start = 0
      for (let link = from[task]!; link < from[task + 1]!; link++) {
        const end = finish[links[link]!]!
        if (end > start) start = end
      }
      start = words === 1 ? fitOne(task, start) : fit(task, start)
      const end = start + duration[task]!
      finish[task] = end
      if (end > makespan) makespan = end
    }
    used = makespan + 1
    return makespan
  }

  /** The first start where the task fits; takes its means there. */
  function fitOne(task: number, earliest: number): number {
    const [needed, lasts, guards] = [need[task]!, duration[task]!, guard[0]!]
    if (needed === 0) return earliest
    let start = earliest
    // From the last unit back: a unit that lacks something rules out every start up to it.
    for (let t = start + lasts - 1; t >= start; t--) {
      if (((free[t]! - needed) & guards) !== guards) {
        start = t + 1
        t = start + lasts
      }
    }
    for (let t = start; t < start + lasts; t++) free[t]! -= needed
    return start
  }

  function fit(task: number, earliest: number): number {
    const lasts = duration[task]!
    let start = earliest
    for (let t = start + lasts - 1; t >= start; t--) {
      for (let w = 0; w < words; w++) {
        if (((free[w * (horizon + 1) + t]! - need[task * words + w]!) & guard[w]!) !== guard[w]!) {
          start = t + 1
          t = start + lasts
          break
        }
      }
    }
    for (let w = 0; w < words; w++) for (let t = start; t < start + lasts; t++) free[w * (horizon + 1) + t]! -= need[task * words + w]!
    return start
  }

  return {
    forward: (list, finish) => place(list, before, finish),
    backward: (list, finish) => place(list, after, finish),
    turn(list, finish) {
      let last = 0
      for (let at = 0; at < count; at++) {
        const end = finish[list[at]!]!
        bucket[end]!++
        if (end > last) last = end
      }
      // Where each end begins in the new order, latest end first.
      for (let end = last, sum = 0; end >= 0; end--) {
        const size = bucket[end]!
        bucket[end] = sum
        sum += size
      }
      for (let at = count - 1; at >= 0; at--) turned[bucket[finish[list[at]!]!]!++] = list[at]!
      bucket.fill(0, 0, last + 1)
      list.set(turned)
    },
  }
}
