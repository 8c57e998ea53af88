// Counting sentences, words and syllables of French.
import { expect, test } from 'vitest'
import { kandelMoles, readFrench, syllablesOf } from './french-reading.ts'

test.for([['table', 1], ['contemple', 2], ['journée', 2], ['bois', 1], ['escalier', 3], ['menuiserie', 4], ['ils', 1], ['parlent', 1], ['l', 1], ['élève', 2]] as const)('%s has %i sounded syllables', ([word, count]) => {
  expect(syllablesOf(word)).toBe(count)
})

test('sentences are counted where there are sentences', () => {
  expect(readFrench('Accueil\nNos escaliers\nNous posons l’escalier en une journée. Vous montez le soir même !\nChêne, frêne, hêtre, noyer')).toEqual({ sentences: 2, words: 11, wordsPerSentence: 5.5 })
  expect(readFrench('')).toEqual({ sentences: 0, words: 0, wordsPerSentence: 0 })
})

test('the index falls when sentences and words get longer', () => {
  const easy = kandelMoles('Le chat dort sur le lit. Le chien court dans le pré.')
  const hard = kandelMoles('La commercialisation internationale des équipements industriels nécessite l’homologation préalable des administrations compétentes.')
  expect(easy).toBeGreaterThan(90)
  expect(hard).toBeLessThan(20)
  expect(kandelMoles('')).toBe(0)
})
