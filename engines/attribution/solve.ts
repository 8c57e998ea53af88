// The exact answers of an absorbing chain: the chance of a result from each state, and how often each state is met.
import { CONVERTED } from './chain.ts'
import type { Chain } from './chain.ts'

/** Up to here a chain is solved by elimination; beyond, by sweeps to the last digit. */
const mostDense = 160
/** Up to here a chain whose channels are one state each is solved by one inverse for all of them. */
const mostInverted = 1200
const mostSweeps = 100_000

export interface Solution {
  /** Chance of a result from each state, never passing a removed one. */
  reach: Float64Array
  /** Times each state is met from the start, never passing a removed one. */
  visits: Float64Array
}

/**
 * Solves `reach = Q·reach + r` and `visits = start + visits·Q`, Q being the transitions between kept states and r those to
 * a result (Kemeny and Snell, "Finite Markov Chains", 1960, ch. III).
 *
 * @param removed the channel whose states absorb without a result; -1 for none
 */
function solveChain(chain: Chain, removed: number): Solution {
  const kept = Uint8Array.from({ length: chain.states }, (_, s) => (removed >= 0 && chain.holds[s * (chain.holds.length / chain.states) + removed] ? 0 : 1))
  return chain.states <= mostDense ? eliminate(chain, kept) : sweep(chain, kept)
}

/**
 * The whole chain, then the chain without each of its channels.
 *
 * With one state j a channel, one inverse N = (I − Q)⁻¹ answers all: never to pass j takes from `reach(s)` what goes through
 * it, `N(s,j) / N(j,j) · reach(j)`, and from `visits(s)` likewise.
 */
export function solveEach(chain: Chain, channels: number): { whole: Solution; without: Solution[] } {
  const { states: n, holds } = chain
  const isOneEach = n === channels + 1
  if (!isOneEach || n > mostInverted) return { whole: solveChain(chain, -1), without: Array.from({ length: channels }, (_, c) => solveChain(chain, c)) }
  const { matrix: inverse, direct } = systemOf(chain, new Uint8Array(n).fill(1))
  invert(inverse, n)
  const reach = direct.map((_, s) => direct.reduce((sum, one, j) => sum + inverse[s * n + j]! * one, 0))
  const visits = inverse.slice(0, n)
  const stateOf = Array.from({ length: channels }, (_, c) => { let s = 1; while (!holds[s * channels + c]) s++; return s })
  const without = stateOf.map((j): Solution => {
    const [once, passed] = [inverse[j * n + j]!, visits[j]! / inverse[j * n + j]!]
    return { reach: reach.map((one, s) => (s === j ? 0 : one - inverse[s * n + j]! / once * reach[j]!)), visits: visits.map((one, s) => (s === j ? 0 : one - passed * inverse[j * n + s]!)) }
  })
  return { whole: { reach, visits }, without }
}

/** Gauss-Jordan in place, without pivoting: see `eliminate`. */
function invert(matrix: Float64Array, n: number) {
  for (let k = 0; k < n; k++) {
    const pivot = matrix[k * n + k]!
    matrix[k * n + k] = 1
    for (let j = 0; j < n; j++) matrix[k * n + j]! /= pivot
    for (let i = 0; i < n; i++) {
      const factor = matrix[i * n + k]!
      if (i === k || factor === 0) continue
      matrix[i * n + k] = 0
      for (let j = 0; j < n; j++) matrix[i * n + j]! -= factor * matrix[k * n + j]!
    }
  }
}

/** I − Q of the kept states, and the chance of a result at the next step of each. */
function systemOf(chain: Chain, kept: Uint8Array): { matrix: Float64Array; direct: Float64Array } {
  const n = chain.states
  const [matrix, direct] = [new Float64Array(n * n), new Float64Array(n)]
  for (let s = 0; s < n; s++) matrix[s * n + s] = 1
  for (let t = 0; t < chain.count.length; t++) {
    const [at, to] = [chain.origin[t]!, chain.target[t]!]
    if (!kept[at]) continue
    if (to === CONVERTED) direct[at]! += share(chain, t)
    else if (to >= 0 && kept[to]) matrix[at * n + to]! -= share(chain, t)
  }
  return { matrix, direct }
}

/** `share(t)`: chance of transition t once in its state. A state that was never left leads nowhere. */
const share = ({ count, left, origin }: Chain, t: number) => (count[t]! > 0 ? count[t]! / left[origin[t]!]! : 0)

/** LU without pivoting: I − Q is an M-matrix, whose elimination is stable as it stands. */
function eliminate(chain: Chain, kept: Uint8Array): Solution {
  const n = chain.states
  const { matrix: lu, direct: reach } = systemOf(chain, kept)
  for (let k = 0; k < n; k++) {
    for (let i = k + 1; i < n; i++) {
      if (lu[i * n + k] === 0) continue
      const factor = lu[i * n + k]! /= lu[k * n + k]!
      for (let j = k + 1; j < n; j++) lu[i * n + j]! -= factor * lu[k * n + j]!
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) reach[i]! -= lu[i * n + j]! * reach[j]!
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) reach[i]! -= lu[i * n + j]! * reach[j]!
    reach[i]! /= lu[i * n + i]!
  }
  const visits = new Float64Array(n)
  visits[0] = 1
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) visits[i]! -= lu[j * n + i]! * visits[j]!
    visits[i]! /= lu[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) for (let j = i + 1; j < n; j++) visits[i]! -= lu[j * n + i]! * visits[j]!
  return { reach, visits }
}

/** Gauss-Seidel from nothing: both rise to their solution, and stop where a sweep changes no digit. */
function sweep(chain: Chain, kept: Uint8Array): Solution {
  const { states: n, first, target } = chain
  const shares = Float64Array.from(chain.count, (_, t) => share(chain, t))
  const reach = new Float64Array(n)
  settle(() => {
    let change = 0
    for (let s = n - 1; s >= 0; s--) {
      if (!kept[s]) continue
      let [next, stays] = [0, 0]
      for (let t = first[s]!; t < first[s + 1]!; t++) {
        const to = target[t]!
        if (to === CONVERTED) next += shares[t]!
        else if (to === s) stays += shares[t]!
        else if (to >= 0) next += shares[t]! * reach[to]!
      }
      if (stays > 0) next /= 1 - stays
      change = Math.max(change, (next - reach[s]!) / (next || 1))
      reach[s] = next
    }
    return change
  })
  return { reach, visits: sweepVisits(chain, kept, shares) }
}

/** The same from the other side: what flows into a state, by the transitions that lead there. */
function sweepVisits({ states: n, origin, target }: Chain, kept: Uint8Array, shares: Float64Array): Float64Array {
  const into = new Int32Array(n + 1)
  for (const to of target) if (to >= 0) into[to + 1]!++
  for (let s = 0; s < n; s++) into[s + 1]! += into[s]!
  const [fill, by] = [into.slice(), new Int32Array(into[n]!)]
  target.forEach((to, t) => { if (to >= 0) by[fill[to]!++] = t })
  const visits = new Float64Array(n)
  settle(() => {
    let change = 0
    for (let s = 0; s < n; s++) {
      if (!kept[s]) continue
      let [next, stays] = [s === 0 ? 1 : 0, 0]
      for (let i = into[s]!; i < into[s + 1]!; i++) {
        const t = by[i]!
        if (origin[t] === s) stays += shares[t]!
        else next += shares[t]! * visits[origin[t]!]!
      }
      if (stays > 0) next /= 1 - stays
      change = Math.max(change, (next - visits[s]!) / (next || 1))
      visits[s] = next
    }
    return change
  })
  return visits
}

/** Rounding can make the last digit hesitate: below 4 units of it, nothing is left to gain. */
function settle(once: () => number): void {
  for (let sweeps = 0; once() > 4 * Number.EPSILON; sweeps++) if (sweeps > mostSweeps) throw new RangeError('paths: this chain hardly ever ends')
}
