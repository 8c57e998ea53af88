// Words kept as data are found at any depth, with both languages, and their French is checked.
import { expect, test } from 'vitest'
import { wordFaults } from './bilingual.ts'

test('good words pass, faults come with their path', () => {
  expect(wordFaults({ name: { fr: 'Où allez-vous\u202f?', en: 'Where to?' } })).toEqual([])
  expect(wordFaults({ name: { fr: 'Bravo\u202f!', en: 'Well done' } })).toHaveLength(1)
})

test('a missing language is found at any depth', () => {
  expect(wordFaults({ list: [{ why: { fr: 'Oui.', en: ' ' } }, { fr: 'seul' }] })).toEqual(['list.0.why.en: empty', 'list.1: one language only'])
})
