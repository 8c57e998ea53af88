// A wish is granted as far as a server can bear it: a stranger's little, one's own more, what the machine's owner opened as wished.
import { expect, test } from 'vitest'
import { courtesyOf } from './courtesy.ts'

const HOUR = 3_600_000
const STRANGER = { maxPages: 60, delayMs: 1_000, connections: 1, longestMs: HOUR }
const OWN = { maxPages: 60, delayMs: 100, connections: 4, longestMs: 12 * HOUR }
const HASTE = { maxPages: 5_000, delayMs: 0, connections: 8 }

test('without a wish, and with one for less', () => {
  expect(courtesyOf({}, 'https://exemple.fr/', false)).toEqual(STRANGER)
  expect(courtesyOf({}, 'https://exemple.fr/', true)).toEqual(OWN)
  const calm = { maxPages: 5, delayMs: 9_000, connections: 1 }
  for (const isOwn of [true, false]) expect(courtesyOf(calm, 'https://exemple.fr/', isOwn)).toMatchObject(calm)
})

test('haste is for one’s own site, and for hosts opened on this machine; 200 pages are all there is of a stranger’s', () => {
  expect(courtesyOf(HASTE, 'https://exemple.fr/', false)).toEqual({ ...STRANGER, maxPages: 200 })
  expect(courtesyOf(HASTE, 'https://exemple.fr/', true)).toEqual({ ...OWN, maxPages: 5_000 })
  const allow = ['127.0.0.1:8080']
  expect(courtesyOf({ ...HASTE, allow }, 'http://127.0.0.1:8080/', false)).toEqual({ ...HASTE, maxPages: 200, longestMs: HOUR })
  expect(courtesyOf({ ...HASTE, allow }, 'http://127.0.0.1:8080/', true)).toEqual({ ...HASTE, longestMs: 12 * HOUR })
  expect(courtesyOf({ ...HASTE, allow }, 'http://127.0.0.1:8081/', false)).toEqual({ ...STRANGER, maxPages: 200 })
  // As the guard reads it: the port a scheme implies, and whatever the spelling.
  const spelt = [' Intranet.fr:443', 'intranet.fr:80', '[2001:DB8::1]:8080']
  for (const url of ['https://intranet.fr/', 'http://intranet.fr/', 'http://[2001:db8::1]:8080/']) expect(courtesyOf({ ...HASTE, allow: spelt }, url, false), url).toMatchObject({ delayMs: 0, connections: 8 })
})
