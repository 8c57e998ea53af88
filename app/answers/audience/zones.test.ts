// Hours, days, weeks and months of a site add up in every zone, on days of 23, 24 and 25 hours.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayIn } from '#app/kernel/clock.ts'
import { bucketsOf, buckets, startOfDay } from './days.ts'
import { askQuestion } from './question.ts'
import { askSeries } from './series.ts'
import { openTestAudiences, sceneEvent } from './testAudience.ts'

let sea: Awaited<ReturnType<typeof openTestAudiences>>
beforeAll(async () => { sea = await openTestAudiences() })
afterAll(() => sea.close())

/** A day whose length is not usual, and its hours. */
const cases = [
  ['Europe/Paris', '2026-10-25', 25], ['Europe/Paris', '2027-03-28', 23], ['America/New_York', '2026-11-01', 25], ['Australia/Lord_Howe', '2026-10-04', 23.5],
  ['Africa/Cairo', '2026-04-24', 23], ['America/Santiago', '2026-09-06', 23], ['Asia/Kolkata', '2026-10-25', 24], ['Europe/Paris', '2028-02-29', 24],
] as const

test.each(cases)('%s, %s has %s hours', async (zone, day, hours) => {
  const [from, to] = [day.slice(0, 8) + '01', day.slice(0, 8) + '28'].toSorted() as [string, string]
  const last = day > to ? day : to
  const period = { from, to: last }
  expect((startOfDay(zone, new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) - startOfDay(zone, day)) / 3_600_000).toBe(hours)
  const site = randomUUID()
  // An event every quarter of an hour, from two days before the period to two after.
  const moments = Array.from({ length: 35 * 96 }, (_, at) => Date.parse(from) - 2 * 86_400_000 + at * 900_000)
  const audience = await sea.of(() => moments.map(ts => ({ ...sceneEvent(site, {}), ts })), { site, zone })
  const within = moments.filter(ts => { const at = dayIn(zone, new Date(ts).toISOString()); return at >= from && at <= last })
  const metrics = ['pageviews', 'visits']
  const { rows: [total] } = await askQuestion(audience, { ...period, metrics })
  expect(total!.values).toEqual({ pageviews: within.length, visits: within.length })
  for (const bucket of buckets) {
    const { points } = await askSeries(audience, { ...period, metrics }, { bucket, compare: 'none' })
    expect(points.map(one => one.at)).toEqual(bucketsOf(bucket, { ...period, zone }))
    for (const metric of metrics) expect(points.reduce((sum, one) => sum + one.values[metric]!, 0), `${bucket} ${metric}`).toBe(within.length)
    if (bucket === 'day') expect(points.find(one => one.at === day)!.values.pageviews).toBe(hours * 4)
    if (bucket === 'hour') expect(points.filter(one => one.at.startsWith(day)).reduce((sum, one) => sum + one.values.pageviews!, 0)).toBe(hours * 4)
  }
})

test('a visit counts on the day it began, and half an hour without an event ends it', async () => {
  const midnight = 14 * 3_600 // in Paris, after ten o'clock
  const audience = await sea.scene([-600, 600, 36_000, 36_000 + 1_740, 36_000 + 3_600].map(after => ({ at: midnight + after, visitor: 'a' })))
  const { points } = await askSeries(audience, { from: '2026-09-01', to: '2026-09-02', metrics: ['pageviews', 'visits'] }, { bucket: 'day', compare: 'none' })
  expect(points.map(one => one.values)).toEqual([{ pageviews: 1, visits: 1 }, { pageviews: 4, visits: 2 }])
})

test('every bucket is there, those where nothing happened too, and so is the time before', async () => {
  const audience = await sea.scene([{}, { at: 86_400 * 2 }, { at: -86_400 }])
  const { points, compared } = await askSeries(audience, { from: '2026-09-01', to: '2026-09-03', metrics: ['pageviews', 'bounce-share'] }, { bucket: 'day', compare: 'previous' })
  expect(compared).toEqual({ from: '2026-08-29', to: '2026-08-31' })
  expect(points.map(one => [one.at, one.values.pageviews, one.values['bounce-share'], one.before!.at, one.before!.values.pageviews])).toEqual([
    ['2026-09-01', 1, null, '2026-08-29', 0], ['2026-09-02', 0, null, '2026-08-30', 0], ['2026-09-03', 1, null, '2026-08-31', 1],
  ])
  const leap = await askSeries(audience, { from: '2028-02-29', to: '2028-02-29', metrics: ['visits'] }, { bucket: 'day', compare: 'year' })
  expect(leap.points).toMatchObject([{ at: '2028-02-29', values: { visits: 0 }, before: { at: '2027-02-28', values: { visits: 0 } } }])
})
