// The core against known optima, against every order of small projects, and against a checker that shares no code with it.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawProject, rcpsp, readPsplib, type Rcpsp, type RcpspAnswer } from '../index.ts'

/** What is wrong with a schedule, told unit by unit. */
function faults({ durations, successors, demands, capacities }: Rcpsp, { starts, makespan }: RcpspAnswer): string[] {
  const found: string[] = []
  for (const [i, start] of starts.entries()) {
    if (start < 0 || start + durations[i]! > makespan) found.push(`task ${i} runs from ${start} to ${start + durations[i]!}, out of 0 to ${makespan}`)
    for (const next of successors[i]!) if (starts[next]! < start + durations[i]!) found.push(`task ${next} starts before ${i} ends`)
  }
  for (let t = 0; t < makespan; t++) {
    for (const [k, capacity] of capacities.entries()) {
      const held = starts.reduce((sum, start, i) => start <= t && t < start + durations[i]! ? sum + demands[i]![k]! : sum, 0)
      if (held > capacity) found.push(`at ${t}, ${held} of means ${k}, which has ${capacity}`)
    }
  }
  return found
}

function solve(instance: Rcpsp, effort?: number): RcpspAnswer {
  const answer = rcpsp(instance, effort === undefined ? {} : { effort })
  if (answer.verdict === 'impossible') throw new Error(answer.reason)
  return answer
}

/** The shortest schedule by trying every unit for every task, for very small projects. */
function shortest({ durations, successors, demands, capacities }: Rcpsp): number {
  const most = durations.reduce((sum, each) => sum + each, 0)
  const count = durations.length
  const starts = Array<number>(count).fill(0)
  for (let limit = 0; limit < most; limit++) if (fits(0, limit)) return limit
  return most

  function fits(task: number, limit: number): boolean {
    if (task === count) return faults({ durations, successors, demands, capacities }, { starts, makespan: limit } as unknown as RcpspAnswer).length === 0
    for (let start = 0; start + durations[task]! <= limit; start++) {
      starts[task] = start
      if (fits(task + 1, limit)) return true
    }
    return false
  }
}

test('three tasks on two machines end at 4, proven', () => {
  expect(rcpsp({ durations: [3, 2, 2], successors: [[], [], []], demands: [[1], [1], [1]], capacities: [2] })).toMatchObject({ verdict: 'optimal', makespan: 4, lowerBound: 4, gap: 0 })
})

test('neither path nor work tells: five tasks of 2 units, two at a time, need 6', () => {
  const instance: Rcpsp = { durations: [2, 2, 2, 2, 2], successors: [[], [], [], [], []], demands: [[1], [1], [1], [1], [1]], capacities: [2] }
  expect(solve(instance)).toMatchObject({ verdict: 'optimal', makespan: 6, lowerBound: 6 })
})

test('an order by the longest path is not the best: 12 by hand', () => {
  // Two machines; the long task 3 must start at once beside the pair 0, 1.
  const instance: Rcpsp = { durations: [4, 4, 4, 12], successors: [[1], [2], [], []], demands: [[2], [1], [1], [1]], capacities: [3] }
  expect(solve(instance)).toMatchObject({ verdict: 'optimal', makespan: 12 })
})

test('no task, no time; a milestone takes none', () => {
  expect(solve({ durations: [], successors: [], demands: [], capacities: [1] })).toMatchObject({ verdict: 'optimal', makespan: 0 })
  expect(solve({ durations: [0, 3], successors: [[1], []], demands: [[0], [1]], capacities: [1] })).toMatchObject({ verdict: 'optimal', makespan: 3, starts: [0, 0] })
})

test('a cycle and a task that asks for more than there is are answers, in data', () => {
  expect(rcpsp({ durations: [1, 1, 1], successors: [[1], [2], [1]], demands: [[], [], []], capacities: [] })).toEqual({ verdict: 'impossible', reason: 'cycle', tasks: [1, 2] })
  expect(rcpsp({ durations: [1], successors: [[]], demands: [[3]], capacities: [2] })).toEqual({ verdict: 'impossible', reason: 'demand-above-capacity', task: 0, means: 0 })
})

test.each<[string, Partial<Rcpsp>]>([
  ['durations[0]', { durations: [1.5] }],
  ['successors[0]', { successors: [[4]] }],
  ['demands[0][0]', { demands: [[-1]] }],
  ['capacities[0]', { capacities: [2 ** 31] }],
  ['durations', { durations: [600_000, 600_000], successors: [[], []], demands: [[0], [0]] }],
  ['durations[0]', { durations: [1e12] }],
])('a wrong %s is refused by its name', (field, wrong) => {
  expect(() => rcpsp({ durations: [1], successors: [[]], demands: [[1]], capacities: [1], ...wrong })).toThrow(new RegExp(`^${field.replace(/[[\]]/g, '\\$&')}:`))
})

test.each([Number.NaN, 0, Infinity])('an effort of %s is refused: nothing would end it', effort => {
  expect(() => rcpsp({ durations: [1], successors: [[]], demands: [[1]], capacities: [1] }, { effort })).toThrow(/^effort:/)
})

test('optimal means optimal: small projects against every schedule there is', () => {
  const instances = fc.record({
    durations: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 5 }),
    demands: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 5, maxLength: 5 }),
    links: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 4 }),
  }).map(({ durations, demands, links }): Rcpsp => ({
    durations, demands: demands.slice(0, durations.length), capacities: [3, 2],
    successors: durations.map((_, i) => links.filter(([from, to]) => from === i && to > i && to < durations.length).map(([, to]) => to)),
  }))
  fc.assert(fc.property(instances, instance => {
    const answer = solve(instance)
    expect(faults(instance, answer)).toEqual([])
    expect(answer).toMatchObject({ verdict: 'optimal', makespan: shortest(instance) })
  }), { numRuns: 60 })
})

const shapes = fc.record({
  tasks: fc.integer({ min: 5, max: 45 }), complexity: fc.double({ min: 1.2, max: 2.1, noNaN: true }),
  factor: fc.double({ min: 0.1, max: 1, noNaN: true }), strength: fc.double({ min: 0, max: 1, noNaN: true }), seed: fc.nat(),
})

test('whatever the project and the effort: feasible, the bound below, the same again', () => {
  fc.assert(fc.property(shapes, fc.constantFrom(1, 50, 400, 1_500), (shape, effort) => {
    const instance = drawProject(shape)
    const answer = solve(instance, effort)
    expect(faults(instance, answer)).toEqual([])
    expect(answer.lowerBound).toBeLessThanOrEqual(answer.makespan)
    expect(answer.verdict === 'optimal').toBe(answer.lowerBound === answer.makespan)
    expect(solve(instance, effort)).toEqual(answer)
  }), { numRuns: 60 })
})

test('capacities too large to share a word are kept apart', () => {
  const small = drawProject({ tasks: 20, complexity: 1.8, factor: 0.75, strength: 0.2, seed: 'words' })
  const scale = 1_000_000
  const large: Rcpsp = { ...small, demands: small.demands.map(row => row.map(demand => demand * scale)), capacities: small.capacities.map(capacity => capacity * scale + scale - 1) }
  const [one, other] = [solve(small), solve(large)]
  expect(faults(large, other)).toEqual([])
  expect([one.verdict, other.verdict, other.makespan]).toEqual(['optimal', 'optimal', one.makespan])
})

test('shouldStop ends the search with what is known', () => {
  let asked = 0
  const instance = drawProject({ tasks: 90, complexity: 1.5, factor: 1, strength: 0.1, seed: 'stop' })
  const answer = rcpsp(instance, { shouldStop: () => ++asked >= 3 })
  expect(asked).toBe(3)
  if (answer.verdict === 'impossible') throw new Error(answer.reason)
  expect(faults(instance, answer)).toEqual([])
})

const published = new URL('../../../../shared/data/schedule/', import.meta.url)
const isHere = existsSync(published)
if (!isHere) process.stdout.write('schedule: the published projects (PSPLIB, ../shared/data/schedule) are absent; their tests are skipped\n')

describe.runIf(isHere)('published projects', () => {
  test.each(['301_1', '305_4', '3010_2', '3017_3', '3025_1', '3041_5'])('j%s: the published optimum, proven', id => {
    const [parameter, number] = id.slice(2).split('_')
    const row = readFileSync(new URL('best_bounds.csv', published), 'utf8').split('\n').find(line => line.startsWith(`j30,${parameter},${number},`))!
    const answer = solve(readPsplib(readFileSync(new URL(`j30/j${id}.sm`, published), 'utf8')), 200_000)
    expect([answer.verdict, answer.makespan]).toEqual(['optimal', Number(row.split(',')[4])])
  })
})
