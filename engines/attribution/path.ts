// Paths as the rules read them: channels in the order they were met, and what came at the end.

/** One path, and how often it was taken. */
export interface Path {
  /** Channels in the order they were met, at least one. */
  steps: readonly string[]
  /** How many of those who took it gave a result. */
  conversions: number
  /** How many gave none; 0 if not said. Markov chains need them: without, every channel looks indispensable. */
  nulls?: number
  /** What the results brought together, cents; 0 if not said. */
  valueCents?: number
  /** Days from each step to the end of the path, as many as steps; time-decay counts steps where it is not said. */
  daysBefore?: readonly number[]
}

/** Paths in arrays: the steps of path p are `steps[from[p]]` to `steps[from[p + 1] - 1]`, as places in `channels`. */
export interface PathTable {
  channels: readonly string[]
  from: Int32Array
  steps: Int32Array
  daysBefore: Float64Array | undefined
  conversions: Float64Array
  nulls: Float64Array
  values: Float64Array
  totals: { conversions: number; nulls: number; values: number }
}

/** More of them than this are no count of visits. */
const most = 1e12

/** @throws RangeError naming the path and the field at fault, from 0 */
export function tablePaths(paths: readonly Path[]): PathTable {
  paths.forEach(check)
  const places = new Map<string, number>()
  const from = new Int32Array(paths.length + 1)
  for (const [p, { steps }] of paths.entries()) from[p + 1] = from[p]! + steps.length
  const steps = new Int32Array(from[paths.length]!)
  const daysBefore = paths.some(path => path.daysBefore) ? new Float64Array(steps.length) : undefined
  let at = 0
  for (const path of paths) {
    for (const [i, step] of path.steps.entries()) {
      let place = places.get(step)
      if (place === undefined) places.set(step, place = places.size)
      if (daysBefore) daysBefore[at] = path.daysBefore?.[i] ?? Number.NaN
      steps[at++] = place
    }
  }
  const column = (read: (path: Path) => number) => Float64Array.from(paths, read)
  const [conversions, nulls, values] = [column(one => one.conversions), column(one => one.nulls ?? 0), column(one => one.valueCents ?? 0)]
  const sum = (list: Float64Array) => list.reduce((total, one) => total + one, 0)
  return { channels: [...places.keys()], from, steps, daysBefore, conversions, nulls, values, totals: { conversions: sum(conversions), nulls: sum(nulls), values: sum(values) } }
}

function check({ steps, conversions, nulls = 0, valueCents = 0, daysBefore }: Path, p: number) {
  if (steps.length === 0) throw new RangeError(`paths[${p}].steps: at least one channel`)
  if (!(conversions >= 0 && conversions <= most)) throw new RangeError(`paths[${p}].conversions: a number from 0 to ${most}, not ${conversions}`)
  if (!(nulls >= 0 && nulls <= most)) throw new RangeError(`paths[${p}].nulls: a number from 0 to ${most}, not ${nulls}`)
  if (!(Math.abs(valueCents) <= Number.MAX_SAFE_INTEGER)) throw new RangeError(`paths[${p}].valueCents: cents, not ${valueCents}`)
  if (daysBefore && !(daysBefore.length === steps.length && daysBefore.every(days => Number.isFinite(days) && days >= 0))) throw new RangeError(`paths[${p}].daysBefore: days from 0, one for each of the ${steps.length} steps`)
}
