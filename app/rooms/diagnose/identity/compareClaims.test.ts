// The promise beside the claims: which of its words are read, which are not; words to avoid found whole.
import { expect, test } from 'vitest'
import { comparePromise, findAvoided } from './compareClaims.ts'

const claims = [
  { text: 'Le bois, à vos mesures', from: 'heading', url: 'https://a.example/' },
  { text: 'Des escaliers pas chers, posés en deux jours', from: 'opening', url: 'https://a.example/atelier' },
] as const

test('each word that carries the promise is said or missing, whatever its plural and its accents', () => {
  expect(comparePromise('Votre escalier à votre mesure, posé propre et garanti dix ans', claims)).toEqual({ said: ['escalier', 'mesure', 'posé'], missing: ['propre', 'garanti'] })
  expect(comparePromise('Pour vous', claims)).toBeNull()
  expect(comparePromise(null, claims)).toBeNull()
  expect(comparePromise('Des escaliers', [])).toBeNull()
})

test('an expression to avoid is found whole, not inside another word', () => {
  expect(findAvoided(['Pas cher', 'pas chers', 'mesure', 'BOIS'], claims)).toEqual([
    { word: 'pas chers', text: claims[1].text, url: claims[1].url }, { word: 'BOIS', text: claims[0].text, url: claims[0].url },
  ])
})
