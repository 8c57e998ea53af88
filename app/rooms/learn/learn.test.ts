// A decision changes its budget line in the same breath, hangs on the thread, and is scored by what was counted.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InputOf, OutputOf } from '#app/deck/api.ts'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Review = OutputOf<'learn.readReview'>
type Decision = OutputOf<'learn.decide'>
type Line = OutputOf<'plan.getBudgetLine'>

let sea: TestShip
let now = loopNow
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(async () => { await sea.close() })

const form = (line: { id: string; version: number }, more: Partial<InputOf<'learn.decide'>> = {}): InputOf<'learn.decide'> => ({
  budgetLineId: line.id, lineVersion: line.version, kind: 'correct', afterCents: 36_000, reason: 'Les annonces coûtent trop par demande', forecast: { low: 5, mid: 9, high: 14, byDay: '2026-12-01' }, ...more,
})
const lineOf = (company: TestCompany, id: string) => company.ask<Line>('plan.getBudgetLine', { id })
const reviewOf = (company: TestCompany) => company.ask<Review>('learn.readReview')

test('the review puts expected beside actual, and names the line that costs more than was said', async () => {
  const { company, line, meeting, objective } = await walkLoop(sea)
  const review = await reviewOf(company)
  expect(review.course).toMatchObject({ objectiveId: objective.id, actual: 26, measure: 'live' })
  expect(review.lines[0]).toMatchObject({ budgetLineId: line.id, results: 12, expectedCents: 4_000, isBeyond: true, awaits: true, fullCents: 250_000, costPerResult: { mid: 9_615 } })
  expect(review.lines[1]).toMatchObject({ isBeyond: false, expectedCents: null })
  expect(review).toMatchObject({ meeting: { id: meeting.id, onDay: '2026-12-01' }, compareOn: '2026-12-01', current: null, decisions: [], moved: [] })
  expect(review.questions).toMatchObject({ improve: { openDefects: 1, worst: 'Deux numéros de téléphone se contredisent' }, visits: 8 })
  expect(review.commitments).toMatchObject([{ title: 'Ouvrir les annonces', owner: 'Anne', kept: 'toCome' }])

  const held = await company.ask<OutputOf<'learn.holdReview'>>('learn.holdReview', { objectiveId: objective.id, meetingId: meeting.id })
  expect(held).toMatchObject({ heldOn: '2026-11-21', actualCount: 26, expectedCount: review.course!.expected, title: 'Point du 21 novembre 2026' })
  expect(await company.ask('learn.holdReview', { objectiveId: objective.id })).toEqual(held)
  expect(await reviewOf(company)).toMatchObject({ current: { id: held.id }, meeting: null })
})

test('a decision changes the line; the thread goes from the line up to the finding and down to the decision', async () => {
  const { company, line, objective, finding } = await walkLoop(sea)
  const review = await company.ask<{ id: string }>('learn.holdReview', { objectiveId: objective.id })
  const decision = await company.ask<Decision>('learn.decide', form(line, { reviewId: review.id }))
  expect(decision).toMatchObject({ beforeCents: 48_000, afterCents: 36_000, decidedOn: '2026-11-21', sentence: '«\u00a0Annonces de recherche\u00a0» passe de 480\u00a0€ à 360\u00a0€ par mois' })
  expect(await lineOf(company, line.id)).toMatchObject({ centsPerMonth: 36_000, version: line.version + 1 })
  expect((await reviewOf(company)).lines.find(one => one.budgetLineId === line.id)).toMatchObject({ isBeyond: true, awaits: false })

  const thread = await company.ask<OutputOf<'thread.readThread'>>('thread.readThread', { id: line.id })
  expect(thread.why.map(one => one.noun)).toEqual(expect.arrayContaining(['plan.reverseBudget', 'aim.objective', 'aim.stake', 'diagnose.swotItem', 'diagnose.finding']))
  expect(thread.why.some(one => one.id === finding.id)).toBe(true)
  expect(thread.andSo.find(one => one.id === decision.id)).toMatchObject({ noun: 'learn.decision', role: 'changes', depth: 1 })
})

test('what somebody changed meanwhile is not written over, and nothing is noted', async () => {
  const { company, line } = await walkLoop(sea)
  await company.ask('plan.updateBudgetLine', { id: line.id, version: line.version, change: { centsPerMonth: 50_000 } })
  for (const kind of ['correct', 'keep', 'stop'] as const)
    await expect(company.ask('learn.decide', form(line, { kind }))).rejects.toMatchObject({ code: 'stale', status: 409 })
  expect(await lineOf(company, line.id)).toMatchObject({ centsPerMonth: 50_000 })
  expect((await reviewOf(company)).decisions).toEqual([])
})

test('keep leaves the line, stop frees it, taking a decision back gives the amount again', async () => {
  const { company, line } = await walkLoop(sea)
  expect(await company.ask('learn.decide', form(line, { kind: 'keep', afterCents: 1 }))).toMatchObject({ beforeCents: 48_000, afterCents: 48_000 })
  expect(await lineOf(company, line.id)).toMatchObject({ centsPerMonth: 48_000, version: line.version })
  const stop = await company.ask<Decision>('learn.decide', form(line, { kind: 'stop' }))
  expect(await lineOf(company, line.id)).toMatchObject({ centsPerMonth: 0 })
  await company.ask('thread.undo', { id: stop.id, version: stop.version })
  expect(await lineOf(company, line.id)).toMatchObject({ centsPerMonth: 48_000 })

  const fresh = await lineOf(company, line.id)
  const change = await company.ask<Decision>('learn.decide', form(fresh))
  const moved = await lineOf(company, line.id)
  await company.ask('plan.updateBudgetLine', { id: line.id, version: moved.version, change: { centsPerMonth: 10_000 } })
  await expect(company.ask('thread.undo', { id: change.id, version: change.version })).rejects.toMatchObject({ code: 'line-moved-on' })
  expect(await lineOf(company, line.id)).toMatchObject({ centsPerMonth: 10_000 })
})

test('nobody writes a decision beside its line, without a reason, for a day gone, or without the right to', async () => {
  const { company, line } = await walkLoop(sea)
  await expect(company.ask('learn.createDecision', { ...form(line), sentence: 'Seule', beforeCents: 1, decidedOn: '2026-11-21' })).rejects.toMatchObject({ status: 400 })
  const { lineVersion: _, ...record } = form(line)
  await expect(company.ask('learn.createDecision', { ...record, sentence: 'Seule', beforeCents: 1, decidedOn: '2026-11-21' })).rejects.toMatchObject({ code: 'decide-instead' })
  await expect(company.ask('learn.decide', form(line, { reason: ' ' }))).rejects.toMatchObject({ code: 'invalid', fields: { reason: expect.anything() } })
  await expect(company.ask('learn.decide', form(line, { forecast: { low: 9, mid: 5, high: 14, byDay: '2026-12-01' } }))).rejects.toMatchObject({ fields: { forecast: expect.anything() } })
  await expect(company.ask('learn.decide', form(line, { forecast: { low: 1, mid: 5, high: 14, byDay: '2026-11-21' } }))).rejects.toMatchObject({ fields: { 'forecast.byDay': expect.anything() } })
  await expect((await company.as('viewer'))('learn.decide', form(line))).rejects.toMatchObject({ code: 'not-allowed' })
  expect(await lineOf(company, line.id)).toMatchObject({ version: line.version })
})

test('when the day has come, the forecast is scored by what was counted', async () => {
  now = '2026-10-01T09:00:00.000Z'
  const { company, line } = await walkLoop(sea)
  await company.ask('learn.decide', form(line, { forecast: { low: 8, mid: 10, high: 12, byDay: '2026-11-01' } }))
  expect((await reviewOf(company)).decisions).toMatchObject([{ score: { verdict: 'pending', actual: null } }])
  const proposed = await company.ask<OutputOf<'learn.foreseeDecision'>>('learn.foreseeDecision', { budgetLineId: line.id, afterCents: 0, byDay: '2026-11-01' })
  now = '2026-11-02T09:00:00.000Z'
  // One every third day: 10 between 2 October and 1 November.
  expect((await reviewOf(company)).decisions).toMatchObject([{ score: { verdict: 'inside', actual: 10 } }])
  now = loopNow
  expect(proposed).not.toBeNull()
})

test('the reason of a decision may be put better, and that is undone; what it did stays', async () => {
  const { company, line } = await walkLoop(sea)
  const made = await company.ask<Decision>('learn.decide', form(line))
  await expect(company.ask('learn.updateDecision', { id: made.id, version: made.version, change: { afterCents: 1 } })).rejects.toMatchObject({ code: 'invalid', fields: { 'change.afterCents': expect.anything() } })
  const changed = await company.ask<Decision>('learn.updateDecision', { id: made.id, version: made.version, change: { reason: 'Trop cher' } })
  await company.ask('thread.undo', { id: changed.id, version: changed.version })
  expect(await company.ask('learn.getDecision', { id: made.id })).toMatchObject({ reason: made.reason, afterCents: 36_000 })
})

test('a forecast beyond the course is not scored by a part of its days', async () => {
  const { company, line } = await walkLoop(sea)
  await company.ask('learn.decide', form(line, { forecast: { low: 8, mid: 10, high: 12, byDay: '2027-01-31' } }))
  now = '2027-02-01T09:00:00.000Z'
  expect((await reviewOf(company)).decisions).toMatchObject([{ score: { verdict: 'unknown', actual: null } }])
  now = loopNow
})

test('the forecast proposed counts those who did not agree to be followed like the others; nothing counted, nothing proposed', async () => {
  const { company, line } = await walkLoop(sea)
  const foresee = (afterCents: number) => company.ask<{ mid: number } | null>('learn.foreseeDecision', { budgetLineId: line.id, afterCents, byDay: '2026-12-21' })
  // The twelve results whose way is known all came by this line.
  expect((await foresee(0))!.mid).toBe(0)
  expect((await foresee(48_000))!.mid).toBeGreaterThan(5)
  const [tracker] = await company.ask<{ id: string; version: number }[]>('measure.listTrackers')
  await company.ask('measure.removeTracker', { id: tracker!.id, version: tracker!.version })
  expect(await foresee(0)).toBeNull()
})

test('one review covers the meetings whose day had come', async () => {
  const { company, objective } = await walkLoop(sea)
  for (const onDay of ['2026-10-01', '2026-11-02']) await company.ask('plan.createMeeting', { title: 'Faire le point', onDay, objectiveId: objective.id })
  const missed = (await reviewOf(company)).meeting
  expect(missed).toMatchObject({ onDay: '2026-10-01' })
  await company.ask('learn.holdReview', { objectiveId: objective.id, meetingId: missed!.id })
  expect((await reviewOf(company)).meeting).toMatchObject({ onDay: '2026-12-01' })
  expect(await company.ask('home.readLoop')).toMatchObject({ learn: { nextOn: '2026-12-01' } })
})

test('two people who open the review at the same moment open one', async () => {
  const { company, objective } = await walkLoop(sea)
  const [one, other] = await Promise.all([1, 2].map(() => company.ask<{ id: string }>('learn.holdReview', { objectiveId: objective.id })))
  expect(other!.id).toBe(one!.id)
})
