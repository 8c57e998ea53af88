// The best split whatever the curves: halves the doubtful channel until no part of the search can hold a better one.
import { relax, type Box, type Relaxed } from './relax.ts'
import type { Response } from './response.ts'

export interface Found {
  spend: Float64Array
  value: number
  /** Proven: no split of the budget is worth more. */
  upperBound: number
  price: number
  /** Parts of the search looked at. */
  effort: number
}

interface Part { box: Box, relaxed: Relaxed }

export interface SearchLimits {
  /** The most parts to look at; the bound holds whenever the search stops. */
  effort: number
  /** A label a channel: those of one label have the same curve and the same limits. */
  alike: readonly number[]
}

/** Relative to the value: closer than this, the best is found. */
const PROVEN = 1e-9

/**
 * Branch and bound on the Lagrangian bound (after Udell and Boyd, "Maximizing a sum of sigmoids", 2013): the part
 * of the highest bound is cut where its doubtful channel stands, so that the bound becomes exact there, until the
 * highest bound left meets the best split met.
 *
 * @returns nothing when the limits cannot hold the budget
 */
export function search(responses: readonly Response[], whole: Box, budget: number, { effort, alike }: SearchLimits): Found | undefined {
  const root = relax(responses, whole, budget)
  if (!root) return undefined
  let best = root
  let looked = 1
  const open: Part[] = [{ box: whole, relaxed: root }]
  for (;;) {
    const at = highest(open)
    const part = open[at]
    const isProven = !part || part.relaxed.bound - best.value <= PROVEN * Math.abs(best.value)
    if (isProven || looked >= effort) {
      return { spend: best.spend, value: best.value, upperBound: Math.max(best.value, part?.relaxed.bound ?? best.value), price: best.price, effort: looked }
    }
    open[at] = open[open.length - 1]!
    open.pop()
    for (const box of cut(part, alike)) {
      const relaxed = relax(responses, box, budget)
      looked += 1
      if (!relaxed) continue
      if (relaxed.value > best.value) best = relaxed
      // A part bounds no higher than the one it was cut from.
      relaxed.bound = Math.min(relaxed.bound, part.relaxed.bound)
      if (relaxed.bound > best.value) open.push({ box, relaxed })
    }
  }
}

function highest(open: readonly Part[]): number {
  let at = 0
  for (let i = 1; i < open.length; i++) if (open[i]!.relaxed.bound > open[at]!.relaxed.bound) at = i
  return at
}

/** Both sides of the doubtful channel's spend; of the widest channel's middle when rounding alone is in doubt. */
function cut({ box, relaxed: { spend, doubtful } }: Part, alike: readonly number[]): Box[] {
  const { lows, highs } = box
  const wide = widest(lows, highs)
  const point = doubtful >= 0 ? spend[doubtful]! : (lows[wide]! + highs[wide]!) / 2
  const channel = doubtful >= 0 ? inOrder(box, spend, doubtful, alike) : wide
  const below = Float64Array.from(highs)
  const above = Float64Array.from(lows)
  // Channels alike can trade places: only splits where the first of them gets the most are looked at.
  for (let i = 0; i < alike.length; i++) {
    if (alike[i] !== alike[channel]) continue
    if (i >= channel) below[i] = Math.min(below[i]!, point)
    if (i <= channel) above[i] = Math.max(above[i]!, point)
  }
  return [{ lows, highs: below }, { lows: above, highs }]
}

/** The channel that has the doubtful one's spend once channels alike, in the same limits, stand in falling order. */
function inOrder({ lows, highs }: Box, spend: Float64Array, doubtful: number, alike: readonly number[]): number {
  const peers: number[] = []
  let before = 0
  for (let i = 0; i < alike.length; i++) {
    if (alike[i] !== alike[doubtful] || lows[i] !== lows[doubtful] || highs[i] !== highs[doubtful]) continue
    peers.push(i)
    if (spend[i]! > spend[doubtful]!) before += 1
  }
  return peers[before]!
}

function widest(lows: Float64Array, highs: Float64Array): number {
  let at = 0
  for (let i = 1; i < lows.length; i++) if (highs[i]! - lows[i]! > highs[at]! - lows[at]!) at = i
  return at
}
