// A site is asked as fast as it bears, slower when it suffers, and never while it asks us to wait.
import { expect, test } from 'vitest'
import { createPace } from './pace.ts'

/** A clock that waiting moves: the pace is tried in no time. */
function tryPace(delayMs: number) {
  let now = 0
  const pace = createPace({
    delayMs, clock: { steady: () => now, wall: () => now + Date.UTC(2026, 0, 1) },
    sleep: (ms) => { now += ms; return Promise.resolve() },
  })
  const good = (responseMs = 100) => pace.heard({ status: 200, responseMs })
  return {
    pace, good,
    /** Milliseconds a request waits for its turn. */
    async turn() { const before = now; await pace.turn(); return now - before },
    pass(ms: number) { now += ms },
  }
}

test('requests start a delay apart, the time an answer took being part of it', async () => {
  const { turn, pass } = tryPace(1_000)
  expect(await turn()).toBe(0)
  expect(await turn()).toBe(1_000)
  pass(400)
  expect(await turn()).toBe(600)
  pass(5_000)
  expect(await turn()).toBe(0)
  expect(await turn()).toBe(1_000)
})

test('a busy site is asked half as often, and what it asks to wait is waited for, in seconds or until a date', async () => {
  const { pace, turn, good } = tryPace(1_000)
  await turn()
  pace.heard({ status: 429, responseMs: 1, retryAfter: '7' })
  expect(await turn()).toBe(7_000)
  expect(await turn()).toBe(2_000)
  pace.heard({ status: 503, responseMs: 1, retryAfter: new Date(Date.UTC(2026, 0, 1) + 60_000).toUTCString() })
  expect(await turn()).toBe(51_000)
  expect(await turn()).toBe(4_000)
  pace.heard({ status: 503, responseMs: 1, retryAfter: '86400' })
  expect(await turn()).toBe(120_000)
  for (let answer = 0; answer < 60; answer += 1) good()
  await turn()
  expect(await turn()).toBe(1_000)
})

test('answers twice as slow as the first ones halve the pace; it comes back little by little', async () => {
  const { turn, good } = tryPace(100)
  for (let answer = 0; answer < 6; answer += 1) good(300)
  await turn()
  expect(await turn()).toBe(100)
  for (let answer = 0; answer < 6; answer += 1) good(1_000)
  await turn()
  expect(await turn()).toBeGreaterThan(150)
  for (let answer = 0; answer < 60; answer += 1) good(300)
  await turn()
  expect(await turn()).toBe(100)
  // However long it lasts, the rest between two requests is twice what an answer takes and no more.
  for (let answer = 0; answer < 500; answer += 1) good(1_000)
  await turn()
  expect(await turn()).toBeLessThanOrEqual(2_000)
})

test('the pause that robots.txt asks for is kept, whatever the answers', async () => {
  const { pace, turn, good } = tryPace(100)
  pace.slowTo(5_000)
  for (let answer = 0; answer < 100; answer += 1) good()
  await turn()
  expect(await turn()).toBe(5_000)
})
