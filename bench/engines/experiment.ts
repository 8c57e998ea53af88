// The experiment engine on golden vectors and simulated tests: distance, false alarms, time.
import { existsSync, readFileSync } from 'node:fs'
import { analyse, srm, type ShareArm } from '@azimut/engines/experiment'
import { createRandom, drawBinomial } from '@azimut/engines/random'
import { fieldsOf, readGolden } from '../../engines/experiment/golden.ts'
import type { Row } from './row.ts'

const golden = '../shared/data/experiments/gbstats_golden_dev.json'

export function experimentRows(): Row[] {
  return [...(existsSync(golden) ? onGolden() : []), onLooks(), onFew()]
}

function onGolden(): Row[] {
  const { cases, deals } = readGolden(readFileSync(golden, 'utf8'))
  const start = performance.now()
  const found = cases.map(one => ({ ...one, found: analyse(one.question) }))
  const ms = (performance.now() - start) / cases.length
  // Below 1e-12 the vectors' own tails are 1 less a number near 1, and hold rounding alone.
  const far = Math.max(...found.flatMap(one => (one.found.verdict === 'enough' ? fieldsOf(one.found, one.expected) : [['', 1, 2] as [string, number, number]]))
    .map(([, value, asked]) => (value === asked || (Math.abs(asked) < 1e-12 && Math.abs(value - asked) < 5e-16) ? 0 : Math.abs(value / asked - 1))))
  const dealt = Math.max(...deals.map(({ users, weights, p }) => Math.abs(srm(users, weights).p! / p - 1)))
  return [
    { engine: 'experiment', set: `${cases.length} golden vectors, every field`, figure: `${far.toExponential(1)} away`, bar: '≤ 1e-6, < 1 ms a test', passes: far <= 1e-6 && ms < 1, ms, reference: 'gbstats' },
    { engine: 'experiment', set: `${deals.length} deals`, figure: `${dealt.toExponential(1)} away`, bar: '≤ 1e-6', passes: dealt <= 1e-6, ms: Number.NaN, reference: 'gbstats' },
  ]
}

function onLooks(): Row {
  const random = createRandom('looks')
  const tests = 4000
  let stopped = 0
  const start = performance.now()
  for (let one = 0; one < tests; one++) {
    const arms: [ShareArm, ShareArm] = [{ n: 0, successes: 0 }, { n: 0, successes: 0 }]
    for (let day = 0; day < 60; day++) {
      for (const arm of arms) { arm.n += 150; arm.successes += drawBinomial(random, 150, 0.05) }
      const found = analyse({ metric: 'proportion', a: arms[0], b: arms[1], method: { kind: 'sequential' } })
      if (found.verdict === 'enough' && found.p! <= 0.05) { stopped++; break }
    }
  }
  const share = stopped / tests
  return { engine: 'experiment', set: `${tests} tests without a difference, 60 looks`, figure: `${(100 * share).toFixed(2)} % stopped`, bar: '≤ 5.5 %', passes: share <= 0.055, ms: (performance.now() - start) / tests / 60, reference: 'fixed test at each look: about 30 %' }
}

function onFew(): Row {
  const ask = (i: number) => analyse({ metric: 'proportion', a: { n: 400 + i, successes: 12 }, b: { n: 410, successes: 21 }, method: { kind: 'bayes' } })
  for (let i = 0; i < 50; i++) ask(i)
  const start = performance.now()
  for (let i = 0; i < 200; i++) ask(i)
  const ms = (performance.now() - start) / 200
  return { engine: 'experiment', set: 'few results, beta laws', figure: 'six figures, in the tests', bar: '< 1 ms a test', passes: ms < 1, ms, reference: 'adaptive quadrature' }
}
