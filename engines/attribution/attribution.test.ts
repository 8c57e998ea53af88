// Credits against hand sums, published exact figures, an independent solver, redrawn paths, and what no rule may break.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poissonInterval } from '../distribution/index.ts'
import { createRandom, drawPoisson } from '../random/index.ts'
import { attribute, type Path, type Rule } from './index.ts'

const folder = '../shared/data/attribution'
const rules: Rule[] = [...(['first', 'last', 'linear', 'shapley', 'position', 'time-decay'] as const).map(kind => ({ kind })), ...([1, 2, 3] as const).map(order => ({ kind: 'markov' as const, order }))]
const creditsOf = (paths: readonly Path[], rule: Rule) => Object.fromEntries(attribute(paths, rule).credits.map(one => [one.channel, one.conversions]))

const three: Path[] = [{ steps: ['A', 'B', 'A', 'C'], conversions: 8, nulls: 2, valueCents: 1600 }, { steps: ['B'], conversions: 2, nulls: 8, valueCents: 100 }]

test.each<[Rule, Record<string, number>]>([
  [{ kind: 'first' }, { A: 8, B: 2, C: 0 }],
  [{ kind: 'last' }, { A: 0, B: 2, C: 8 }],
  [{ kind: 'linear' }, { A: 4, B: 4, C: 2 }],
  [{ kind: 'shapley' }, { A: 8 / 3, B: 8 / 3 + 2, C: 8 / 3 }],
  [{ kind: 'position' }, { A: 4, B: 2.8, C: 3.2 }],
  [{ kind: 'position', ends: 0.5 }, { A: 4, B: 2, C: 4 }],
  [{ kind: 'time-decay' }, { A: 8 * 5 / 15, B: 8 * 2 / 15 + 2, C: 8 * 8 / 15 }],
])('%o, by hand', (rule, expected) => {
  const found = creditsOf(three, rule)
  for (const [channel, credit] of Object.entries(expected)) expect(found[channel], channel).toBeCloseTo(credit, 12)
})

test('time-decay halves every seven days, whatever the age of the nearest touch', () => {
  const path = (aged: number): Path => ({ steps: ['A', 'B'], conversions: 3, daysBefore: [14 + aged, 7 + aged] })
  for (const aged of [0, 40_000]) expect(creditsOf([path(aged)], { kind: 'time-decay' })).toEqual({ A: 1, B: 2 })
  expect(creditsOf([path(0)], { kind: 'time-decay', halfLife: 3.5 })).toEqual({ A: expect.closeTo(0.6, 12), B: expect.closeTo(2.4, 12) })
})

test('a chain, by hand: A leads half of its people to B, and B sells to a quarter', () => {
  // P(result) = 1/2·1/4 = 1/8 from A alone; without A nothing, without B nothing: each is credited with half.
  const { credits, verdict, missing } = attribute([{ steps: ['A', 'B'], conversions: 1, nulls: 3 }, { steps: ['A'], conversions: 0, nulls: 4 }], { kind: 'markov' })
  expect(credits.map(({ channel, conversions, removalEffect }) => ({ channel, conversions, removalEffect }))).toEqual([{ channel: 'A', conversions: 0.5, removalEffect: 1 }, { channel: 'B', conversions: 0.5, removalEffect: 1 }])
  expect({ verdict, missing }).toEqual({ verdict: 'too-early', missing: 19 })
})

test('no result, or a chain that knows no path without one: nothing is shared', () => {
  for (const rule of rules) expect(attribute([{ steps: ['A'], conversions: 0, nulls: 40 }], rule)).toMatchObject({ verdict: 'never', credits: [] })
  expect(attribute([{ steps: ['A', 'B'], conversions: 40 }], { kind: 'markov' }).verdict).toBe('never')
  expect(attribute([], { kind: 'last' }).verdict).toBe('never')
})

test.each<[string, Path[], Rule]>([
  ['paths[1].steps', [three[1]!, { steps: [], conversions: 1 }], { kind: 'last' }],
  ['paths[0].conversions', [{ steps: ['A'], conversions: -1 }], { kind: 'last' }],
  ['paths[0].nulls', [{ steps: ['A'], conversions: 1, nulls: Number.NaN }], { kind: 'last' }],
  ['paths[0].valueCents', [{ steps: ['A'], conversions: 1, valueCents: Infinity }], { kind: 'last' }],
  ['paths[0].daysBefore', [{ steps: ['A', 'B'], conversions: 1, daysBefore: [1] }], { kind: 'last' }],
  ['ends', three, { kind: 'position', ends: 0.6 }],
  ['halfLife', three, { kind: 'time-decay', halfLife: 0 }],
  ['order', three, { kind: 'markov', order: 4 as never }],
  ['rule.kind', three, { kind: 'best' as never }],
  ['paths[0].daysBefore', [{ steps: ['A'], conversions: 1, daysBefore: [null as never] }], { kind: 'time-decay' }],
  ['paths[0].conversions', [{ steps: ['A'], conversions: 1e300 }], { kind: 'last' }],
])('%s at fault is named', (field, paths, rule) => {
  expect(() => attribute(paths, rule)).toThrow(RangeError)
  expect(() => attribute(paths, rule)).toThrow(field)
})

const readTable = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').slice(1).map(line => line.replaceAll('"', '').split(','))
const readPaths = (): Path[] => readTable('PathData.csv').map(([path, conversions, value, nulls]) => ({ steps: path!.split(' > '), conversions: Number(conversions), nulls: Number(nulls), valueCents: Number(value) }))

test('ten thousand paths: heuristics and the exact chain of the published set to 1e-9', context => {
  if (!existsSync(`${folder}/PathData.csv`)) return context.skip(`${folder} is not here`)
  const paths = readPaths()
  const close = (rule: Rule, expected: string[][], column: number, of: 'conversions' | 'valueCents' = 'conversions') => {
    const { credits } = attribute(paths, rule)
    for (const row of expected) {
      const credit = credits.find(({ channel }) => channel === row[0])!
      expect(Math.abs(credit[of] / Number(row[column]) - 1), `${rule.kind} ${row[0]}`).toBeLessThan(1e-9)
    }
  }
  const heuristics = readTable('ref_heuristic.csv')
  for (const [rule, column] of [['first', 1], ['last', 3], ['linear', 5]] as const) {
    close({ kind: rule }, heuristics, column)
    close({ kind: rule }, heuristics, column + 1, 'valueCents')
  }
  close({ kind: 'markov' }, readTable('exact_markov_order1.csv'), 2)
})

/** Removal effects by another way: states as texts, elimination with pivoting, one system a channel. */
function solvedAnew(paths: readonly Path[], order: number): Record<string, number> {
  const channels = [...new Set(paths.flatMap(path => path.steps))]
  const chance = (removed?: string) => {
    const counts = new Map<string, Map<string, number>>()
    for (const { steps, conversions, nulls = 0 } of paths) {
      const walked = ['', ...steps.map((_, i) => steps.slice(Math.max(0, i + 1 - order), i + 1).join('|'))]
      const take = (at: string, to: string, times: number) => counts.set(at, (counts.get(at) ?? new Map<string, number>()).set(to, (counts.get(at)?.get(to) ?? 0) + times))
      for (let i = 0; i + 1 < walked.length; i++) take(walked[i]!, walked[i + 1]!, conversions + nulls)
      take(walked.at(-1)!, '+', conversions)
      take(walked.at(-1)!, '-', nulls)
    }
    const states = [...counts.keys()].filter(state => removed === undefined || !state.split('|').includes(removed))
    const rows = states.map(state => {
      const out = counts.get(state)!
      const all = [...out.values()].reduce((sum, one) => sum + one, 0)
      return [...states.map(to => (to === state ? 1 : 0) - (out.get(to) ?? 0) / all), (out.get('+') ?? 0) / all]
    })
    for (let k = 0; k < rows.length; k++) {
      const pivot = rows.slice(k).reduce((best, row, i) => (Math.abs(row[k]!) > Math.abs(rows[best]![k]!) ? k + i : best), k)
      ;[rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!]
      for (const row of rows) if (row !== rows[k]) { const factor = row[k]! / rows[k]![k]!; for (let j = k; j <= rows.length; j++) row[j]! -= factor * rows[k]![j]! }
    }
    return rows[0]!.at(-1)! / rows[0]![0]!
  }
  const whole = chance()
  return Object.fromEntries(channels.map(channel => [channel, 1 - chance(channel) / whole]))
}

/** Paths over `n` channels; some channels follow others, so that orders differ. */
function drawPaths(seed: number, n: number, count: number): Path[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    let at = Math.floor(random() * n)
    const steps = Array.from({ length: 1 + Math.floor(random() * 6) }, () => `c${at = random() < 0.6 ? (at + 1) % n : Math.floor(random() * n)}`)
    return { steps, conversions: Math.floor(random() * 4), nulls: 1 + Math.floor(random() * 8) }
  })
}

test.each([[1, 5], [1, 40], [2, 5], [3, 4], [3, 9]] as const)('order %i over %i channels equals an independent solver to 1e-9', (order, n) => {
  const paths = drawPaths(10 * order + n, n, 150)
  const expected = solvedAnew(paths, order)
  for (const { channel, removalEffect } of attribute(paths, { kind: 'markov', order }).credits) expect(Math.abs(removalEffect! - expected[channel]!), channel).toBeLessThan(1e-9)
})

test('Shapley values by their definition: the mean of what a channel adds, over every order of arrival', () => {
  const paths = drawPaths(7, 5, 60)
  const channels = [...new Set(paths.flatMap(path => path.steps))]
  const worth = (team: ReadonlySet<string>) => paths.reduce((sum, { steps, conversions }) => sum + (steps.every(step => team.has(step)) ? conversions : 0), 0)
  const orders = (left: string[]): string[][] => (left.length ? left.flatMap(one => orders(left.filter(other => other !== one)).map(rest => [one, ...rest])) : [[]])
  const all = orders(channels)
  const found = creditsOf(paths, { kind: 'shapley' })
  for (const channel of channels) {
    const added = all.reduce((sum, order) => { const before = new Set(order.slice(0, order.indexOf(channel))); return sum + worth(new Set([...before, channel])) - worth(before) }, 0)
    expect(found[channel]).toBeCloseTo(added / all.length, 9)
  }
})

test('one step each: the range of a credit is that of a count', () => {
  const [credit] = attribute([{ steps: ['A'], conversions: 12 }], { kind: 'last' }).credits
  const { low, high } = poissonInterval(12)
  expect([credit!.low, credit!.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)])
})

test.each<Rule>([{ kind: 'linear' }, { kind: 'markov' }, { kind: 'markov', order: 2 }])('%o: ranges hold nine redrawn credits in ten', rule => {
  const paths = drawPaths(11, 4, 200)
  const random = createRandom('redrawn')
  const truth = creditsOf(paths, rule)
  let [held, all] = [0, 0]
  for (let draw = 0; draw < 250; draw++) {
    const redrawn = paths.map(path => ({ ...path, conversions: drawPoisson(random, path.conversions), nulls: drawPoisson(random, path.nulls!) }))
    for (const { channel, low, high } of attribute(redrawn, rule).credits) {
      all++
      if (low <= truth[channel]! && truth[channel]! <= high) held++
    }
  }
  expect(held / all).toBeGreaterThan(0.86)
  expect(held / all).toBeLessThan(0.95)
})

const anyPaths = fc.array(fc.record({ steps: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 8 }), conversions: fc.nat(20), nulls: fc.nat(20), valueCents: fc.nat(10_000) }), { minLength: 1, maxLength: 12 })

test('credits add up to the results and to their value, none is negative, and ranges hold them', () => {
  fc.assert(fc.property(anyPaths, fc.constantFrom(...rules), (paths, rule) => {
    const { credits, conversions, valueCents, verdict } = attribute(paths, rule)
    if (verdict === 'never') return
    const sum = (of: 'conversions' | 'valueCents' | 'share') => credits.reduce((total, one) => total + one[of], 0)
    expect(sum('conversions')).toBeCloseTo(conversions, 8)
    expect(sum('valueCents')).toBeCloseTo(valueCents, 5)
    expect(sum('share')).toBeCloseTo(1, 10)
    for (const { conversions: credit, low, high } of credits) {
      expect(credit).toBeGreaterThanOrEqual(-1e-12)
      expect(low - 1e-9 <= credit && credit <= high + 1e-9, `${low} ${credit} ${high}`).toBe(true)
    }
  }))
})

test('steps so long before the end that they count for nothing have a range, not NaN', () => {
  for (const days of [300, 600, 1200, 4000]) {
    const { credits } = attribute([{ steps: ['A', 'B'], conversions: 30, daysBefore: [days, 0] }], { kind: 'time-decay', halfLife: 1 })
    for (const { low, high, conversions } of credits) expect(low <= conversions && conversions <= high).toBe(true)
  }
})
