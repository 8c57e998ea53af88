// Two addresses on one contact page may be those of two companies: neither a fault nor a praise.
import { expect, test } from 'vitest'
import { verdictsOf } from '../example-site.ts'
import napAddress from './presence.nap-address.ts'

const LENOIR = '12 rue de la Scierie 83000 Toulon'
const BORDE = '4 quai du Port 83400 Hyères'
const contact = `<main><h2>Menuiserie Lenoir</h2><p>${LENOIR}</p><h2>Atelier Borde</h2><p>${BORDE}</p></main>`
const statesOf = (home: string) => verdictsOf(napAddress, { '/': home, '/contact': contact }).map(({ state }) => state)

test('an address said once, beside ours, is not praised', () => {
  expect(statesOf(`<footer>${LENOIR}</footer>`)).toEqual(['not_applicable'])
  expect(statesOf('<p>Des escaliers</p>')).toEqual(['not_applicable'])
})

test('two addresses that the whole site gives are', () => {
  expect(statesOf(`<footer><p>${LENOIR}</p><p>${BORDE}</p></footer>`)).toEqual(['pass'])
})
