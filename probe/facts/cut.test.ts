// A proof never ends in the middle of a word.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { cutText, wordsAround } from './cut.ts'
import { findPhones } from './french-text.ts'
import { findPrices } from './money.ts'

test('a text is cut after a word, and says so', () => {
  expect(cutText('Des escaliers sur mesure', 24)).toBe('Des escaliers sur mesure')
  expect(cutText('Des escaliers sur mesure', 20)).toBe('Des escaliers sur…')
  expect(cutText('Des escaliers, des portes', 17)).toBe('Des escaliers…')
  expect(cutText('https://exemple.fr/une-adresse-sans-fin', 20)).toBe('https://exemple.fr/…')
})

test('the words around a number are whole', () => {
  const line = 'Pour un renseignement ou une intervention rapide appelez le 04 94 00 12 34 du lundi au vendredi, sauf pendant les vacances de Noël'
  expect(findPhones(line)[0]!.snippet).toBe('…ou une intervention rapide appelez le 04 94 00 12 34 du lundi au vendredi, sauf pendant les…')
  expect(findPrices('Renseignements et réservations auprès du secrétariat : 1 234,50 € la semaine, petit déjeuner et linge de maison compris')[0]!.snippet).toBe('…et réservations auprès du secrétariat : 1 234,50 € la semaine, petit déjeuner et linge de…')
})

test('whatever the text, what is kept are its own words', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 1, maxLength: 40 }), fc.nat(), fc.integer({ min: 22, max: 80 }), (words, pick, most) => {
    const text = words.join(' ')
    const isWhole = (shown: string) => shown.replaceAll('…', ' ').trim().split(/\s+/).filter(Boolean).every((word) => words.includes(word))
    expect(isWhole(cutText(text, most))).toBe(true)
    expect(cutText(text, most).length).toBeLessThanOrEqual(most)
    const at = words.slice(0, pick % words.length).join(' ').length + (pick % words.length ? 1 : 0)
    const word = words[pick % words.length]!
    const around = wordsAround(text, [at, at + word.length], most)
    expect(around).toContain(word)
    expect(isWhole(around)).toBe(true)
  }))
})
