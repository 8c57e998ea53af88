// Projects drawn at random in the way of the published test sets, to measure the engine on ones it has never seen.
import { createRandom } from '../../random/index.ts'
import type { Rcpsp } from './instance.ts'

/** What a drawn project looks like; the sets of PSPLIB cross these. */
export interface ProjectShape {
  tasks: number
  /** Links per task, 1.5 to 2.1. */
  complexity: number
  /** Share of the means each task takes, 0 to 1. */
  factor: number
  /** How plentiful the means are: 0 no more than the greediest task takes, 1 as much as could ever be used at once. */
  strength: number
  seed: number | string
}

const MEANS = 4
const MOST_LINKS = 3

/**
 * A project with the parameters of ProGen (Kolisch, Sprecher and Drexl, "Characterization and generation of a general
 * class of resource-constrained project scheduling problems", Management Science 41, 1995): durations and demands
 * uniform from 1 to 10, four means, at most three links in and out of a task, capacities between the least feasible
 * and the peak of the earliest schedule.
 */
export function drawProject({ tasks, complexity, factor, strength, seed }: ProjectShape): Rcpsp {
  const random = createRandom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const successors = drawLinks(tasks, Math.round(complexity * (tasks + 2)), below)
  const durations = Array.from({ length: tasks }, () => 1 + below(10))
  const demands = Array.from({ length: tasks }, () => {
    const row: number[] = Array.from({ length: MEANS }, () => random() < factor ? 1 + below(10) : 0)
    if (!row.some(demand => demand > 0)) row[below(MEANS)] = 1 + below(10)
    return row
  })
  const start = new Int32Array(tasks) // links go from lower to higher tasks only
  for (let i = 0; i < tasks; i++) for (const next of successors[i]!) start[next] = Math.max(start[next]!, start[i]! + durations[i]!)
  const capacities = Array.from({ length: MEANS }, (_, k) => {
    const use = new Int32Array(10 * tasks + 1)
    for (let i = 0; i < tasks; i++) for (let t = start[i]!; t < start[i]! + durations[i]!; t++) use[t]! += demands[i]![k]!
    const [least, most] = [Math.max(0, ...demands.map(row => row[k]!)), Math.max(...use)]
    return Math.round(least + strength * (most - least))
  })
  return { durations, successors, demands, capacities }
}

function drawLinks(tasks: number, wanted: number, below: (limit: number) => number): number[][] {
  const successors: number[][] = Array.from({ length: tasks }, () => [])
  const entering = new Int32Array(tasks)
  let links = 0
  const link = (from: number, to: number): void => {
    successors[from]!.push(to)
    entering[to]!++
    links++
  }
  // Every task but a few follows one before it, and nearly every one leads somewhere.
  for (let to = 3; to < tasks; to++) {
    for (let trial = 0; trial < 50; trial++) {
      const from = below(to)
      if (successors[from]!.length < MOST_LINKS) { link(from, to); break }
    }
  }
  for (let from = 0; from < tasks - 3; from++) {
    for (let trial = 0; trial < 50 && successors[from]!.length === 0; trial++) {
      const to = from + 1 + below(tasks - from - 1)
      if (entering[to]! < MOST_LINKS) link(from, to)
    }
  }
  for (let trial = 0; links + 6 < wanted && trial < 100 * tasks; trial++) {
    const from = below(tasks - 1)
    const to = from + 1 + below(tasks - from - 1)
    if (successors[from]!.length < MOST_LINKS && entering[to]! < MOST_LINKS && !reaches(successors, from, to) && !reaches(successors, to, from)) link(from, to)
  }
  return successors
}

function reaches(successors: readonly (readonly number[])[], from: number, to: number): boolean {
  return from <= to && successors[from]!.some(next => next === to || reaches(successors, next, to))
}
