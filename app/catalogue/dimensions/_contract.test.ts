// Every dimension says what it tells apart in both languages, and tells it apart on the real engine.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askQuestion } from '#app/answers/audience/question.ts'
import { openTestAudiences, scenePeriod } from '#app/answers/audience/testAudience.ts'
import { dimensions } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'

const shelf = [...(await dimensions()).values()]
let sea: Awaited<ReturnType<typeof openTestAudiences>>
beforeAll(async () => { sea = await openTestAudiences() })
afterAll(() => sea.close())

test.each(shelf)('$id', async item => {
  expect(wordFaults(item)).toEqual([])
  expect(Object.values(item.sql).join(' ')).not.toMatch(/\b(from|select|site)\b/i)
  const { metric, events, values } = item.example
  const { rows } = await askQuestion(await sea.scene(events), { ...scenePeriod, metrics: [metric], dimensions: [item.id] })
  expect(Object.fromEntries(rows.map(({ keys: [key], values: found }) => [key ?? '', found[metric]]))).toEqual(values)
})

test('there are twenty at least', () => expect(shelf.length).toBeGreaterThanOrEqual(20))
