// Every metric says what it counts in both languages, and counts it on the real engine: its own scene, nobody, and people who did not agree.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askQuestion } from '#app/answers/audience/question.ts'
import { openTestAudiences, scenePeriod } from '#app/answers/audience/testAudience.ts'
import { metrics } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import type { Metric, SceneEvent } from './_contract.ts'

const shelf = [...(await metrics()).values()]
let sea: Awaited<ReturnType<typeof openTestAudiences>>
beforeAll(async () => { sea = await openTestAudiences() })
afterAll(() => sea.close())

const asked = ({ id, example }: Metric) => (example.value ? `${id}:${example.value}` : id)
async function count(item: Metric, events: readonly SceneEvent[]) {
  const { rows, metrics: [told] } = await askQuestion(await sea.scene(events), { ...scenePeriod, metrics: [asked(item)] })
  expect(told).toMatchObject({ basis: item.basis })
  return rows[0]!.values[asked(item)]
}
const strangers: SceneEvent[] = [{ path: '/ailleurs' }, { name: 'form' }, { name: 'quote_request' }, { name: 'purchase', more: { cents: 77_700, currency: 'EUR' } }]

test.each(shelf)('$id', async item => {
  expect(wordFaults(item)).toEqual([])
  expect(item.example.value === undefined).toBe(item.takes === undefined)
  if (item.of === 'ratio') for (const part of [item.top, item.bottom]) expect(shelf.map(one => one.id)).toContain(part)
  else expect(`${item.sql} ${item.elsewhere ?? ''}`).not.toMatch(/\b(from|select|site)\b/i)
  expect(await count(item, item.example.events)).toBe(item.example.equals)
  expect(await count(item, [])).toBe(item.nothing)
  if (item.basis === 'agreed') expect(await count(item, [...item.example.events, ...strangers])).toBe(item.example.equals)
})

test('there are thirty at least', () => expect(shelf.length).toBeGreaterThanOrEqual(30))
