// One place may be written in many ways; two places must not be taken for one.
import { expect, test } from 'vitest'
import { readAddress, sameAddress, sameStreet } from './postal-address.ts'

const isOne = (one: string, other: string) => sameAddress(readAddress(one)!, readAddress(other)!)

test('abbreviations, small words, accents and capitals change nothing', () => {
  expect(isOne('12 bd du Maréchal Foch, 83000 Toulon', '12, boulevard Foch 83000 TOULON')).toBe(true)
  expect(isOne('4 av. de la République 83400 Hyères', '4 AVENUE DE LA REPUBLIQUE - 83400 HYERES')).toBe(true)
  expect(isOne('7 bis rue St-Éloi 29200 Brest', '7 rue Saint Eloi, 29200 Brest')).toBe(true)
})

test('what follows an address is no part of it', () => {
  expect(readAddress('3 rue de Dinan  35400 Saint-Malo - ')!.text).toBe('3 rue de Dinan 35400 Saint-Malo')
})

test('a text without end is read as its beginning', () => {
  const address = '3 rue de Dinan 35400 Saint-Malo -'
  expect(readAddress(`${address}${'-'.repeat(300_000)}x`)).toEqual(readAddress(address))
})

test('another number, another street or another postcode is another place', () => {
  for (const other of ['21 rue de la Scierie 83000 Toulon', '12 rue du Port 83000 Toulon', '12 rue de la Scierie 83400 Hyères']) expect(isOne('12 rue de la Scierie 83000 Toulon', other)).toBe(false)
  expect(sameStreet(readAddress('12 rue de la Scierie 83000 Toulon')!, readAddress('21 rue de la Scierie 83000 Toulon')!)).toBe(true)
})

test('what is not a whole address, or has a postcode of its own, is none', () => {
  for (const text of ['83000 Toulon', '12 rue de la Scierie', '12 rue de la Scierie 83041 Toulon cedex 9', '']) expect(readAddress(text)).toBeNull()
})
