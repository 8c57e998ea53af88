// The nine questions of Essentiel are there once each, in order, in plain words.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { questions } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'

const nouns = new Set((await readdir(join(import.meta.dirname, '../../model'), { recursive: true })).map(path => path.replace(/^.*\/|[.]ts$/g, '')))
const shelf = [...(await questions()).values()]

test.each(shelf)('$id', item => {
  expect(wordFaults(item)).toEqual([])
  expect(item.ask.fr.endsWith('\u202f?') && item.ask.en.endsWith('?')).toBe(true)
  expect(item.ask.fr.length).toBeLessThanOrEqual(80)
  for (const noun of item.answeredBy) expect(nouns.has(noun), noun).toBe(true)
  for (const row of item.methodRows) expect(row).toMatch(/^M\d+$/)
})

test('the orders of a pace run from 1 without a gap', () => {
  const orders = shelf.map(item => item.order).sort((a, b) => a - b)
  expect(orders).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})
