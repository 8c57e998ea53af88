// Every calendar gives the dates known from elsewhere, and well-formed entries for any year.
import { isDay } from '@azimut/engines/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendars } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'
import { toEntries } from './_contract.ts'

const shelf = [...(await calendars()).values()]

test.each(shelf)('$id: the dates known', item => {
  expect(wordFaults(item)).toEqual([])
  for (const { year, id, start, end = start } of item.examples) {
    expect(item.entries(year).find(entry => entry.id === id), `${id} ${year}`).toMatchObject({ start, end })
  }
})

test.each(shelf)('$id: any year', item => {
  fc.assert(fc.property(fc.integer({ min: 2000, max: 2099 }), year => {
    const entries = item.entries(year)
    expect(wordFaults(entries)).toEqual([])
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    expect(entries.map(({ start }) => start)).toEqual(entries.map(({ start }) => start).sort())
    for (const { start, end } of entries) {
      expect(start.startsWith(`${year}-`) && start <= end).toBe(true)
      expect(isDay(start) && isDay(end)).toBe(true)
    }
  }))
})

test('what is announced each year is said once, and has no date here', () => {
  const announced = shelf.flatMap(item => item.announced)
  expect(announced.map(({ id }) => id)).toEqual([...new Set(announced.map(({ id }) => id))])
  const dated = new Set(shelf.flatMap(item => item.entries(2027).map(({ id }) => id)))
  expect(announced.filter(({ id }) => dated.has(id))).toEqual([])
})

test('a day without words is named', () => {
  expect(() => toEntries([{ id: 'mayDay', day: '2026-05-01' }], {}, 'closed')).toThrow('no words for "mayDay"')
})
