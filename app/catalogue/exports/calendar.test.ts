// The agenda file, read back by another reader, says the same thing.
import { addDays } from '@azimut/engines/calendar'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { example } from './_example.ts'
import calendar from './calendar.ts'
import type { DayEvent } from './calendar/ics.ts'
import { writeIcs } from './calendar/ics.ts'

const head = { name: 'Stratégie', language: 'fr', dated: '2026-11-23' }

/** What ical.js understands of a file, in the shape that was written. */
const readBack = (text: string): DayEvent[] =>
  new ICAL.Component(ICAL.parse(text) as string[]).getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component)
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true)
    return {
      uid: event.uid, title: event.summary, notes: event.description ?? '', start: event.startDate.toString(), end: addDays(event.endDate.toString(), -1),
      category: component.getFirstPropertyValue('categories') as string, busy: component.getFirstPropertyValue('transp') === 'OPAQUE',
    }
  })

test('actions, reviews and days come back equal', async () => {
  const text = new TextDecoder().decode(await calendar.make(example, 'fr'))
  const events = readBack(text)
  expect(events.map(({ uid, title, start, end }) => ({ uid, title, start, end }))).toEqual([
    ...[...example.actions, ...example.others.actions].map(({ id, title, start, due }) => ({ uid: `action-${id}@azimut`, title, start, end: due })),
    ...example.meetings.map(({ id, title, day }) => ({ uid: `meeting-${id}@azimut`, title, start: day, end: day })),
    ...example.calendar.map(({ id, name, start, end }) => ({ uid: `day-${id}-${start}@azimut`, title: name, start, end })),
  ])
  expect(events[1]?.notes).toBe([
    'Qui\u202f: Karim', 'Temps prévu\u202f: 3\u00a0h', `Pourquoi\u202f: ${example.objective?.sentence}`, 'Entreprise d’exemple\u202f: chiffres inventés.',
  ].join('\n'))
  expect(new TextDecoder().decode(await calendar.make(example, 'fr'))).toBe(text)
})

test('whatever people write in a title or a note survives', () => {
  const written = fc.string({ unit: 'grapheme', maxLength: 120 }).map(text => text.replace(/\p{Cc}/gu, ''))
  const lines = fc.array(fc.oneof(written, fc.constantFrom('a;b,c\\n:d', 'BEGIN:VEVENT', '\\', 'é'.repeat(90))), { maxLength: 3 }).map(parts => parts.join('\n'))
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
  const event = fc.record({ uid: fc.uuid(), title: written, notes: lines, category: fc.constant('Action'), start: day, end: day, busy: fc.boolean() })
    .map(one => (one.end < one.start ? { ...one, start: one.end, end: one.start } : one))
  fc.assert(fc.property(fc.array(event, { maxLength: 4 }), events => {
    const text = writeIcs(head, events)
    expect(readBack(text)).toEqual(events)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  }))
})

test('control characters never reach the file', () => {
  const text = writeIcs(head, [{ uid: 'a', title: 'a\0b\u0007c\rd', notes: '', category: 'Action', start: '2026-01-01', end: '2026-01-01', busy: false }])
  expect(readBack(text)[0]?.title).toBe('abc\nd')
})
