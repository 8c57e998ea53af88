// Every engine answers a question in JSON, and says which field of a wrong one is at fault.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { engineDoors } from './questions.ts'

const ask = (args: string[], question: string) => spawnSync(process.execPath, ['app/cli.ts', 'engine', ...args], { input: question, encoding: 'utf8' })

const examples: Record<string, [question: object, answer: object]> = {
  allocation: [
    { budget: 100, channels: ['a', 'b'].map(id => ({ id, min: 0, max: 100, curve: { shape: 'exponential', top: 10, rate: 0.02 } })), current: { a: 100, b: 0 } },
    { verdict: 'enough', spend: { a: expect.closeTo(50, 3), b: expect.closeTo(50, 3) }, comparison: expect.anything() },
  ],
  attribution: [{ paths: [{ steps: ['a', 'b'], conversions: 40 }], rule: { kind: 'linear' } }, { verdict: 'enough', credits: [{ conversions: 20 }, { conversions: 20 }] }],
  budget: [
    { objective: { count: 40 }, steps: [{ id: 'ask', rate: { mean: 0.02, sd: 0 } }], costPerVisit: { median: 90, logSd: 0 }, countNoise: false, at: [179_999, 180_001] },
    { p50: expect.closeTo(180_000, -1), chances: [{ chance: 0 }, { chance: 1 }] },
  ],
  drift: [{ actual: Array.from({ length: 20 }, () => 50), expected: Array.from({ length: 20 }, () => 50) }, { verdict: 'enough', state: 'steady' }],
  experiment: [{ ask: 'plan', baseline: 0.02, mde: 0.2, visitsPerDay: 400 }, { perArm: 21_109, feasible: false }],
  forecast: [{ series: [12, 14, 13, 15, 14, 16, 17, 16], season: 1, horizon: 2 }, { verdict: 'enough', mean: [expect.any(Number), expect.any(Number)] }],
  ledger: [{ lines: [{ kind: 'media', cents: 115_000 }], results: 12, valueCentsPerResult: 'unknown' }, { verdict: 'too-early', marginCents: 'unknown' }],
  mix: [{ weeks: [{ week: '2026-01-05', sales: 10, spend: { a: 1 } }], channels: ['a'] }, { verdict: 'too-early' }],
  retention: [{ ask: 'sbg', cohorts: [{ survivors: [1000, 869, 743, 653, 593, 551, 517, 491] }] }, { verdict: 'enough', a: expect.closeTo(0.668, 3) }],
  schedule: [{ tasks: [{ id: 'a', hours: 7 }, { id: 'b', hours: 7, after: ['a'] }], people: [{ id: 'p', capacity: [7, 7, 7, 7, 7, 0, 0] }], calendar: { start: '2026-01-05' } }, { verdict: 'optimal', explanations: [expect.anything(), expect.anything()] }],
}

test('each engine has an example here', () => {
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(engineDoors).toSorted())
})

test.each(Object.entries(examples))('%s answers', (name, [question, answer]) => {
  const door = engineDoors[name]!
  const told = door.ask(door.question.parse(question) as never)
  // Typed arrays are lists to whoever reads JSON.
  expect(JSON.parse(JSON.stringify(told, (_, value: unknown) => (ArrayBuffer.isView(value) ? [...value as Float64Array] : value)))).toMatchObject(answer)
})

test('asked at the command line, it prints the answer alone', () => {
  const { status, stdout, stderr } = ask(['forecast'], JSON.stringify(examples.forecast![0]))
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject(examples.forecast![1])
})

test('a channel may bear any name, Infinity among them', () => {
  const { stdout } = ask(['attribution'], '{"paths":[{"steps":["Infinity"],"conversions":40}],"rule":{"kind":"last"}}')
  expect(JSON.parse(stdout)).toMatchObject({ credits: [{ channel: 'Infinity', conversions: 40 }] })
})

test('--help prints the schema of the question', () => {
  const { stdout, status } = ask(['drift', '--help'], '')
  expect(status).toBe(0)
  expect(JSON.parse(stdout.slice(stdout.indexOf('{')))).toMatchObject({ type: 'object', required: ['actual', 'expected'] })
})

test.each([
  [['forecast'], '{"series":[1],"season":"x","horizon":2}', 1, 'season: '],
  [['experiment'], '{"ask":"plan","baseline":"x","mde":0.1,"visitsPerDay":9}', 1, 'baseline: '],
  [['experiment'], '{"ask":"analyse","metric":"mean","a":{"n":9,"sum":1}}', 1, 'a.sumSquares: '],
  [['retention'], '{"ask":"sbg","cohorts":[{"survivors":[1.5]}]}', 1, 'cohorts.0.survivors.0: '],
  [['attribution'], '{"paths":[],"rule":{"kind":"markov","order":4}}', 1, 'rule.order: '],
  [['forecast'], `{"series":${JSON.stringify(Array.from({ length: 900 }, () => 'x'))},"season":1,"horizon":2}`, 1, '; and 895 more'],
  [['drift'], '', 1, 'not JSON'],
  [['drift'], 'actual', 1, 'not JSON'],
  [['nothing'], '{}', 2, 'The engines are'],
])('%s < %s: a sentence, code %d', (args, question, code, sentence) => {
  const { status, stdout, stderr } = ask(args, question)
  expect([status, stdout]).toEqual([code, ''])
  expect(stderr).toContain(sentence)
})
