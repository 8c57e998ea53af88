// The JSON holds the snapshot whole.
import { expect, test } from 'vitest'
import { blank, example } from './_example.ts'
import strategy from './strategy.ts'

test.each([['whole', example], ['blank', blank]])('%s strategy reads back equal', async (_, input) => {
  const read: unknown = JSON.parse(new TextDecoder().decode(await strategy.make(input, 'fr')))
  const { brand: _brand, audit, ...snapshot } = input
  expect(read).toEqual({ format: 'azimut-strategy', version: 1, strategy: snapshot, audit })
  expect(JSON.stringify(read)).not.toContain('"brand"')
})
