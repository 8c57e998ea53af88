// What a stranger may claim for a site in a day, and what passes whatever a stranger did.
import { expect, test } from 'vitest'
import type { StoredEvent } from '../event.ts'
import { makeCaps } from './caps.ts'
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
