// The bare core: the shortest schedule of tasks that follow one another and share means, with a proven bound.
import { createRandom } from '../../random/index.ts'
import { simpleBound } from './bound.ts'
import { createGenetic } from './genetic.ts'
import { readInstance, type Impossible, type Project, type Rcpsp } from './instance.ts'
import { createProver, type Outcome, type Prover } from './proof/prover.ts'

export interface RcpspOptions {
  seed?: number | string
  /** How many schedules to generate at most; proofs count for what they cost. 20,000 when neither limit is given. */
  effort?: number
  /** Asked every few milliseconds; the search ends when it says so, and the answer then depends on when. */
  shouldStop?: () => boolean
}

export interface RcpspAnswer {
  /** `optimal`: proven; no schedule is shorter. */
  verdict: 'optimal' | 'feasible'
  /** Start of each task, in units of time from 0. */
  starts: number[]
  makespan: number
  /** Proven: no schedule is shorter than this. */
  lowerBound: number
  /** makespan / lowerBound − 1, a share. */
  gap: number
  /** Schedules generated, or what proofs cost in schedules. */
  effort: number
}

export type RcpspOutcome = RcpspAnswer | ({ verdict: 'impossible' } & Impossible)

const FIRST = 300 // schedules before the first proof
const SLICE = 500 // between two questions to shouldStop
const SMALL = 60 // tasks for which search and proof share the time evenly
const PATIENCE = 0.05 // share of the effort so far given to each try at raising the bound
const AGAIN = 4 // how many times more effort before the next tries
const MOST_UNITS = 4_000_000 // tasks × makespan beyond which a proof would take too much memory

/**
 * Solves the resource-constrained project scheduling problem: minimise the makespan under links and capacities.
 *
 * A genetic search with justification finds short schedules; a search that learns from contradictions looks for one
 * unit less and proves when there is none; they take turns, and it ends as soon as bound and schedule meet. The lower
 * bound starts from the longest path and the work of each means, then from limits refuted by propagation.
 *
 * Worked example: three tasks of 3, 2 and 2 units that each hold one of two machines end at 4:
 * `rcpsp({ durations: [3, 2, 2], successors: [[], [], []], demands: [[1], [1], [1]], capacities: [2] })` gives
 * `{ verdict: 'optimal', makespan: 4, lowerBound: 4, gap: 0, … }`.
 *
 * The same instance, seed and effort give the same answer on every machine.
 * @throws RangeError that names the field at fault; a cycle, or a task that asks for more than there is, is an answer
 */
export function rcpsp(instance: Rcpsp, { seed = 1, effort, shouldStop }: RcpspOptions = {}): RcpspOutcome {
  if (effort !== undefined && !(effort >= 1 && (effort < Infinity || shouldStop))) throw new RangeError(`effort: schedules, from 1, without end only where shouldStop ends it, not ${effort}`)
  const reading = readInstance(instance)
  if ('reason' in reading) return { verdict: 'impossible', ...reading }
  const project: Project = reading
  const most = effort ?? (shouldStop ? Infinity : 20_000)
  const random = createRandom(seed)
  const genetic = createGenetic(project, random)
  const finish = new Int32Array(project.count)
  let lower = simpleBound(project)
  let best = Infinity
  let proofs = 0
  let stopped = false

  // Once it has said yes, it is not asked again.
  const isStopped = () => stopped ||= shouldStop?.() ?? false
  const spent = () => genetic.schedules + proofs
  const isOver = () => best <= lower || spent() >= most || isStopped()

  function search(until: number): void {
    do genetic.step()
    while (genetic.schedules < until && genetic.best > lower)
    if (genetic.best >= best) return
    best = genetic.best
    finish.set(genetic.finish)
  }

  function take(starts: Int32Array): void {
    for (let i = 0; i < project.count; i++) finish[i] = starts[i]! + project.duration[i]!
    best = finish.reduce((last, end) => Math.max(last, end), 0)
  }

  function prove(prover: Prover, work: number): Outcome {
    const until = prover.work + work
    for (;;) {
      const before = prover.work
      const outcome = prover.search(SLICE)
      proofs += prover.work - before
      if (outcome !== 'open' || prover.work >= until || isOver()) return outcome
    }
  }

  /** Destructive bound (Klein and Scholl, EJOR 112, 1999): the least limit that so much work does not refute. */
  function raise(work: number): void {
    for (let high = best; lower < high && !isOver();) {
      const limit = (lower + high) >> 1
      if (prove(createProver(project, limit), work) === 'refuted') lower = limit + 1
      else high = limit
    }
  }

  search(Math.min(FIRST, most))
  const isProvable = project.count * best <= MOST_UNITS
  const share = isProvable ? SLICE * (project.count / SMALL) ** 2 : SLICE
  let prover: Prover | undefined
  for (let next = 0; !isOver();) {
    if (isProvable && spent() >= next) {
      raise(Math.max(SLICE, PATIENCE * spent()))
      next = AGAIN * spent()
      continue
    }
    if (isProvable) prover ??= createProver(project, best - 1)
    prover?.tighten(best - 1)
    prover?.suggest(finish)
    const outcome = prover ? prove(prover, SLICE) : 'open'
    if (outcome === 'refuted') lower = best
    else if (outcome === 'found' && prover) take(prover.start)
    else search(genetic.schedules + share)
  }
  return {
    verdict: best === lower ? 'optimal' : 'feasible',
    starts: Array.from(finish, (end, i) => end - project.duration[i]!),
    makespan: best, lowerBound: lower, gap: lower === 0 ? 0 : best / lower - 1,
    effort: Math.round(spent()),
  }
}
