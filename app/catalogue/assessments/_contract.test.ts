// Every element has its statements: three to five, each once, in French written as French and in English.
import { expect, test } from 'vitest'
import { assessments } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { elements } from '../sectors/_contract.ts'

const shelf = [...(await assessments()).values()]

test.each(shelf)('$id', item => {
  expect(wordFaults(item)).toEqual([])
  expect(item.statements.length).toBeGreaterThanOrEqual(3)
  expect(item.statements.length).toBeLessThanOrEqual(5)
  const ids = item.statements.map(one => one.id)
  expect(ids).toEqual([...new Set(ids)])
  // A statement, not a question: it is true or it is not.
  for (const { says } of item.statements) for (const text of Object.values(says)) expect(text).toMatch(/^\S.{10,110}\.$/)
})

test('the nine elements are all there', () => {
  expect(shelf.map(one => one.id).toSorted()).toEqual([...elements].toSorted())
})
