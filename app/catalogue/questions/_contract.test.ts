// The 46 questions of the method are there once each, in order, in plain words; nine of them make Essentiel.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { questions } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { awaitedRecords } from './_awaited.ts'
import { themeWords } from './_contract.ts'

const nouns = new Set((await readdir(join(import.meta.dirname, '../../model'), { recursive: true })).filter(path => /[/].*[.]ts$/.test(path)).map(path => path.replace(/^.*[/]|[.]ts$/g, '')))
const shelf = [...(await questions()).values()]

test.each(shelf)('$id', item => {
  expect(wordFaults(item)).toEqual([])
  for (const { fr, en } of [item.ask, item.full]) expect(fr.endsWith('\u202f?') && en.endsWith('?')).toBe(true)
  expect(item.ask.fr.length).toBeLessThanOrEqual(80)
  for (const record of item.answeredBy) expect(nouns.has(record) || record in awaitedRecords, record).toBe(true)
  for (const row of item.methodRows) expect(row).toMatch(/^M\d+$/)
})

test.each([['essential', 9], ['complete', 37]] as const)('the orders of the pace %s run from 1 to %i', (pace, count) => {
  const orders = shelf.filter(item => item.pace === pace).map(item => item.order).sort((a, b) => a - b)
  expect(orders).toEqual(Array.from({ length: count }, (_, at) => at + 1))
})

test('nothing is awaited that a noun keeps, or that no question waits for; every theme is asked about', () => {
  expect(wordFaults([awaitedRecords, themeWords])).toEqual([])
  const waited = new Set(shelf.flatMap(item => item.answeredBy))
  expect(Object.keys(awaitedRecords).filter(key => nouns.has(key) || !waited.has(key))).toEqual([])
  const themes = new Set(shelf.map(item => item.theme))
  expect(Object.keys(themeWords).filter(theme => !themes.has(theme as keyof typeof themeWords))).toEqual([])
})
