// The allocation engine on the best known splits and on fresh questions of the same kinds: distance, bound, time.
import { existsSync, readFileSync } from 'node:fs'
import { allocate, valueAt, type Allocation, type Channel, type Curve } from '@azimut/engines/allocation'
import { createRandom, type Random } from '@azimut/engines/random'
import type { Row } from './row.ts'

const KNOWN = '../shared/data/allocation/alloc_dev.json'
const KINDS = ['concave', 's', 'mixed'] as const
type Kind = typeof KINDS[number]

interface KnownCase {
  kind: Kind
  budget: number
  channels: { type: 'exp' | 'hill', lo: number, hi: number, beta: number, k: number, alpha: number, gamma: number }[]
  best_value: number
  peer_local_slsqp: number
  peer_greedy5: number
}

const percent = (share: number) => `${(100 * share).toPrecision(2)} %`

/** A question, its answer and how long it took, the fastest of three so that the machine's other work does not count. */
function ask(budget: number, channels: readonly Channel[]): { answer: Allocation & { verdict: 'enough' }, ms: number } {
  let ms = Infinity
  let answer = allocate({ budget, channels })
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    answer = allocate({ budget, channels })
    ms = Math.min(ms, performance.now() - start)
  }
  if (answer.verdict !== 'enough') throw new Error(answer.verdict)
  return { answer, ms }
}

function isFeasible({ spend }: { spend: Record<string, number> }, channels: readonly Channel[], budget: number): boolean {
  const total = channels.reduce((sum, { id }) => sum + spend[id]!, 0)
  return Math.abs(total - budget) < 1e-9 * budget && channels.every(({ id, min, max }) => spend[id]! >= min && spend[id]! <= max)
}

function onKnown(kind: Kind, cases: readonly KnownCase[]): Row {
  const results = cases.filter(one => one.kind === kind).map(one => {
    const channels = one.channels.map((own, i): Channel => ({
      id: `${i}`, min: own.lo, max: own.hi,
      curve: own.type === 'exp' ? { shape: 'exponential', top: own.beta, rate: own.k } : { shape: 'hill', top: own.beta, half: own.gamma, slope: own.alpha },
    }))
    const { answer, ms } = ask(one.budget, channels)
    return { one, answer, ms, feasible: isFeasible(answer, channels, one.budget) }
  })
  const behind = Math.max(...results.map(({ one, answer }) => 1 - answer.value / one.best_value))
  const gap = Math.max(...results.map(({ answer }) => answer.gap))
  const feasible = results.filter(result => result.feasible).length
  const lost = (of: 'peer_local_slsqp' | 'peer_greedy5') => percent(Math.max(0, ...results.map(({ one }) => 1 - one[of] / one.best_value)))
  return {
    engine: 'allocation',
    set: `${results.length} known, ${kind}`,
    figure: `feasible ${feasible}/${results.length}; behind the best known ${Math.max(0, behind).toExponential(0)}; gap ${gap.toExponential(0)}`,
    bar: 'all feasible; 1e-6; gap ≤ 0.1 % where concave; < 100 ms',
    passes: feasible === results.length && behind <= 1e-6 && gap <= 1e-3 && Math.max(...results.map(({ ms }) => ms)) < 100,
    ms: Math.max(...results.map(({ ms }) => ms)),
    reference: `worst loss: a local gradient ${lost('peer_local_slsqp')}, greedy ${lost('peer_greedy5')}`,
  }
}

function drawCurve(kind: Kind, random: Random): Curve {
  const between = (low: number, high: number) => low + (high - low) * random()
  const bends = kind === 'mixed' ? random() < 0.5 : kind === 's'
  if (bends) return { shape: 'hill', top: between(50, 500), half: between(100, 500), slope: between(1.3, 4) }
  if (random() < 0.5) return { shape: 'exponential', top: between(50, 500), rate: between(0.003, 0.02) }
  return { shape: 'hill', top: between(50, 500), half: between(100, 500), slope: between(0.4, 1) }
}

const GRID = 500

/** The best split in whole steps of the grid: slow, exhaustive, and knows nothing of slopes. */
function bestOnGrid(budget: number, channels: readonly Channel[]): number {
  let best = new Float64Array(GRID + 1)
  const floor = channels.reduce((sum, { min }) => sum + min, 0)
  const step = (budget - floor) / GRID
  for (const { curve, min, max } of channels) {
    const values = Float64Array.from({ length: Math.min(GRID, Math.floor((max - min) / step)) + 1 }, (_, k) => ('draws' in curve ? 0 : valueAt(curve, min + k * step)))
    best = best.map((_, steps) => values.subarray(0, steps + 1).reduce((top, value, k) => Math.max(top, value + best[steps - k]!), 0))
  }
  return best[GRID]!
}

function onFresh(kind: Kind): Row {
  const random = createRandom(`fresh ${kind}`)
  const results = Array.from({ length: 100 }, () => {
    const channels = Array.from({ length: 12 }, (_, i): Channel => ({ id: `${i}`, curve: drawCurve(kind, random), min: [0, 10, 25][Math.floor(3 * random())]!, max: [150, 300, 600, 1000][Math.floor(4 * random())]! }))
    const { answer, ms } = ask(1000, channels)
    return { answer, ms, feasible: isFeasible(answer, channels, 1000), grid: bestOnGrid(1000, channels) }
  })
  const gap = Math.max(...results.map(({ answer }) => answer.gap))
  const passed = results.filter(({ answer, grid }) => grid > answer.upperBound * (1 + 1e-12)).length
  const feasible = results.filter(result => result.feasible).length
  const ms = Math.max(...results.map(result => result.ms))
  return {
    engine: 'allocation',
    set: `100 fresh, 12 channels, ${kind}`,
    figure: `feasible ${feasible}/100; gap ${gap.toExponential(0)}; bound passed by the grid ${passed} times`,
    bar: 'all feasible; gap ≤ 0.1 %; bound never passed; < 100 ms',
    passes: feasible === 100 && gap <= 1e-3 && passed === 0 && ms < 100,
    ms,
    reference: `exhaustive, ${GRID} steps: up to ${percent(Math.max(...results.map(({ answer, grid }) => 1 - grid / answer.value)))} behind`,
  }
}

/** Every row of the allocation engine; those of the known cases only where their file is. */
export function allocationRows(): Row[] {
  const known = existsSync(KNOWN) ? JSON.parse(readFileSync(KNOWN, 'utf8')) as KnownCase[] : []
  return [...(known.length > 0 ? KINDS.map(kind => onKnown(kind, known)) : []), ...KINDS.map(onFresh)]
}
