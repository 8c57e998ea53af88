// One name, one name misspelt, or two names.
import { expect, test } from 'vitest'
import { isMisspelt, lettersOf, spellingOf, spellingsIn } from './brand.ts'

test.for([['Maison Lenoir', 'MAISON LENOIR'], ['Maison Lenoir', 'maison lenoir'], ['L’Atelier', 'L\'atelier'], ['École Lenoir', 'Ecole Lenoir'], ['Maison\u00a0Lenoir', 'Maison Lenoir'], ['AC SERVICE', 'AC Service'], ['Maison LENOIR', 'Maison Lenoir']])('%s and %s are one spelling', ([one, other]) => {
  expect(spellingOf(one!)).toBe(spellingOf(other!))
})

test.for([['Maison Lenoir', 'MaisonLenoir'], ['Maison-Lenoir', 'Maison Lenoir'], ['Maison LeNoir', 'Maison Lenoir'], ['Café Lenoir', 'Cafe Lenoir']])('%s and %s are two spellings of the same letters', ([one, other]) => {
  expect(spellingOf(one!)).not.toBe(spellingOf(other!))
  expect(lettersOf(one!)).toBe(lettersOf(other!))
})

test.for([['menuiserielenoir', 'menuiserielenoire', true], ['menuiserielenoir', 'menuizerielenoir', true], ['hotellenoir1', 'hotellenoir2', false], ['lenoir', 'lenoire', false], ['menuiserielenoir', 'menuiserielenoir', false], ['menuiserielenoir', 'ebenisterielenoir', false]] as const)('%s for %s: misspelt %s', ([one, other, is]) => {
  expect(isMisspelt(one, other)).toBe(is)
  expect(isMisspelt(other, one)).toBe(is)
})

test('a text’s own spellings, not those of addresses', () => {
  expect(spellingsIn('MaisonLenoir vous accueille. contact@maisonlenoir.fr, www.MaisonLenoir.fr, #MaisonLenoir', 'Maison Lenoir')).toEqual(['MaisonLenoir'])
  expect(spellingsIn('Maison Lenoir, chez Maison Lenoir', 'Maison Lenoir')).toEqual([])
})
