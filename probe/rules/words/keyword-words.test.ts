// An expression is found whatever its number, accents and order, and not in a text that lacks one of its words.
import { expect, test } from 'vitest'
import { holdsAll, keyWordsOf } from './keyword-words.ts'

test('numbers, accents, order and small words do not matter', () => {
  const holds = (text: string, expression: string) => holdsAll(text, keyWordsOf(expression))
  expect(holds('Nos escaliers en chêne, sur mesure', 'escalier sur mesure chene')).toBe(true)
  expect(holds('Cheval à louer', 'chevaux à louer')).toBe(true)
  expect(holds('Bureaux de style', 'bureau style')).toBe(true)
  expect(holds('The bakery of Lyon', 'bakeries in Lyon')).toBe(true)
  expect(holds('Boulangerie à Lyon', 'boulangeries lyon')).toBe(true)
  expect(holds('Escaliers en chêne', 'escalier sur mesure')).toBe(false)
  expect(holds('Menuiserie', 'menuisier')).toBe(false)
  expect(holds('Tout', '')).toBe(false)
})
