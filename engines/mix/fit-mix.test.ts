// The mix on businesses whose mix is known, what it refuses, and what no change of unit may alter.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate } from '../allocation/index.ts'
import { fitMix, simulateMix, type FittedMix, type MixAnswer, type MixQuestion, type MixWeek } from './index.ts'

function enough(answer: MixAnswer): FittedMix {
  if (answer.verdict !== 'enough') throw new Error(JSON.stringify(answer))
  return answer
}

const worked = simulateMix({ weeks: 104, geos: 1, channels: 2, seed: 'worked' })
const fitted = enough(fitMix(worked.question))

/** The worked business with its weeks changed. */
const changed = (change: (week: MixWeek, t: number) => Partial<MixWeek>, more: Partial<MixQuestion> = {}): MixQuestion =>
  ({ ...worked.question, effort: 100, ...more, weeks: worked.question.weeks.map((week, t) => ({ ...week, ...change(week, t) })) })

test('the worked example: ranges hold the truth, chains agree, returns are contributions over spend', () => {
  for (const id of worked.question.channels) {
    const truth = worked.contribution[id]!['place-1']!
    const { low, value, high } = fitted.contribution[id]!
    expect(low <= truth && truth <= high, id).toBe(true)
    const spent = worked.question.weeks.reduce((sum, { spend }) => sum + spend[id]!, 0)
    expect(fitted.roas[id]!.value).toBeCloseTo(value / spent, 8)
    expect(fitted.contributionByGeo[id]).toEqual({ 'place-1': fitted.contribution[id] })
  }
  expect(fitted.diagnostics.rHat).toBeLessThan(1.05)
  expect(fitted.diagnostics.ess).toBeGreaterThan(100)
  expect(fitted.diagnostics.durbinWatson).toBeGreaterThan(1.5)
  expect(fitted.diagnostics.contraction['channel-1']!.share).toBeGreaterThan(0.9)
  expect(fitted.diagnostics.divergences).toBeLessThan(0.01 * fitted.diagnostics.draws)
})

test('the same seed gives the same answer, another seed the same to a fraction of the range', () => {
  expect(fitMix(worked.question)).toEqual(fitted)
  const other = enough(fitMix({ ...worked.question, seed: 'other' }))
  for (const id of worked.question.channels) {
    const { low, high, value } = fitted.contribution[id]!
    expect(Math.abs(other.contribution[id]!.value - value)).toBeLessThan(0.2 * (high - low))
  }
})

test('the curves are what the model believes, and `allocate` takes them as they are', () => {
  const channels = worked.question.channels.map(id => ({ id, curve: fitted.curves[id]!['place-1']!, min: 0, max: Math.max(...worked.question.weeks.map(({ spend }) => spend[id]!)) }))
  const split = allocate({ budget: channels.reduce((sum, { max }) => sum + max / 3, 0), channels })
  if (split.verdict !== 'enough') throw new Error(split.verdict)
  expect(split.range!.low).toBeGreaterThan(0)
  expect(split.probabilityBetterThan(Object.fromEntries(channels.map(({ id }) => [id, 0])))).toMatchObject({ verdict: 'enough', share: 1 })
})

test('sales or money in other units change figures by that unit alone', () => {
  const plain = enough(fitMix(changed(() => ({}))))
  // Powers of two leave every rounding as it was: the draws are the same, to the last bit.
  fc.assert(fc.property(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -12, max: 12 }), (a, b) => {
    const [sales, money] = [2 ** a, 2 ** b]
    const scaled = enough(fitMix(changed(week => ({ sales: week.sales * sales, spend: Object.fromEntries(Object.entries(week.spend).map(([id, spent]) => [id, spent * money])) }))))
    for (const id of worked.question.channels) {
      expect(scaled.contribution[id]!.value / sales / plain.contribution[id]!.value).toBeCloseTo(1, 12)
      expect(scaled.roas[id]!.high / sales * money / plain.roas[id]!.high).toBeCloseTo(1, 12)
      expect(scaled.share[id]!.low / plain.share[id]!.low).toBeCloseTo(1, 12)
    }
  }), { numRuns: 4 })
})

test('two channels always bought together are told together, and a lift test tells them apart', () => {
  const together = changed(week => ({ spend: { 'channel-1': week.spend['channel-1']!, 'channel-2': 3 * week.spend['channel-1']! } }), { effort: 200 })
  const answer = fitMix(together)
  const refused = answer.verdict === 'enough' || (answer.verdict === 'too-early' && answer.reason === 'unidentified') ? answer.refused : {}
  expect(Object.values(refused).map(({ verdict }) => verdict), JSON.stringify(answer)).toEqual(['too-early', 'too-early'])

  const [from, to] = [worked.question.weeks[0]!.week, worked.question.weeks[103]!.week]
  const truth = 0.8 * worked.contribution['channel-1']!['place-1']!
  const tested = enough(fitMix({ ...together, liftTests: [{ channel: 'channel-1', geo: 'place-1', from, to, incremental: truth, sd: 0.05 * truth }] }))
  expect(tested.contribution['channel-1']!.value / truth).toBeCloseTo(1, 0)
  expect(tested.contribution['channel-1']!.high / tested.contribution['channel-1']!.low).toBeLessThan(1.4)
})

test('a channel bought alike every week, or never, gets no figure; the other keeps its own', () => {
  const alike = enough(fitMix(changed(week => ({ spend: { ...week.spend, 'channel-2': 100 } }), { effort: 300 })))
  expect(alike.refused).toMatchObject({ 'channel-2': { verdict: 'too-early', reason: 'too-wide' } })
  expect(Object.keys(alike.contribution)).toEqual(['channel-1'])
  expect(alike.diagnostics.contraction['channel-2']!.share).toBeLessThan(0.4)
  const never = enough(fitMix(changed(week => ({ spend: { 'channel-1': week.spend['channel-1']! } }), { effort: 300 })))
  expect(never.refused).toEqual({ 'channel-2': { verdict: 'never', reason: 'no-spend' } })
})

test('a channel without effect on sales of pure noise is not given one', () => {
  const answer = fitMix(changed((_, t) => ({ sales: 1_000 + 100 * Math.sin(t * t) }), { effort: 300 }))
  if (answer.verdict === 'enough') for (const { low } of Object.values(answer.share)) expect(low).toBeLessThan(0.05)
  else expect(answer).toMatchObject({ verdict: 'too-early', reason: 'unidentified' })
})

test('what is believed of a return draws an uncertain one towards it', () => {
  const { value } = fitted.roas['channel-2']!
  const told = enough(fitMix({ ...worked.question, priors: { 'channel-2': { roas: { median: value / 2, logSd: 0.1 } } } })).roas['channel-2']!
  expect(told.value).toBeLessThan(0.75 * value)
  expect(told.high / told.low).toBeLessThan(fitted.roas['channel-2']!.high / fitted.roas['channel-2']!.low)
})

test('sales of a place that owe nothing to money change what channels brought in neither place', () => {
  const { question, contribution } = simulateMix({ weeks: 104, geos: 2, channels: 2, seed: 'places' })
  const more = 0.4 * question.weeks.reduce((sum, { sales }) => sum + sales, 0) / question.weeks.length
  const answer = enough(fitMix({ ...question, weeks: question.weeks.map(week => (week.geo === 'place-2' ? { ...week, sales: week.sales + more } : week)) }))
  for (const id of question.channels) {
    for (const [geo, truth] of Object.entries(contribution[id]!)) {
      const { value, low, high } = answer.contributionByGeo[id]![geo]!
      expect(Math.abs(value / truth - 1), `${id} ${geo}`).toBeLessThan(0.15)
      expect(low <= truth && truth <= high, `${id} ${geo}`).toBe(true)
    }
  }
})

test('too little is said, and why', () => {
  const { question } = worked
  expect(fitMix({ ...question, weeks: question.weeks.slice(0, 40) })).toEqual({ verdict: 'too-early', reason: 'few-weeks', weeksMissing: 12 })
  expect(fitMix({ ...question, weeks: [] })).toEqual({ verdict: 'too-early', reason: 'few-weeks', weeksMissing: 52 })
  const many = Array.from({ length: 14 }, (_, i) => `more-${i}`)
  expect(fitMix({ ...question, channels: [...question.channels, ...many] })).toEqual({ verdict: 'too-early', reason: 'many-channels', mostChannels: 11 })
  expect(fitMix(changed(() => ({ spend: {} })))).toEqual({ verdict: 'never', reason: 'no-spend' })
  expect(fitMix(changed(() => ({ sales: 0 })))).toEqual({ verdict: 'never', reason: 'no-sales' })
  expect(fitMix(changed(() => ({ sales: 1_234.5 })))).toEqual({ verdict: 'never', reason: 'flat-sales' })
})

test('stopped too soon, it says so; stopped in the last chain, it answers with what it has', () => {
  const stopAfter = (turns: number) => {
    let asked = 0
    return fitMix({ ...worked.question, effort: 150, shouldStop: () => (asked += 1) > turns })
  }
  expect(stopAfter(100)).toEqual({ verdict: 'too-early', reason: 'stopped' })
  const { diagnostics } = enough(stopAfter(4 * (400 + 150) - 60))
  expect(diagnostics.draws).toBeGreaterThan(500)
  expect(diagnostics.draws).toBeLessThan(600)
  expect(diagnostics.rHat).toBeLessThan(1.1)
})

test('chains that stay on two sides say so', () => {
  // One spend under two names, an effect of the same week and one that lasts: either name may be either.
  let stock = 0
  const id = 'channel-1'
  const highest = Math.max(...worked.question.weeks.map(({ spend }) => spend[id]!))
  const answer = fitMix(changed((week, t) => {
    const spent = week.spend[id]! / highest
    stock = 0.85 * stock + spent
    return { sales: 10_000 + 3_000 * spent ** 2 + 2_000 * stock + 30 * Math.sin(t * t), spend: { 'channel-1': spent, 'channel-2': spent } }
  }, { effort: 50 }))
  expect(answer).toMatchObject({ verdict: 'too-early', reason: 'chains-disagree' })
})

test.each<[string, Partial<MixQuestion>]>([
  ['channels', { channels: ['channel-1', 'channel-1'] }],
  ['weeks[1].week', { weeks: [worked.question.weeks[0]!, worked.question.weeks[2]!] }],
  ['weeks[0].sales', { weeks: [{ week: '2026-01-05', sales: Number.NaN, spend: {} }] }],
  ['weeks[0].spend.radio', { weeks: [{ week: '2026-01-05', sales: 1, spend: { radio: 1 } }] }],
  ['weeks[0].controls.rain', { weeks: [{ week: '2026-01-05', sales: 1, spend: {}, controls: { rain: 1 } }] }],
  ['seasonality.harmonics', { seasonality: { harmonics: 0.5 } }],
  ['priors.radio', { priors: { radio: {} } }],
  ['priors.channel-1.half', { priors: { 'channel-1': { half: { median: 0, logSd: 1 } } } }],
  ['priors.channel-1.carryOver', { priors: { 'channel-1': { carryOver: { median: 1, logOddsSd: 1 } } } }],
  ['liftTests[0].channel', { liftTests: [{ channel: 'radio', from: '2026-01-05', to: '2026-02-02', incremental: 1, sd: 1 }] }],
  ['liftTests[0].sd', { liftTests: [{ channel: 'channel-1', geo: 'place-1', from: '2023-01-01', to: '2023-02-05', incremental: 1, sd: 0 }] }],
  ['priors.channel-1.half', { priors: { 'channel-1': { half: { median: 1e300, logSd: 1 } } } }],
  ['priors.channel-1.carryOver', { priors: { 'channel-1': { carryOver: { median: 0.5, logOddsSd: Infinity } } } }],
  ['priors.channel-1.roas', { priors: { 'channel-1': { roas: { median: 1e12, logSd: 1 } } } }],
  ['liftTests[0].sd', { liftTests: [{ channel: 'channel-1', geo: 'place-1', from: '2023-01-01', to: '2023-02-05', incremental: 1, sd: 1e-300 }] }],
  ['weeks[0].week', { weeks: [{ week: '2026-02-31', sales: 1, spend: {} }] }],
  ['effort', { effort: 1 }],
])('a question that makes no sense names its field: %s', (field, change) => {
  expect(() => fitMix({ ...worked.question, ...change })).toThrow(new RegExp(`^${field.replaceAll(/[[\].]/g, String.raw`\$&`)}:`))
})

test('businesses of a public generator: contributions within a fifth on average, ranges that hold most', (context) => {
  const folder = '../shared/data/mmm'
  if (!existsSync(folder)) return context.skip(`${folder} is not here`)
  const errors: number[] = []
  let held = 0
  for (const name of ['small_business_1', 'small_business_2', 'small_business_42']) {
    const [head = [], ...lines] = readFileSync(`${folder}/${name}_data.csv`, 'utf8').trim().split('\n').map(line => line.split(','))
    const { roas_values: { Local: returns } } = JSON.parse(readFileSync(`${folder}/${name}_truth.json`, 'utf8')) as { roas_values: { Local: Record<string, number> } }
    const channels = head.filter(column => /^x\d/.test(column))
    const cell = (line: readonly string[], column: string) => line[head.indexOf(column)]!
    const answer = enough(fitMix({
      channels, controls: ['c1', 'c2'],
      weeks: lines.map(line => ({
        week: cell(line, 'date'), sales: Number(cell(line, 'y')), controls: { c1: Number(cell(line, 'c1')), c2: Number(cell(line, 'c2')) },
        spend: Object.fromEntries(channels.map(column => [column, Number(cell(line, column))])),
      })),
    }))
    for (const column of channels) {
      const truth = returns[column.replace(/^x\d_/, '')]!
      const { value, low, high } = answer.roas[column]!
      errors.push(Math.abs(value / truth - 1))
      if (low <= truth && truth <= high) held += 1
    }
  }
  expect(errors.reduce((sum, error) => sum + error / errors.length, 0)).toBeLessThan(0.2)
  expect(held).toBeGreaterThanOrEqual(9)
})
