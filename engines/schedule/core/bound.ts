// What no schedule can beat, told without searching: the longest path, and the work each means has to give.
import type { Project } from './instance.ts'

/** max(longest path of durations, ⌈Σ demand × duration / capacity⌉ for each means). */
export function simpleBound({ count, head, tail, duration, demands, capacities }: Project): number {
  let bound = 0
  for (let i = 0; i < count; i++) bound = Math.max(bound, head[i]! + tail[i]!)
  for (const [k, capacity] of capacities.entries()) {
    let work = 0
    for (let i = 0; i < count; i++) work += demands[i]![k]! * duration[i]!
    if (work > 0) bound = Math.max(bound, Math.ceil(work / capacity))
  }
  return bound
}
