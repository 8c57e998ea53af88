// What a stranger may claim for a site in a day, and what passes whatever a stranger did.
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEventPath } from '../eventPath.ts'
import type { StoredEvent } from '../event.ts'
import { makeCaps } from './caps.ts'
import { makeRecall } from './recall.ts'
import { readEvent } from './wire.ts'

const dayMs = 86_400_000
const make = (given: Record<string, unknown>, site = 'site'): StoredEvent => {
  const sent = { id: '01890000-0000-7000-8000-000000000001', name: 'pageview', url: 'https://www.example.fr/', ts: 0, mode: 'consented', ...given }
  const event = readEvent(sent, { site, hosts: [], bot: '', now: 0, recent: false })
  if (typeof event === 'string') throw new Error(event)
  return event
}
const order = (amount: number, site?: string) => make({ name: 'order', value: { amount, currency: 'EUR' } }, site)

test('money: a site’s day has a limit, the next day and the other sites have theirs', () => {
  let now = 0
  const caps = makeCaps({ centsADay: 10_000, clock: () => now })
  expect([order(60), order(40)].map(caps.refuse)).toEqual([undefined, undefined])
  expect(caps.refuse(order(0.01))).toMatch(/^value:/)
  expect([make({}), order(100, 'other')].map(caps.refuse)).toEqual([undefined, undefined])
  now = dayMs
  expect(caps.refuse(order(100))).toBeUndefined()
})

test.each([
  ['name', /^name:/, (word: string) => make({ name: word })],
  ['property', /^props:/, (word: string) => make({ props: { [word]: 'x' } })],
  ['host', /^url:/, (word: string) => make({ url: `https://${word}.example/` })],
  ['campaign', /^url:/, (word: string) => make({ url: `https://www.example.fr/?utm_campaign=${word}` })],
])('%s: a flood of new words is refused, those already known pass, the next day brings new ones', (_, reason, say) => {
  let now = 0
  const caps = makeCaps({ newWordsADay: 3, clock: () => now })
  expect(caps.refuse(make({}))).toBeUndefined()
  const refused = Array.from({ length: 20 }, (__, i) => caps.refuse(say(`w${i}`)))
  expect(refused.slice(0, 2)).toEqual([undefined, undefined])
  expect(refused.at(-1)).toMatch(reason)
  expect([make({}), say('w0')].map(caps.refuse)).toEqual([undefined, undefined])
  expect(caps.refuse({ ...say('w19'), site: 'other' })).toBeUndefined()
  now = dayMs
  expect(caps.refuse(say('w19'))).toBeUndefined()
})

test('words in use are not crowded out: a stranger’s are forgotten first, and the next day’s own still pass', () => {
  let now = 0
  const caps = makeCaps({ clock: () => now })
  for (let day = 0; day < 30; day++, now += dayMs) {
    expect(caps.refuse(make({ url: 'https://www.example.fr/?utm_campaign=soldes' }))).toBeUndefined()
    expect(caps.refuse(make({ url: `https://www.example.fr/?utm_campaign=ours-${day}` }))).toBeUndefined()
    const event = make({})
    for (let i = 0; i < 3_000; i++) caps.refuse({ ...event, campaign: `${day}-${i}` })
    expect(caps.refuse({ ...event, campaign: 'one more' })).toMatch(/^url:/)
  }
})

test('a store that is away is asked again, and what it then says gives no word too many', async () => {
  let [now, asked, isAway] = [0, 0, true]
  const words = ['a', 'b', 'c'].map((word) => ({ kind: 'campaign' as const, word, isNew: false }))
  const recall = async () => { asked++; if (isAway) throw new Error('connection refused'); return { cents: 0, words } }
  const caps = makeCaps({ newWordsADay: 3, clock: () => now, recall })
  const passing = async (campaigns: string[]) => {
    const taken = campaigns.filter((campaign) => caps.refuse({ ...make({}), campaign }) === undefined)
    await caps.settled()
    return taken.length
  }
  expect([await passing(['a', 'b', 'c', 'd']), asked]).toEqual([3, 1])
  now = 30_000
  expect([await passing(['e']), asked]).toEqual([0, 1])
  now = dayMs
  isAway = false
  expect([await passing(['f']), asked]).toEqual([1, 2])
  expect(await passing(['a', 'b', 'c', 'g', 'h', 'i', 'j']), 'three known, two more new').toBe(5)
  now += 2 * 60_000
  expect([await passing(['a']), asked]).toEqual([1, 2])
})

test('a restart forgets neither the words nor the money of the day, and takes no word in use for a new one', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'azimut-caps-'))
  const events = await openEventPath({ dir, secret: 'test', log: () => undefined })
  try {
    const now = Date.UTC(2026, 10, 26, 12)
    const received = Math.floor(now / 1000)
    const yesterday = ['soldes', 'noel'].map((campaign) => ({ ...make({ props: { size: 'L' } }), id: randomUUID(), campaign, ts: now - dayMs, received: received - 86_400 }))
    const today = ['a', 'b'].map((campaign) => ({ ...order(40), id: randomUUID(), campaign, ts: now - 3_600_000, received: received - 3_600 }))
    const confirmed = { ...order(500), id: randomUUID(), confirmed: 1 as const, ts: now, received: received - 60 }
    await events.add([...yesterday, ...today, confirmed, { ...order(90, 'other'), ts: now, received: received - 60 }], 'before')
    const caps = makeCaps({ newWordsADay: 3, centsADay: 10_000, clock: () => now, recall: makeRecall(events) })
    const say = (campaign: string) => caps.refuse({ ...make({}), campaign })
    // Heard while the store is asked: one that is known and one that is new.
    expect([say('soldes'), say('c')]).toEqual([undefined, undefined])
    await caps.settled()
    expect([say('noel'), say('a'), say('c'), caps.refuse(order(20))]).toEqual([undefined, undefined, undefined, undefined])
    expect([say('d'), caps.refuse(order(0.01))]).toEqual([expect.stringMatching(/^url:/), expect.stringMatching(/^value:/)])
    expect(caps.refuse(make({ props: { size: 'M' } }))).toBeUndefined()
  } finally {
    await events.close()
    await rm(dir, { recursive: true, force: true })
  }
})
