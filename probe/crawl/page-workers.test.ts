// Threads that judge pages: what is lost when one hangs, dies or is closed.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { createPageWorkers, type PageWorkers } from './page-workers.ts'

let workers: PageWorkers
const start = (pageTimeoutMs = 10_000) => { workers = createPageWorkers({ shelf: new URL('./sample-shelf.ts', import.meta.url).href, threads: 1, pageTimeoutMs, memoryMb: 64 }) }
afterEach(() => workers.close())

const origin = 'https://exemple.fr'

function read(title: string): Promise<string> {
  const body = Buffer.from(`<title>${title}</title><p>Bonjour</p>`)
  const answer = { status: 200, responseMs: 1, wireBytes: body.length, headers: { 'content-type': 'text/html; charset=utf-8' }, cookies: [] }
  const about = { origin, homeUrl: `${origin}/`, isFrench: true, today: '2026-06-15', extras: [] }
  return workers.read({ body, url: `${origin}/${title}`, answer, about }).then(({ seed }) => seed.title, (error: Error & { reason: string }) => error.reason)
}

test('of pages read together, those that hang or break the thread are lost alone', async () => {
  start(1_000)
  expect(await read('first')).toBe('first')
  const titles = ['a', 'b', 'hang', 'c', 'exit', 'memory', 'd', 'e', 'f', 'g', 'h', 'i']
  const lost = new Set(['hang', 'exit', 'memory'])
  expect(await Promise.all(titles.map(read))).toEqual(titles.map((title) => lost.has(title) ? 'unreadable' : title))
})

test('a thread that dies while it waits is given no more pages', async () => {
  start()
  expect(await read('exit later')).toBe('exit later')
  await sleep(500)
  expect(await read('next')).toBe('next')
})

test('pages of a batch that broke its thread are read, although another thread rests by then', { timeout: 60_000 }, async () => {
  start(300)
  const first = Promise.all(['held', 'a'].map(read))
  let isOver = false
  void first.then(() => { isOver = true })
  // One of them comes while the thread is being ended, and starts another.
  for (let round = 0; round < 60 && !isOver; round += 1) {
    void read(`later-${round}`)
    await sleep(50)
  }
  expect(await first).toEqual(['unreadable', 'a'])
})

test('nothing is read once they are closed', async () => {
  start()
  expect(await read('first')).toBe('first')
  const reading = read('hang')
  await workers.close()
  expect([await reading, await read('next')]).toEqual(['stopped', 'stopped'])
})
