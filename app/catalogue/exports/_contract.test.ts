// Every export makes a file of a whole strategy and of an empty one, in both languages.
import { expect, test } from 'vitest'
import { exportFormats } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { blank, example } from './_example.ts'

const shelf = [...(await exportFormats()).values()]

test.each(shelf)('$id', async item => {
  expect(wordFaults(item)).toEqual([])
  expect(item.contentType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/)
  expect(item.extension).toMatch(/^[a-z]+$/)
  const before = structuredClone(example)
  for (const input of [example, blank]) {
    for (const locale of ['fr', 'en'] as const) expect((await item.make(input, locale)).length).toBeGreaterThan(100)
  }
  expect(example).toEqual(before)
})

test('two formats never share an extension', () => {
  const extensions = shelf.map(({ extension }) => extension)
  expect(new Set(extensions).size).toBe(extensions.length)
})
