// Every KPI can be counted, explained, and read beside a human sign.
import { expect, test } from 'vitest'
import { kpis } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'

const shelf = [...(await kpis()).values()]

test.each(shelf)('$id', item => {
  expect(wordFaults(item)).toEqual([])
  for (const event of item.events) expect(event).toMatch(/^[a-z]+([-_][a-z]+)*$/)
  expect(item.leadKind === null).toBe(item.family !== 'contact')
  for (const id of Object.values(item.better ?? {})) expect(shelf.find(one => one.id === id)?.vanityWarning, id).toBeNull()
  expect(item.many.fr[0]).toBe(item.many.fr[0]?.toLowerCase())
})

test('an event counts for one KPI only', () => {
  const events = shelf.flatMap(item => item.events)
  expect(events).toEqual([...new Set(events)])
})
