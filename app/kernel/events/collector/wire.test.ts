// What the collector takes and what it refuses, field by field.
import { expect, test } from 'vitest'
import { nameBot } from './bot.ts'
import { readBody, readEvent } from './wire.ts'
import { bareAddress, makeRateLimit } from './rateLimit.ts'

const now = Date.UTC(2026, 10, 25, 12)
const id = '01890000-0000-7000-8000-00000000000A'
const sent = { id, name: 'pageview', url: 'https://www.example.fr/offre', ts: now, mode: 'exempt' }
const read = (given: Record<string, unknown>, recent = true) => readEvent({ ...sent, ...given }, { site: 'site', hosts: ['example.fr'], bot: '', now, recent })

test.each([
  [{ id: 'abc' }, /^id:/], [{ name: '' }, /^name:/], [{ name: 'x'.repeat(65) }, /^name:/], [{ url: 'javascript:alert(1)' }, /^url:/], [{ url: '/offre' }, /^url:/],
  [{ ts: 'hier' }, /^ts: must/], [{ ts: now - 8 * 864e5 }, /^ts: more than 7 days/], [{ ts: now + 3_600_000 }, /^ts: in the future/], [{ mode: 'off' }, /^mode:/], [{ mode: undefined }, /^mode:/],
  [{ value: { amount: -1, currency: 'EUR' } }, /^value:/], [{ value: { amount: 1e9, currency: 'EUR' } }, /^value:/], [{ value: { amount: '12', currency: 'EUR' } }, /^value:/], [{ value: { amount: 12, currency: 'euro' } }, /^value:/],
  [{ props: { a: {} } }, /^props:/], [{ props: Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`p${i}`, 1])) }, /^props:/],
])('%o is refused with its reason', (given, reason) => {
  expect(read(given)).toMatch(reason)
})

test('time is a number of ms or ISO; a browser a quarter of an hour wrong is believed; a file may be old', () => {
  expect(read({ ts: new Date(now).toISOString() })).toMatchObject({ ts: now })
  for (const minutes of [-15, 15]) expect(read({ ts: now + minutes * 60_000 })).toMatchObject({ ts: now + minutes * 60_000 })
  expect(read({ ts: Date.UTC(2024, 1, 29) }, false)).toMatchObject({ ts: Date.UTC(2024, 1, 29) })
  // Without a zone it would be another moment on another machine; a hundred months at once would stop the store for everybody.
  for (const ts of ['2026-11-25T12:00:00', '25/11/2026', new Date(now).toString()]) expect(read({ ts })).toMatch(/^ts: must/)
  expect(read({ ts: '2026-11-25T13:00:00+01:00' })).toMatchObject({ ts: now })
  expect([Date.UTC(2010, 0), Date.UTC(2040, 0)].map((ts) => read({ ts }, false))).toEqual(['ts: more than 5 years old', 'ts: in the future'])
})

test('money becomes integer cents, ids lower case, half of a pair of surrogates is mended', () => {
  expect(read({ value: { amount: 12.5, currency: 'EUR' } })).toMatchObject({ cents: 1250, currency: 'EUR' })
  expect(read({ value: { amount: 19.99, currency: 'EUR' } })).toMatchObject({ cents: 1999 })
  expect(read({})).toMatchObject({ id: id.toLowerCase(), cents: 0, currency: '' })
  expect(read({ title: 'a\ud83d' })).toMatchObject({ title: 'a\ufffd' })
})

test('a visit is a page view reached from outside; a host that is not the site’s is counted apart', () => {
  expect(read({ referrer: 'https://example.fr/' })).toMatchObject({ entry: 0, channel: 'internal' })
  expect(read({ referrer: 'https://www.google.com/' })).toMatchObject({ entry: 1, channel: 'search', bot: '' })
  expect(read({})).toMatchObject({ entry: 1, channel: 'direct' })
  expect(read({ url: 'https://copy.example.org/' })).toMatchObject({ bot: 'other-host' })
})

test('no parameter of a path is kept, whatever it hides; the company’s own server may sell on another host', () => {
  expect(read({ url: 'https://example.fr/panier;jsessionid=0A1B2C3D4E5F60718293A4B5C6D7E8F9/2', referrer: 'https://other.example/a;token=x' })).toMatchObject({ path: '/panier/2', referrer: 'https://other.example/a' })
  expect(readEvent({ ...sent, url: 'https://till.example.org/' }, { site: 'site', hosts: ['example.fr'], bot: '', now, recent: false, confirmed: true })).toMatchObject({ bot: '', host: 'till.example.org' })
})

test('a body that is not one is malformed', () => {
  for (const text of ['', '[]', '{"site":"s"}', '{"events":[]}', '{"site":"","events":[]}', 'null', '{']) expect(() => readBody(text)).toThrow(/body|site|events/)
  expect(readBody('{"site":"s","events":[1]}')).toEqual({ site: 's', events: [1] })
})

test.each([
  ['crawler', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
  ['crawler', { 'user-agent': 'Mozilla/5.0 (compatible; GPTBot/1.2; +https://openai.com/gptbot)' }],
  ['crawler', { 'user-agent': 'curl/8.11.0' }],
  ['preview', { 'user-agent': 'Slackbot-LinkExpanding 1.0' }],
  ['preview', { 'user-agent': 'WhatsApp/2.23.20.0' }],
  ['mail-scanner', { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) BarracudaCentral' }],
  ['mail-scanner', { 'user-agent': 'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)' }],
  ['monitor', { 'user-agent': 'Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)' }],
  ['monitor', { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0 Safari/537.36 Chrome-Lighthouse' }],
  ['prefetch', { 'user-agent': 'Mozilla/5.0 Chrome/142.0', 'sec-purpose': 'prefetch;prerender' }],
  ['prefetch', { 'user-agent': 'Mozilla/5.0 Firefox/140.0', 'x-moz': 'prefetch' }],
  ['prefetch', { 'user-agent': 'Mozilla/5.0 Safari/605.1', 'x-purpose': 'preview' }],
  ['', { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/142.0.0.0 Safari/537.36' }],
  ['', { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0' }],
  ['', { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1' }],
  ['', {}],
])('« %s »: machines are named by what they say of themselves, people by nothing (%o)', (reason, headers) => {
  expect(nameBot(headers)).toBe(reason)
})

test('an address that sends too much waits, the others do not, and a quiet one is forgotten', () => {
  let time = 0
  const limit = makeRateLimit({ perSecond: 100, clock: () => time })
  expect([limit.take('a', 100), limit.take('a', 50), limit.take('b', 100)]).toEqual([0, 1, 0])
  expect([limit.take('2001:db8:1:1::1', 100), limit.take('2001:db8:1:1::2', 1), limit.take('2001:db8:1:2::1', 1)]).toEqual([0, 1, 0])
  expect(['2001:db8::a:b:c:d', '2001:db8::e:b:c:d', '2001:db8:0:0:f::', '::ffff:1.2.3.4', '::ffff:1.2.3.5'].map((address) => limit.take(address, 100)), 'however it is written').toEqual([0, 1, 1, 0, 0])
  limit.charge('b', 1_000)
  expect(limit.take('b', 1)).toBe(1)
  time = 500
  expect(limit.take('b', 50)).toBe(0)
  expect([limit.take('a', 50), limit.take('a', 1)]).toEqual([0, 1])
  time = 5_000
  expect(limit.take('a', 100)).toBe(0)
})

test.each([
  ['1.2.3.4', '1.2.3.4'], ['1.2.3.4:5678', '1.2.3.4'], ['[2001:db8::1]:443', '2001:db8::1'], ['[2001:db8::1]', '2001:db8::1'], ['2001:db8::1', '2001:db8::1'], ['::ffff:1.2.3.4', '::ffff:1.2.3.4'], ['unknown', 'unknown'], ['', ''],
])('a proxy’s « %s » is %s', (written, address) => { expect(bareAddress(written)).toBe(address) })

test('a list longer than a body of true events can hold is refused whole, not answered line by line', () => {
  expect(readBody(JSON.stringify({ site: 'key', events: Array(3_000).fill(0) })).events).toHaveLength(3_000)
  expect(() => readBody(JSON.stringify({ site: 'key', events: Array(3_001).fill(0) }))).toThrow('at most 3000')
})
