// How much of every means is left at each unit of time, several means in one word.
import type { Project } from './instance.ts'

/**
 * Means packed side by side in 32-bit words, each with a guard bit above its own bits. With `free` holding its guard
 * bits, `free − need` keeps the guard of every means that suffices and loses that of the first that does not: one
 * subtraction tells for all of them (Lamport, "Multiple byte processing with full-word instructions", 1975).
 */
export interface Packing {
  words: number
  /** `need[task × words + w]` */
  need: Int32Array
  /** Everything free, guards on, by word. */
  full: Int32Array
  guard: Int32Array
}

/** Packs the means of a project, as many to a word as fit. */
export function pack({ count, demands, capacities }: Project): Packing {
  const places: { word: number, shift: number }[] = []
  let [word, used] = [0, 0]
  for (const capacity of capacities) {
    const bits = 33 - Math.clz32(capacity)
    if (used + bits > 32) [word, used] = [word + 1, 0]
    places.push({ word, shift: used })
    used += bits
  }
  const words = word + 1
  const packing: Packing = { words, need: new Int32Array(count * words), full: new Int32Array(words), guard: new Int32Array(words) }
  for (const [k, { word: at, shift }] of places.entries()) {
    const guard = 1 << (shift + 32 - Math.clz32(capacities[k]!))
    packing.guard[at]! |= guard
    packing.full[at]! |= guard | (capacities[k]! << shift)
    for (let i = 0; i < count; i++) packing.need[i * words + at]! |= demands[i]![k]! << shift
  }
  return packing
}
