// So many times in a while, each key on its own.
import { expect, test } from 'vitest'
import { openRate } from './rate.ts'

test('beyond the most it waits; another key does not; a window later it begins again', () => {
  let now = 0
  const rate = openRate({ most: 3, windowMs: 60_000 }, () => now)
  for (let time = 0; time < 3; time++) rate.take('one')
  now = 59_000
  expect(() => rate.take('one')).toThrow(expect.objectContaining({ code: 'too-many', details: { retryAfterSeconds: 1 } }))
  rate.take('another')
  now = 60_001
  rate.take('one')
})
