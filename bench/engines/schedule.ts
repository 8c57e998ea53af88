// The schedule engine on published projects of 30, 60 and 120 tasks, on fresh ones, and on fresh teams: optima, distance, promises.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRandom } from '@azimut/engines/random'
import { drawProject, rcpsp, readPsplib, schedule, type Person, type Rcpsp, type RcpspAnswer, type Task } from '@azimut/engines/schedule'
import { findReference } from '#probe/references.ts'
import type { Row } from './row.ts'

const PUBLISHED = '../shared/data/schedule'
const SECOND = 1_000

/** One published project in so many; 1 measures them all (a minute or two of processor). */
const EVERY = Number(process.env['SCHEDULE_EVERY'] ?? 8)

interface Solved { answer: RcpspAnswer, ms: number, isFeasible: boolean }

/** Solves within so many milliseconds of processor. */
function solve(instance: Rcpsp, { most, seed = 1 }: { most: number, seed?: number }): Solved {
  const start = process.threadCpuUsage()
  const spent = () => {
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1_000
  }
  const answer = rcpsp(instance, { seed, shouldStop: () => spent() > most })
  if (answer.verdict === 'impossible') throw new Error(answer.reason)
  return { answer, ms: spent(), isFeasible: isFeasible(instance, answer) }
}

/** Unit by unit, sharing no code with the engine. */
function isFeasible({ durations, successors, demands, capacities }: Rcpsp, { starts, makespan }: RcpspAnswer): boolean {
  const ends = starts.map((start, i) => start + durations[i]!)
  return starts.every((start, i) => start >= 0 && ends[i]! <= makespan && successors[i]!.every(next => starts[next]! >= ends[i]!))
    && capacities.every((capacity, k) => Array.from({ length: makespan }, (_, t) => starts.reduce((sum, start, i) => start <= t && t < ends[i]! ? sum + demands[i]![k]! : sum, 0)).every(held => held <= capacity))
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const percent = (share: number, digits = 3) => `${(100 * share).toFixed(digits)} %`

/** A set of projects that others publish: a folder of `.sm` files, and the bounds known for each. */
interface Published { set: string, folder: string, best: Map<string, { lower: number, upper: number }>, source: string }

function findPublished(set: 'j30' | 'j60'): Published | null {
  if (!existsSync(`${PUBLISHED}/best_bounds.csv`)) return null
  const best = new Map(readFileSync(`${PUBLISHED}/best_bounds.csv`, 'utf8').trim().split('\n').map(line => {
    const [name, parameter, number, lower, upper] = line.split(',')
    return [`${name}${parameter}_${number}.sm`, { lower: Number(lower), upper: Number(upper) }]
  }))
  return { set, folder: `${PUBLISHED}/${set}`, best, source: 'best known makespans (optalcp-benchmarks)' }
}

/** Where AZIMUT_REFERENCES holds `psplib/`: the 600 projects in `j120/`, and PSPLIB's list of best makespans, `j120hrs.sm`. */
function findJ120(): Published | null {
  const [folder, list] = [findReference('psplib', 'j120'), findReference('psplib', 'j120hrs.sm')]
  if (!folder || !list) {
    console.error('PSPLIB j120: AZIMUT_REFERENCES holds no psplib/j120 with psplib/j120hrs.sm; not measured')
    return null
  }
  const lines = readFileSync(list, 'latin1').matchAll(/^(\d+)\t(\d+)\t(\d+)/gm)
  const best = new Map(lines.map(([, parameter, number, makespan]) => [`j120${parameter}_${number}.sm`, { lower: 0, upper: Number(makespan) }]))
  return { set: 'j120', folder, best, source: 'best known makespans (PSPLIB, September 2024)' }
}

function onPublished({ set, folder, best, source }: Published, bar: { optimalShare?: number, above: number }): Row {
  const results = readdirSync(folder).filter((_, i) => i % EVERY === 0).map(file => {
    const { lower, upper } = best.get(file)!
    const solved = solve(readPsplib(readFileSync(`${folder}/${file}`, 'utf8')), { most: SECOND })
    const { verdict, makespan, lowerBound } = solved.answer
    return { ...solved, lower, upper, isBest: makespan <= upper, isProven: verdict === 'optimal', isFalse: lowerBound > upper || makespan < lower, above: makespan / upper - 1 }
  })
  const count = (is: (result: typeof results[number]) => boolean) => results.filter(is).length
  const above = mean(results.map(result => result.above))
  const [feasible, reached, wrong] = [count(result => result.isFeasible), count(result => result.isBest), count(result => result.isFalse)]
  return {
    engine: 'schedule', set: `${results.length} of PSPLIB ${set}, 1 s`,
    figure: `feasible ${feasible}; best known ${reached}; proven ${count(result => result.isProven)}; false ${wrong}; mean +${percent(above)}`,
    bar: `all feasible; ${bar.optimalShare ? '470 in 480 optimal; ' : ''}false 0; mean ≤ ${percent(bar.above, 2)}`,
    passes: feasible === results.length && wrong === 0 && reached >= (bar.optimalShare ?? 0) * results.length && above <= bar.above,
    ms: mean(results.map(({ ms }) => ms)), reference: source,
  }
}

/** No best known here: a search of eight seconds with another seed stands for it. */
function onFresh(): Row {
  const shapes = [1.5, 1.8, 2.1].flatMap(complexity => [0.25, 0.5, 0.75, 1].map((factor, i) => ({ complexity, factor, strength: 0.1 + 0.1 * ((i + Math.round(10 * complexity)) % 5) })))
  const results = shapes.map(shape => {
    const instance = drawProject({ tasks: 120, ...shape, seed: `bench ${shape.complexity} ${shape.factor}` })
    const solved = solve(instance, { most: SECOND })
    const long = solved.answer.verdict === 'optimal' ? solved : solve(instance, { most: 8 * SECOND, seed: 2 })
    return { ...solved, above: solved.answer.makespan / Math.min(solved.answer.makespan, long.answer.makespan) - 1 }
  })
  const above = mean(results.map(result => result.above))
  const feasible = results.filter(result => result.isFeasible).length
  return {
    engine: 'schedule', set: `${results.length} fresh of 120 tasks, 1 s`,
    figure: `feasible ${feasible}; proven ${results.filter(({ answer }) => answer.verdict === 'optimal').length}; mean +${percent(above)} above 8 s; gap ${percent(mean(results.map(({ answer }) => answer.gap)), 1)}`,
    bar: 'all feasible; mean ≤ 2.5 %', passes: feasible === results.length && above <= 0.025,
    ms: mean(results.map(({ ms }) => ms)), reference: 'its own longer search',
  }
}

function onTeams(): Row {
  const chances: number[] = []
  const start = performance.now()
  for (let seed = 0; seed < 20; seed++) {
    const random = createRandom(`team ${seed}`)
    const below = (limit: number) => Math.floor(random() * limit)
    const people = Array.from({ length: 3 + below(3) }, (_, p): Person => ({ id: `p${p}`, capacity: [7, 7, p % 2 ? 7 : 0, 7, 3.5, 0, 0], skills: p < 2 ? ['web'] : [] }))
    const tasks = Array.from({ length: 15 + below(25) }, (_, i): Task => {
      const p50 = 2 + below(20) / 2
      return { id: `t${i}`, duration: { p50, p90: p50 * (1.2 + random()) }, after: [...Array(i).keys()].filter(() => random() < 2 / (i + 1)).map(j => `t${j}`), ...random() < 0.3 && { skill: 'web' } }
    })
    const answer = schedule({ tasks, people, calendar: { start: '2026-09-07' }, seed, effort: 500 })
    if (!('explain' in answer) || answer.buffers.verdict !== 'enough') throw new Error(answer.verdict)
    chances.push(answer.buffers.onTime)
  }
  const [least, most] = [Math.min(...chances), Math.max(...chances)]
  return {
    engine: 'schedule', set: '20 fresh teams, 15–39 tasks', figure: `P(on time) ${percent(least, 1)} to ${percent(most, 1)}`,
    bar: 'each 85–95 %', passes: least >= 0.85 && most <= 0.95, ms: (performance.now() - start) / chances.length, reference: 'its own simulation, on draws that did not set the buffer',
  }
}

/** Every row of the schedule engine; those of the published projects only where their files are. */
export function scheduleRows(): Row[] {
  const [j30, j60, j120] = [findPublished('j30'), findPublished('j60'), findJ120()]
  return [
    ...(j30 ? [onPublished(j30, { optimalShare: 470 / 480, above: 0.0003 })] : []),
    ...(j60 ? [onPublished(j60, { above: 0.005 })] : []),
    ...(j120 ? [onPublished(j120, { above: 0.025 })] : []),
    onFresh(),
    onTeams(),
  ]
}
