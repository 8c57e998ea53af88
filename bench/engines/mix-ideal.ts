// How near the truth anybody can come on a small business of the public generator: the error of an exact reader.
import { createRandom, drawNormal, type Random } from '@azimut/engines/random'
import { PUBLIC_SALES, publicKinds, respond, type KnownMix, type TrueResponse } from './mix-public.ts'

/**
 * What the reader knows besides the base (a level, one wave of 52 weeks whose phase is told, the controls), the noise
 * and how strong channels are. `law`: carry-over and shapes are even over what the generator's largest preset draws.
 * `four`: they are the four of the small preset, but not whose is which.
 */
export type Knowledge = 'law' | 'four'

const NOISE = 0.1
/** The largest preset draws effects evenly from 0.1 to 2: the normal law of that middle and deviation. */
const [TOP, TOP_SD] = [1.05, 0.55]
const SWEEPS = 200
const UNHEARD = 20

/** Mean over channels and businesses of |estimate / truth − 1|, each estimate the one expected to miss least. */
export function idealError(cases: readonly KnownMix[], knowledge: Knowledge): number {
  const errors = cases.flatMap((known, i) => {
    const draws = drawContributions(known, knowledge, createRandom(`ideal ${i}`))
    return Object.values(known.contribution).map((byGeo, c) => Math.abs(leastMissed(draws[c]!) / Object.values(byGeo)[0]! - 1))
  })
  return errors.reduce((sum, error) => sum + error, 0) / errors.length
}

function shapesKnown(knowledge: Knowledge): TrueResponse[] {
  if (knowledge === 'four') return Object.values(publicKinds.small.channels).map(channel => ({ ...channel, top: 1 }))
  const even = (high: number, steps: number) => Array.from({ length: steps }, (_, i) => high * (i + 0.5) / steps)
  return even(0.5, 6).flatMap(carry => even(2, 12).flatMap(half => even(2, 10).map(slope => ({ top: 1, carry, half, slope }))))
}

/**
 * Gibbs draws: the shape of one channel given those of the others, all that is linear integrated, then its effect.
 * The law of effects, N(TOP, TOP_SD), stands as one more row a channel, so that all the rest is least squares.
 */
function drawContributions({ question: { weeks, channels, controls = [] } }: KnownMix, knowledge: Knowledge, random: Random): number[][] {
  const deviation = NOISE * PUBLIC_SALES
  const withLaw = (rows: readonly number[], law: (c: number) => number) => Float64Array.from([...rows, ...channels.map((_, c) => law(c))])
  const base = orthonormal([
    weeks.map(() => 1), weeks.map((_, t) => Math.sin(2 * Math.PI * t / 52)), ...controls.map(name => weeks.map(week => week.controls?.[name] ?? 0)),
  ].map(rows => withLaw(rows, () => 0)))
  const sales = without(withLaw(weeks.map(week => week.sales / deviation), () => TOP / TOP_SD), base)
  const shapes = shapesKnown(knowledge)
  const choices = channels.map((id, c) => shapes.map(shape => {
    const rows = respond(shape, weeks.map(week => week.spend[id] ?? 0))
    const total = rows.reduce((sum, one) => sum + one, 0)
    return { total, rows: without(withLaw(rows.map(one => one / deviation), k => (k === c ? 1 / TOP_SD : 0)), base) }
  }))
  const chosen = choices.map(of => of[Math.floor(random() * of.length)]!)
  const draws: number[][] = channels.map(() => [])
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const [c, of] of choices.entries()) {
      const others = orthonormal(chosen.filter((_, k) => k !== c).map(({ rows }) => rows))
      const left = without(sales, others)
      const fits = of.map(({ rows }) => {
        const own = dot(rows, rows) - others.reduce((sum, other) => sum + dot(rows, other) ** 2, 0)
        const effect = dot(rows, left) / own
        return { effect, sd: 1 / Math.sqrt(own), density: (own * effect * effect - Math.log(own)) / 2 }
      })
      const at = pick(fits.map(({ density }) => density), random)
      chosen[c] = of[at]!
      const effect = drawNormal(random, fits[at]!.effect, fits[at]!.sd)
      if (sweep >= UNHEARD && effect > 0) draws[c]!.push(effect * of[at]!.total)
    }
  }
  return draws
}

/** One place of a list of log densities, by its chance. */
function pick(densities: readonly number[], random: Random): number {
  const highest = Math.max(...densities)
  const chances = densities.map(density => Math.exp(density - highest))
  let left = random() * chances.reduce((sum, chance) => sum + chance, 0)
  return chances.findIndex(chance => (left -= chance) <= 0)
}

/** The v that makes the mean of |v / x − 1| least: the median weighed by 1 / x. */
function leastMissed(draws: readonly number[]): number {
  const sorted = draws.toSorted((a, b) => a - b)
  let left = sorted.reduce((sum, x) => sum + 1 / x, 0) / 2
  return sorted.find(x => (left -= 1 / x) <= 0)!
}

function orthonormal(columns: readonly Float64Array[]): Float64Array[] {
  return columns.reduce<Float64Array[]>((found, column) => {
    const rest = without(column, found)
    const length = Math.sqrt(dot(rest, rest))
    return [...found, rest.map(value => value / length)]
  }, [])
}

/** What is left of a column beside orthonormal ones. */
function without(column: Float64Array, known: readonly Float64Array[]): Float64Array {
  const rest = Float64Array.from(column)
  for (const other of known) {
    const shared = dot(rest, other)
    for (let t = 0; t < rest.length; t++) rest[t]! -= shared * other[t]!
  }
  return rest
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!
  return sum
}
