// The filters of the calendar: each keeps what it names, and the counts of the strip are those of the list.
import { expect, test } from 'vitest'
import { shownItems } from './filter.page.ts'
import type { Item } from './filter.page.ts'

const item = (id: string, more: Partial<Item> = {}): Item => ({ id, kind: 'action', title: id, start: '2026-12-01', end: '2026-12-04', isDone: false, version: 1, ownerId: 'claire', objectiveId: 'more', channel: 'newsletter', isOffline: false, ...more })
const items = [item('mail'), item('fair', { ownerId: 'paul', channel: 'trade-fair', isOffline: true }), item('review', { kind: 'meeting', ownerId: null, channel: null, isOffline: null }), item('later', { start: '2027-01-04', end: '2027-01-05' })]
const all = { ownerId: '', objectiveId: '', channel: '', place: '' } as const
const december = { from: '2026-12-01', to: '2026-12-31' }
const names = (filter: object) => shownItems(items, { ...all, ...filter }, december).map(one => one.id)

test.each([
  [{}, ['mail', 'fair', 'review']],
  [{ ownerId: 'paul' }, ['fair', 'review']],
  [{ channel: 'newsletter' }, ['mail']],
  [{ place: 'offline' }, ['fair', 'review']],
  [{ place: 'online' }, ['mail', 'review']],
  [{ objectiveId: 'other' }, []],
])('%o keeps %o', (filter, kept) => {
  expect(names(filter)).toEqual(kept)
})
