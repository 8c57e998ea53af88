// The rules a team may choose from, and the share each gives to the steps of one path.
import type { PathTable } from './path.ts'

/**
 * - `first`, `last`: all to one end;  `linear`: the same to every step
 * - `position`: `ends` (0.4 if not said) to each end, the rest to the steps between; two steps share in half
 * - `time-decay`: half as much every `halfLife` days before the end (7 if not said), or every `halfLife` steps (1) where
 *   the path tells no days
 * - `shapley`: exact Shapley values of the game in which a set of channels earns the results of the paths it can walk alone:
 *   each result is shared equally among the different channels of its path
 * - `markov`: what would be lost without the channel, in a chain that remembers the last `order` channels (1 if not said)
 */
export type Rule =
  | { kind: 'first' | 'last' | 'linear' | 'shapley' }
  | { kind: 'position'; ends?: number }
  | { kind: 'time-decay'; halfLife?: number }
  | { kind: 'markov'; order?: 1 | 2 | 3 }

export type StepRule = Exclude<Rule, { kind: 'markov' }>

/** The share of each step of path `p`, written into `shares` from 0 on; they add up to 1. */
export type ShareSteps = (p: number, shares: Float64Array) => void

/** @throws RangeError for `ends` outside 0 to 0.5, or a half-life that is not above 0 */
export function sharerOf(rule: StepRule, table: PathTable): ShareSteps {
  const lengthOf = (p: number) => table.from[p + 1]! - table.from[p]!
  switch (rule.kind) {
    case 'first': return (p, shares) => { shares.fill(0, 0, lengthOf(p)); shares[0] = 1 }
    case 'last': return (p, shares) => { shares.fill(0, 0, lengthOf(p)); shares[lengthOf(p) - 1] = 1 }
    case 'linear': return (p, shares) => { shares.fill(1 / lengthOf(p), 0, lengthOf(p)) }
    case 'position': return byPosition(rule.ends ?? 0.4, lengthOf)
    case 'time-decay': return byTime(rule.halfLife, table)
    case 'shapley': return byPresence(table)
  }
}

function byPosition(ends: number, lengthOf: (p: number) => number): ShareSteps {
  if (!(ends >= 0 && ends <= 0.5)) throw new RangeError(`ends: from 0 to 0.5, not ${ends}`)
  return (p, shares) => {
    const length = lengthOf(p)
    if (length <= 2) { shares.fill(1 / length, 0, length); return }
    shares.fill((1 - 2 * ends) / (length - 2), 0, length)
    shares[0] = ends
    shares[length - 1] = ends
  }
}

function byTime(halfLife: number | undefined, { from, daysBefore }: PathTable): ShareSteps {
  if (halfLife !== undefined && !(halfLife > 0)) throw new RangeError(`halfLife: above 0, not ${halfLife}`)
  return (p, shares) => {
    const [start, length] = [from[p]!, from[p + 1]! - from[p]!]
    const tellsDays = daysBefore !== undefined && !Number.isNaN(daysBefore[start]!)
    // Counted from the nearest step: of touches that are all years old, none must vanish.
    let nearest = tellsDays ? Infinity : 0
    if (tellsDays) for (let i = 0; i < length; i++) nearest = Math.min(nearest, daysBefore[start + i]!)
    let total = 0
    for (let i = 0; i < length; i++) total += shares[i] = tellsDays ? 2 ** ((nearest - daysBefore[start + i]!) / (halfLife ?? 7)) : 2 ** ((i + 1 - length) / (halfLife ?? 1))
    for (let i = 0; i < length; i++) shares[i]! /= total
  }
}

/** The first step of each channel carries the channel's share. */
function byPresence({ channels, from, steps }: PathTable): ShareSteps {
  const seenOn = new Int32Array(channels.length).fill(-1)
  return (p, shares) => {
    const [start, length] = [from[p]!, from[p + 1]! - from[p]!]
    let different = 0
    for (let i = 0; i < length; i++) {
      const channel = steps[start + i]!
      shares[i] = seenOn[channel] === p ? 0 : 1
      different += shares[i]!
      seenOn[channel] = p
    }
    for (let i = 0; i < length; i++) shares[i]! /= different
  }
}
