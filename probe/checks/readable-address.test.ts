// Addresses as people read them: decoded where it shows, cut in the middle, and never able to play with the line they stand in.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readableAddress } from './readable-address.ts'
import { say } from './say.ts'

test('accents are decoded, the home page has its name, other texts are left alone', () => {
  expect(readableAddress('/caf%C3%A9?q=th%C3%A9%20vert', 'fr')).toBe('/café?q=thé%20vert')
  expect(readableAddress('https://exemple.fr/%E6%9C%A8', 'en')).toBe('https://exemple.fr/木')
  expect([readableAddress('/', 'fr'), readableAddress('/', 'en')]).toEqual(['la page d’accueil', 'the home page'])
  expect(readableAddress('50% de remise, %C3%A9', 'fr')).toBe('50% de remise, %C3%A9')
})

test('the middle of a long address is left out', () => {
  const long = `/boutique/${'escalier-'.repeat(20)}fin.html`
  expect(readableAddress(long, 'fr')).toBe(`${long.slice(0, 45)}…${long.slice(-20)}`)
})

test('no address turns the line round, breaks it or hides a part of itself', () => {
  expect(readableAddress('/%E2%80%AEtxt.exe%0A%00%E2%80%8B', 'fr')).toBe('/%E2%80%AEtxt.exe%0A%00%E2%80%8B')
  fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()), (text) => {
    expect(readableAddress(`/${encodeURIComponent(text)}`, 'fr').replace('la page d’accueil', '')).not.toMatch(/[\p{C}\p{Z}]/u)
  }))
})

test('« page » is said once of the home page, and a way is said page by page', () => {
  const title = 'La page {page} n’a pas de titre'
  expect(say(title, { page: '/' }, 'fr')).toBe('La page d’accueil n’a pas de titre')
  expect(say(title, { page: '/%C3%A9t%C3%A9' }, 'fr')).toBe('La page /été n’a pas de titre')
  expect(say('On the page {page}, a sound', { page: '/' }, 'en')).toBe('On the home page, a sound')
  expect(say('Le formulaire de {page}', { page: '/' }, 'fr')).toBe('Le formulaire de la page d’accueil')
  expect(say('{way}', { way: '/ › /contact' }, 'fr')).toBe('la page d’accueil › /contact')
})
