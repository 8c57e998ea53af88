// What moves along: tasks that follow one another, and pairs that can never run at once.
import { neighbours, type Project } from '../instance.ts'
import { BY_FACTS, BY_LINK, keepFacts, type Trail } from './trail.ts'

/** Moves the bounds of the neighbours of a task whose bound moved. */
export interface Mover {
  /** @returns false when two bounds cross */
  along(bound: number): boolean
}

/** A mover that counts the pairs it looked at. */
export interface PairMover extends Mover { meetings: number }

/** Along the links: an end pushes the starts after it, a start pulls those before it. */
export function createLinkMover({ after, before, duration }: Project, trail: Trail): Mover {
  const { value } = trail
  return {
    along(bound) {
      const task = bound >> 1
      const isStart = (bound & 1) === 0
      const { from, list } = isStart ? after : before
      for (let at = from[task]!; at < from[task + 1]!; at++) {
        const next = list[at]!
        const pushed = value[bound]! + duration[isStart ? task : next]!
        const moved = 2 * next + (bound & 1)
        if (pushed > value[moved]! && !trail.move(moved, pushed, BY_LINK, bound)) return false
      }
      return true
    },
  }
}

/**
 * Between pairs that need together more than there is: one comes first, and as soon as it cannot be one, it is the
 * other (detectable precedences of disjunctive pairs; Baptiste, Le Pape and Nuijten, "Constraint-based scheduling", 2001).
 */
export function createPairMover(project: Project, trail: Trail): PairMover {
  const { count, duration, demands, capacities } = project
  const { value } = trail
  const rivals = rivalsOf(project)
  const facts = new Int32Array(6)

  /** `first` cannot come before `second`: so it comes after. */
  function orders(first: number, second: number): boolean {
    if (value[2 * first]! + duration[first]! <= -value[2 * second + 1]!) return true
    const limit = -value[2 * second + 1]!
    facts[0] = 2 * first
    facts[1] = limit + 1 - duration[first]!
    facts[2] = 2 * second + 1
    facts[3] = -limit
    const pushed = value[2 * second]! + duration[second]!
    if (pushed > value[2 * first]!) {
      facts[4] = 2 * second
      facts[5] = value[2 * second]!
      if (!trail.move(2 * first, pushed, BY_FACTS, keepFacts(trail, facts, 6))) return false
    }
    const pulled = value[2 * first + 1]! + duration[second]!
    if (pulled > value[2 * second + 1]!) {
      facts[4] = 2 * first + 1
      facts[5] = value[2 * first + 1]!
      if (!trail.move(2 * second + 1, pulled, BY_FACTS, keepFacts(trail, facts, 6))) return false
    }
    return true
  }

  const mover: PairMover = {
    meetings: 0,
    along(bound) {
      const task = bound >> 1
      const list = rivals[task]!
      mover.meetings += list.length
      for (let at = 0; at < list.length; at++) {
        const other = list[at]!
        if (!orders(task, other) || !orders(other, task)) return false
      }
      return true
    },
  }
  return mover

  function rivalsOf({ after }: Project): Int32Array[] {
    const follows = Array.from({ length: count }, () => new Uint8Array(count))
    for (const i of project.order.toReversed()) {
      for (const next of neighbours(after, i)) {
        follows[i]![next] = 1
        for (let j = 0; j < count; j++) if (follows[next]![j]) follows[i]![j] = 1
      }
    }
    const isRival = (i: number, j: number) => i !== j && duration[i]! > 0 && duration[j]! > 0 && !follows[i]![j] && !follows[j]![i]
      && capacities.some((capacity, k) => demands[i]![k]! + demands[j]![k]! > capacity)
    return Array.from({ length: count }, (_, i) => Int32Array.from([...Array(count).keys()].filter(j => isRival(i, j))))
  }
}
