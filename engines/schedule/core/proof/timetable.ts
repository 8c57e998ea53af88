// What every schedule left must hold at each unit of time, and what no longer fits beside it.
import type { Project } from '../instance.ts'
import { pack } from '../profile.ts'
import { BY_LACK, type Trail } from './trail.ts'

/**
 * Time-table reasoning with reasons (Schutt, Feydy, Stuckey and Wallace, "Explaining the cumulative propagator",
 * Constraints 16, 2011). A task whose latest start comes before its earliest end surely runs in between: its core.
 */
export interface Timetable {
  /** Takes in the bounds of a task. @returns false when its core no longer fits: `facts` says why */
  take(task: number): boolean
  /** Gives back what a task's core no longer covers. */
  giveBack(task: number): void
  /** Moves the bounds of tasks that do not fit beside the cores, once over all. @returns false when two bounds cross */
  sweep(): boolean
  /** Pairs of bound and value: what cannot all hold, or why a move was made. */
  facts: Int32Array
  /** After `take`: how long they are. */
  conflictLength: number
  /** Writes in `facts` why a bound of a task was moved past the unit `t`, as known before the move. @returns how long they are */
  reasonsOf(bound: number, t: number, move: number): number
  /** Whether a bound has moved since the last sweep. */
  isStale: boolean
  visits: number
}

export function createTimetable(project: Project, trail: Trail): Timetable {
  const { count, duration, demands, capacities, horizon } = project
  const { words, need, full, guard } = pack(project)
  const { value, root } = trail
  const span = horizon + 1
  const free = new Int32Array(span * words)
  for (let w = 0; w < words; w++) free.fill(full[w]!, w * span, (w + 1) * span)
  const means = capacities.length
  const demand = Int32Array.from({ length: count * means }, (_, at) => demands[Math.floor(at / means)]![at % means]!)
  const isLight = Uint8Array.from({ length: count }, (_, i) => duration[i] === 0 || demands[i]!.every(each => each === 0) ? 1 : 0)
  const [coreFrom, coreTo] = [new Int32Array(count), new Int32Array(count)]
  const facts = new Int32Array(4 * count + 4)
  const helpers = new Int32Array(count)

  function lacks(task: number, t: number): boolean {
    for (let w = 0; w < words; w++) {
      const guards = guard[w]!
      if (((free[w * span + t]! - need[task * words + w]!) & guards) !== guards) return true
    }
    return false
  }

  function change(task: number, from: number, to: number, sign: number): void {
    for (let w = 0; w < words; w++) {
      const amount = sign * need[task * words + w]!
      for (let t = from; t < to; t++) free[w * span + t]! -= amount
    }
  }

  /** Covers more of time with a core; stops at the first unit that lacks means. */
  function cover(task: number, from: number, to: number): number {
    for (let t = from; t < to; t++) {
      if (lacks(task, t)) return t
      change(task, t, t + 1, 1)
    }
    return -1
  }

  /** Whether a fact held at the root, or by a move before `until`. */
  const heldBy = (bound: number, held: number, until: number) => root[bound]! >= held || (value[bound]! >= held && trail.moveOf(bound, held) < until)

  /**
   * Writes in `facts`, from `length` on, why means are lacking for `task` at `t`: cores that leave too little, of
   * those known before the move `until`.
   */
  function explain(task: number, t: number, { until, length }: { until: number, length: number }): number {
    let helping = 0
    for (let i = 0; i < count; i++) {
      if (i !== task && !isLight[i] && heldBy(2 * i, t + 1 - duration[i]!, until) && heldBy(2 * i + 1, -t, until)) helpers[helping++] = i
    }
    let [k, excess] = [0, 0]
    for (; k < means; k++) {
      if (demand[task * means + k] === 0) continue
      excess = demand[task * means + k]! - capacities[k]! - 1
      for (let h = 0; h < helping; h++) excess += demand[helpers[h]! * means + k]!
      if (excess >= 0) break
    }
    let at = length
    for (let h = 0; h < helping; h++) {
      const i = helpers[h]!
      const amount = demand[i * means + k]!
      if (amount === 0 || (root[2 * i]! >= t + 1 - duration[i]! && root[2 * i + 1]! >= -t)) continue
      // What can be spared makes the reason shorter, and so truer of more cases.
      if (amount <= excess) {
        excess -= amount
        continue
      }
      facts[at] = 2 * i
      facts[at + 1] = t + 1 - duration[i]!
      facts[at + 2] = 2 * i + 1
      facts[at + 3] = -t
      at += 4
    }
    return at
  }

  const timetable: Timetable = {
    facts, conflictLength: 0, isStale: true, visits: 0,
    reasonsOf(bound, t, move) {
      facts[0] = bound
      facts[1] = (bound & 1) === 0 ? t + 1 - duration[bound >> 1]! : -t
      return explain(bound >> 1, t, { until: move, length: 2 })
    },
    take(task) {
      if (isLight[task]) return true
      timetable.isStale = true // its window moved, if not its core
      const [from, to] = [-value[2 * task + 1]!, value[2 * task]! + duration[task]!]
      if (from >= to) return true
      if (coreFrom[task]! >= coreTo[task]!) coreFrom[task] = coreTo[task] = from
      else if (coreFrom[task] === from && coreTo[task] === to) return true
      const head = cover(task, from, coreFrom[task]!)
      const lacking = head >= 0 ? head : cover(task, coreTo[task]!, to)
      if (lacking >= 0) {
        // Cover what was added up to the unit that lacks, so that it can be given back.
        if (head >= 0) change(task, from, head, -1)
        else {
          change(task, from, coreFrom[task]!, -1)
          change(task, coreTo[task]!, lacking, -1)
        }
        timetable.conflictLength = explain(task, lacking, { until: trail.size, length: own(task, lacking) })
        return false
      }
      coreFrom[task] = from
      coreTo[task] = to
      return true
    },
    giveBack(task) {
      if (coreFrom[task]! >= coreTo[task]!) return
      const [from, to] = [-value[2 * task + 1]!, value[2 * task]! + duration[task]!]
      if (from >= to) {
        change(task, coreFrom[task]!, coreTo[task]!, -1)
        coreTo[task] = coreFrom[task]!
        return
      }
      if (from > coreFrom[task]!) {
        change(task, coreFrom[task]!, from, -1)
        coreFrom[task] = from
      }
      if (to < coreTo[task]!) {
        change(task, to, coreTo[task]!, -1)
        coreTo[task] = to
      }
    },
    sweep() {
      timetable.isStale = false
      for (let task = 0; task < count; task++) {
        if (isLight[task]) continue
        const last = -value[2 * task + 1]!
        if (value[2 * task] === last) continue
        timetable.visits++
        if (!later(task) || !sooner(task)) return false
      }
      return true
    },
  }

  function own(task: number, t: number): number {
    facts[0] = 2 * task
    facts[1] = t + 1 - duration[task]!
    facts[2] = 2 * task + 1
    facts[3] = -t
    return 4
  }

  /** Pushes the earliest start past the last unit that lacks means, again until it fits. */
  function later(task: number): boolean {
    let start = value[2 * task]!
    // Its own core is its own: only units before it are in question.
    for (let t = Math.min(start + duration[task]!, -value[2 * task + 1]!) - 1; t >= start; t--) {
      if (!lacks(task, t)) continue
      if (!trail.move(2 * task, t + 1, BY_LACK, t)) return false
      start = t + 1
      t = Math.min(start + duration[task]!, -value[2 * task + 1]!)
    }
    return true
  }

  /** Pulls the latest start before the first unit that lacks means. */
  function sooner(task: number): boolean {
    let end = -value[2 * task + 1]! + duration[task]!
    for (let t = Math.max(end - duration[task]!, value[2 * task]! + duration[task]!); t < end; t++) {
      if (!lacks(task, t)) continue
      if (!trail.move(2 * task + 1, duration[task]! - t, BY_LACK, t)) return false
      end = t
      t = Math.max(end - duration[task]!, value[2 * task]! + duration[task]!) - 1
    }
    return true
  }
  return timetable
}
