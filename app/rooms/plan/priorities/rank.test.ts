// The order of actions: the reference case, the unknown last and said, a chosen rank kept, and the same order whatever they come in.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankActions, scoreOf, usualRate } from './rank.ts'
import type { Candidate } from './rank.ts'

const one = (id: string, more: Partial<Candidate> = {}): Candidate => ({ id, perMonth: 4, confidence: 0.5, valueCents: 15_000, marginShare: 1, hours: 3, rateCentsPerHour: 3_500, cents: 0, dueOn: '2026-12-01', chosenRank: null, ...more })

const hour = 2_000

test('value × confidence ÷ (cost + hours)', () => {
  expect(scoreOf(one('a'), hour)).toMatchObject({ gainCents: 30_000, costCents: 10_500, missing: [] })
  expect(scoreOf(one('a'), hour).score).toBeCloseTo(2.857, 3)
  expect(scoreOf(one('a', { rateCentsPerHour: null, confidence: null, perMonth: null }), hour)).toMatchObject({ score: null, gainCents: null, costCents: 6_000, missing: ['expected', 'rate', 'confidence'] })
})

test('an hour nobody priced is counted at what the others cost, a margin nobody gave at the whole: ranked all the same, and said', () => {
  expect([usualRate([]), usualRate([2_000, 3_001])]).toEqual([3_500, 2_501])
  const unpriced = one('unpriced', { rateCentsPerHour: null, marginShare: null })
  expect(scoreOf(unpriced, hour)).toMatchObject({ score: 5, missing: ['margin', 'rate'] })
  expect(rankActions([one('priced'), unpriced], hour).map(({ id }) => id)).toEqual(['unpriced', 'priced'])
})

test('the best first, the unknown last, and a chosen rank where somebody put it', () => {
  const order = (list: Candidate[]) => rankActions(list, hour).map(({ id }) => id)
  const list = [one('unknown', { perMonth: null }), one('low', { hours: 30 }), one('best', { hours: 1 }), one('mid')]
  expect(order(list)).toEqual(['best', 'mid', 'low', 'unknown'])
  expect(order(list.map(each => (each.id === 'unknown' ? { ...each, chosenRank: 2 } : each)))).toEqual(['best', 'unknown', 'mid', 'low'])
  expect(rankActions([one('far', { chosenRank: 99 }), one('mid')], hour).map(({ id, isChosen }) => [id, isChosen])).toEqual([['mid', false], ['far', true]])
})

test('the order does not depend on the order they come in, and holds each once', () => {
  const candidates = fc.array(fc.record({ hours: fc.nat(40), perMonth: fc.option(fc.nat(20)), chosenRank: fc.option(fc.integer({ min: 1, max: 12 })) }), { maxLength: 12 }).map(rows => rows.map((row, at) => one(`a${at}`, row)))
  fc.assert(fc.property(candidates, list => {
    const found = rankActions(list, hour)
    expect(rankActions(list.toReversed(), hour)).toEqual(found)
    expect(found.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted())
  }))
})
