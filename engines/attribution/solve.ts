// The exact answers of an absorbing chain: the chance of a result from each state, and how often each state is met.
import { CONVERTED } from './chain.ts'
import type { Chain } from './chain.ts'

/** Up to here a chain is solved by elimination; beyond, by sweeps to the last digit. */
const mostDense = 160
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
export function solveChain(chain: Chain, removed: number): Solution {
  const kept = Uint8Array.from({ length: chain.states }, (_, s) => (removed >= 0 && chain.holds[s * (chain.holds.length / chain.states) + removed] ? 0 : 1))
  return chain.states <= mostDense ? eliminate(chain, kept) : sweep(chain, kept)
}

/** `share(t)`: chance of transition t once in its state. A state that was never left leads nowhere. */
const share = ({ count, left, origin }: Chain, t: number) => (count[t]! > 0 ? count[t]! / left[origin[t]!]! : 0)

/** LU without pivoting: I − Q is an M-matrix, whose elimination is stable as it stands. */
function eliminate(chain: Chain, kept: Uint8Array): Solution {
  const n = chain.states
  const lu = new Float64Array(n * n)
  const reach = new Float64Array(n)
  for (let s = 0; s < n; s++) lu[s * n + s] = 1
  for (let t = 0; t < chain.count.length; t++) {
    const [at, to] = [chain.origin[t]!, chain.target[t]!]
    if (!kept[at]) continue
    if (to === CONVERTED) reach[at]! += share(chain, t)
    else if (to >= 0 && kept[to]) lu[at * n + to]! -= share(chain, t)
  }
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
