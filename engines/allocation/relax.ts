// The price of money that spends the budget: an upper bound no split can pass, and a split close to it.
import type { Response } from './response.ts'

/** A part of the search: each channel between two limits. */
export interface Box { lows: Float64Array, highs: Float64Array }

export interface Relaxed {
  /** No split of the budget inside the box is worth more. */
  bound: number
  /** A split that spends the budget inside the box. */
  spend: Float64Array
  value: number
  /** What one more unit of money brings. */
  price: number
  /** The channel whose spend lies furthest below what the bound grants it; −1 when the two are equal. */
  doubtful: number
}

const TURNS = 100

/**
 * Lagrange's bound (Everett, 1963): at any price λ of money,
 * `max Σ fᵢ(xᵢ) under Σ xᵢ = budget ≤ λ × budget + Σ maxᵢ (fᵢ(xᵢ) − λ xᵢ)`, each channel being alone. The bound is
 * lowest where the channels together spend the budget, found by bisection. It equals the best split of the
 * curves' concave envelopes; at most one channel then lies on a chord, under which its own curve hangs.
 *
 * @returns nothing when the box cannot hold the budget
 */
export function relax(responses: readonly Response[], { lows, highs }: Box, budget: number): Relaxed | undefined {
  const n = responses.length
  const least = sum(lows)
  if (least > budget * (1 + 1e-12)) return undefined
  if (sum(highs) <= budget) return settled(responses, highs, 0)
  if (least >= budget) return settled(responses, lows, Infinity)

  const under = Float64Array.from(lows)
  const over = Float64Array.from(highs)
  const trial = new Float64Array(n)
  let bound = Infinity
  const spendAt = (price: number) => {
    let spent = 0
    let worth = price * budget
    for (let i = 0; i < n; i++) {
      const spend = responses[i]!.best(price, lows[i]!, highs[i]!)
      trial[i] = spend
      spent += spend
      worth += responses[i]!.value(spend) - price * spend
    }
    bound = Math.min(bound, worth)
    const isUnder = spent <= budget
    if (isUnder) under.set(trial)
    else over.set(trial)
    return isUnder
  }
  // The steepest mean slope is a price of the right order; from there, by doubling, a bracket.
  let high = startingPrice(responses, lows, highs)
  while (!spendAt(high)) high *= 4
  let low = high / 4
  while (spendAt(low)) {
    high = low
    low /= 4
    if (low < 1e-300) { low = 0; break }
  }
  for (let turn = 0; turn < TURNS && high - low > 1e-15 * high; turn++) {
    const middle = (low + high) / 2
    if (spendAt(middle)) high = middle
    else low = middle
  }
  return fill(responses, { under, over, budget, bound, price: high })
}

function startingPrice(responses: readonly Response[], lows: Float64Array, highs: Float64Array): number {
  let steepest = 0
  for (let i = 0; i < responses.length; i++) {
    const width = highs[i]! - lows[i]!
    if (width > 0) steepest = Math.max(steepest, (responses[i]!.value(highs[i]!) - responses[i]!.value(lows[i]!)) / width)
  }
  return steepest > 0 ? steepest : 1
}

function settled(responses: readonly Response[], limits: Float64Array, price: number): Relaxed {
  const spend = Float64Array.from(limits)
  const value = spend.reduce((total, x, i) => total + responses[i]!.value(x), 0)
  return { bound: value, spend, value, price, doubtful: -1 }
}

interface Bracket { under: Float64Array, over: Float64Array, budget: number, bound: number, price: number }

/** Spends what the higher price leaves, each channel going towards what it takes at the lower price. */
function fill(responses: readonly Response[], { under, over, budget, bound, price }: Bracket): Relaxed {
  const spend = Float64Array.from(under)
  let left = budget - sum(under)
  let doubtful = -1
  let widest = 0
  let value = 0
  // The widest jumps first: all but one are then whole, or empty.
  const order = [...under.keys()].toSorted((a, b) => (over[b]! - under[b]!) - (over[a]! - under[a]!))
  for (const i of order) {
    const room = Math.max(0, over[i]! - under[i]!)
    const added = Math.min(left, room)
    spend[i]! += added
    left -= added
    const own = responses[i]!.value(spend[i]!)
    value += own
    const hang = responses[i]!.value(under[i]!) + price * added - own
    if (added > 0 && added < room && hang > widest) { widest = hang; doubtful = i }
  }
  return { bound: Math.max(bound, value), spend, value, price, doubtful }
}

function sum(numbers: Float64Array): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
