// Whatever a page holds, what is kept of it is text that PostgreSQL takes, and the rest is left as it was.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storable } from './storable.ts'

test('NUL and halves of characters are replaced at any depth; what is well written stays', () => {
  expect(storable({ name: 'Été\0', lists: [['\ud83d', '😀', null, 2]] })).toEqual({ name: 'Été\uFFFD', lists: [['\uFFFD', '😀', null, 2]] })
})

test('nothing that PostgreSQL refuses is left', () => {
  const any = fc.dictionary(fc.constantFrom('a', 'b'), fc.anything({ values: [fc.string({ unit: 'binary' }), fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)) })], withBigInt: false, maxKeys: 0 }))
  fc.assert(fc.property(any, value => { expect(JSON.stringify(storable(value))).not.toMatch(/\\u(?:0000|d[89a-f])/) }))
})
