// Paths as a Markov chain: states are the last channels met, transitions are counted, and both ends absorb.
import type { PathTable } from './path.ts'

/** Where a step may lead beside the states: to a result, or to nothing. */
export const CONVERTED = -1
const LOST = -2

/**
 * A chain of order k. State 0 is the start; the state after a step is the last k channels met, fewer at the beginning of
 * a path. Transition t leads from `origin[t]` to `target[t]` and was taken `count[t]` times; those of state s are
 * `first[s]` to `first[s + 1] - 1`. `walked` lists the transitions of each path's steps, in the order of the table.
 */
export interface Chain {
  states: number
  /** `holds[s * channels + c]` is 1 when channel c is in state s. */
  holds: Uint8Array
  origin: Int32Array
  target: Int32Array
  count: Float64Array
  first: Int32Array
  /** Times a state was left. */
  left: Float64Array
  walked: Int32Array
  /** Of each path, the transition to a result and the one to nothing: -1 where it had none. */
  converting: Int32Array
  losing: Int32Array
}

export function chainOf({ channels, from, steps, conversions, nulls }: PathTable, order: number): Chain {
  const base = channels.length + 1
  const window = base ** (order - 1)
  const states = new Map<number, number>([[0, 0]])
  const transitions = new Map<number, number>()
  const [origin, target, count]: [number[], number[], number[]] = [[], [], []]
  // A key holds both states: up to 2^53 of them, many more than there are steps.
  const stride = steps.length + 3
  const take = (at: number, to: number, times: number) => {
    const key = at * stride + to + 2
    let t = transitions.get(key)
    if (t === undefined) {
      transitions.set(key, t = origin.length)
      origin.push(at); target.push(to); count.push(0)
    }
    count[t]! += times
    return t
  }
  const paths = conversions.length
  const walked = new Int32Array(steps.length)
  const [converting, losing] = [new Int32Array(paths).fill(-1), new Int32Array(paths).fill(-1)]
  for (let p = 0; p < paths; p++) {
    const times = conversions[p]! + nulls[p]!
    let [at, code] = [0, 0]
    for (let i = from[p]!; i < from[p + 1]!; i++) {
      code = (code % window) * base + steps[i]! + 1
      let next = states.get(code)
      if (next === undefined) states.set(code, next = states.size)
      walked[i] = take(at, next, times)
      at = next
    }
    if (conversions[p]! > 0) converting[p] = take(at, CONVERTED, conversions[p]!)
    if (nulls[p]! > 0) losing[p] = take(at, LOST, nulls[p]!)
  }
  return arrange({ states, base, origin, target, count, walked, converting, losing })
}

type Raw = { states: Map<number, number>; base: number; origin: number[]; target: number[]; count: number[] } & Pick<Chain, 'walked' | 'converting' | 'losing'>

/** Transitions in the order of their states, so that a state's own follow each other. */
function arrange({ states, base, origin, target, count, ...paths }: Raw): Chain {
  const order = origin.map((_, t) => t).sort((a, b) => origin[a]! - origin[b]!)
  const place = new Int32Array(order.length)
  order.forEach((t, at) => { place[t] = at })
  const move = (list: Int32Array) => list.map(t => (t < 0 ? t : place[t]!))
  const chain: Chain = {
    states: states.size, holds: new Uint8Array(states.size * (base - 1)), first: new Int32Array(states.size + 1), left: new Float64Array(states.size),
    origin: Int32Array.from(order, t => origin[t]!), target: Int32Array.from(order, t => target[t]!), count: Float64Array.from(order, t => count[t]!),
    walked: move(paths.walked), converting: move(paths.converting), losing: move(paths.losing),
  }
  chain.origin.forEach((s, t) => {
    chain.first[s + 1]!++
    chain.left[s]! += chain.count[t]!
  })
  for (let s = 0; s < states.size; s++) chain.first[s + 1]! += chain.first[s]!
  for (const [code, s] of states) for (let rest = code; rest > 0; rest = Math.floor(rest / base)) if (rest % base > 0) chain.holds[s * (base - 1) + (rest % base) - 1] = 1
  return chain
}
