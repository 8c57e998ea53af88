// While long work is done, whoever waits has their turn.
import { expect, test } from 'vitest'
import { eachInTurn } from './inTurns.ts'

const takeMs = (ms: number) => {
  for (const end = performance.now() + ms; performance.now() < end;);
}

test('every item is done once and in order, and others come in between', async () => {
  const done: (number | string)[] = []
  setImmediate(() => done.push('somebody else'))
  await eachInTurn([1, 2, 3, 4, 5, 6], (item) => {
    takeMs(0.6)
    done.push(item)
  })
  expect(done.filter((one) => one !== 'somebody else')).toEqual([1, 2, 3, 4, 5, 6])
  expect(done.at(-1)).toBe(6)
  expect(done).toContain('somebody else')
})

test('an error ends the work', async () => {
  await expect(eachInTurn(['{', '}'], (text) => void JSON.parse(text))).rejects.toThrow('JSON')
})
