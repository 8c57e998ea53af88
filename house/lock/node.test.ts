// Everything runs on the Node that the lock brings, not on the one the machine happened to have.
import { expect, test } from 'vitest'
import node from 'node/package.json' with { type: 'json' }

test('the tests run on the Node of package.json', () => {
  expect(process.version).toBe(`v${node.version}`)
})
