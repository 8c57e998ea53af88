// The record of a review keeps what was answered, decided and put off by that day.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Review = OutputOf<'learn.holdReview'>

let sea: TestShip
let now = loopNow
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(async () => { await sea.close() })

const answers = { improve: 'Réparer le numéro', kpi: 'Rien à changer', traffic: 'Surtout la recherche', tools: 'Rien à changer' }

test('answers are kept with the review, and with the one already open', async () => {
  const { company, line, objective } = await walkLoop(sea)
  const open = await company.ask<Review>('learn.holdReview', { objectiveId: objective.id })
  expect(open.answers).toBeNull()
  await company.ask('learn.decide', { budgetLineId: line.id, lineVersion: line.version, kind: 'correct', afterCents: 36_000, reason: 'Trop cher', forecast: { low: 5, mid: 9, high: 14, byDay: '2026-12-01' }, reviewId: open.id })
  const closed = await company.ask<Review>('learn.holdReview', { objectiveId: objective.id, answers })
  expect(closed).toMatchObject({ id: open.id, answers })
  expect(await company.ask<OutputOf<'learn.readRecord'>>('learn.readRecord', { id: open.id })).toMatchObject({
    since: null, objective: expect.stringContaining('demandes de devis') as string, review: { actualCount: 26, answers },
    decisions: [{ decision: { reason: 'Trop cher' }, score: { verdict: 'pending' } }], postponements: [],
  })
})

test('a question without an answer is said, and stops where the company asks for one', async () => {
  const { company, objective } = await walkLoop(sea)
  await company.ask('crew.setRuleLevel', { rule: 'learn.questionsAnswered', level: 'asked' })
  const closing = { objectiveId: objective.id, answers: { ...answers, traffic: null } }
  await expect(company.ask('learn.holdReview', closing)).rejects.toMatchObject({ code: 'rule-asked' })
  await company.ask('learn.holdReview', { ...closing, answers })
})

test('what was put off belongs to the review that follows it', async () => {
  const { company, objective, action } = await walkLoop(sea)
  const hold = () => company.ask<Review>('learn.holdReview', { objectiveId: objective.id })
  const recordOf = (id: string) => company.ask<OutputOf<'learn.readRecord'>>('learn.readRecord', { id })
  const first = await hold()
  now = '2026-11-24T09:00:00.000Z'
  await company.ask('act.postponeAction', { id: action.id, version: action.version, toDay: '2026-12-10', reason: 'La photo manque' })
  expect(await company.ask<OutputOf<'learn.readReview'>>('learn.readReview')).toMatchObject({ postponed: 1, effort: { spentCents: 250_000, outsideCents: 0 } })
  const stand = await company.ask<{ id: string }>('plan.createBudgetLine', { label: 'Salon', leverId: 'trade-fair', centsPerMonth: 0, startOn: '2026-09-01', endOn: '2026-12-31' })
  await company.ask('measure.createCost', { label: 'Stand', onDay: '2026-10-01', channel: 'Salon', cents: 9_000, budgetLineId: stand.id })
  expect(await company.ask<OutputOf<'learn.readReview'>>('learn.readReview')).toMatchObject({ effort: { spentCents: 259_000, outsideCents: 9_000 } })
  now = '2026-12-20T09:00:00.000Z'
  const second = await hold()
  now = loopNow
  expect(await recordOf(first.id)).toMatchObject({ since: null, postponements: [] })
  expect(await recordOf(second.id)).toMatchObject({ since: '2026-11-21', postponements: [{ title: 'Ouvrir les annonces', fromDay: '2026-11-27', toDay: '2026-12-10', reason: 'La photo manque' }] })
})
