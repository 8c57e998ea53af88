// First orders for a search: drawn at random, tasks with the longest way to the end more likely first.
import type { Random } from '../../random/index.ts'
import type { Project } from './instance.ts'

/**
 * Draws an order that respects the links by regret-based random sampling on the latest finish (Kolisch and Drexl,
 * "Adaptive search for solving hard project scheduling problems", Naval Research Logistics 43, 1996): among the tasks
 * that may come next, each weighs `(regret + 1)²`, regret being how much longer its way to the end is than the shortest.
 * @returns a function that fills the array it is given
 */
export function createSampler({ count, tail, duration, before, after }: Project, random: Random): (order: Uint16Array) => void {
  const waits = new Int32Array(count)
  const open = new Uint16Array(count)
  const weight = new Float64Array(count)
  return order => {
    let opened = 0
    for (let i = 0; i < count; i++) {
      waits[i] = before.from[i + 1]! - before.from[i]!
      if (waits[i] === 0) open[opened++] = i
    }
    for (let at = 0; at < count; at++) {
      let least = Infinity
      for (let o = 0; o < opened; o++) least = Math.min(least, tail[open[o]!]! - duration[open[o]!]!)
      let total = 0
      for (let o = 0; o < opened; o++) {
        weight[o] = (tail[open[o]!]! - duration[open[o]!]! - least + 1) ** 2
        total += weight[o]!
      }
      let chosen = 0
      for (let draw = random() * total - weight[0]!; draw >= 0 && chosen < opened - 1; draw -= weight[chosen]!) chosen++
      const task = open[chosen]!
      open[chosen] = open[--opened]!
      order[at] = task
      for (let link = after.from[task]!; link < after.from[task + 1]!; link++) {
        const next = after.list[link]!
        if (--waits[next]! === 0) open[opened++] = next
      }
    }
  }
}
