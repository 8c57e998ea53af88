// The calendar against published dates, and its arithmetic against itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, addWorkingDays, ascension, blackFriday, blueMonday, commercialDates, cyberMonday, daysBetween, easter, fathersDay, frenchHolidays, grandmothersDay, isDay, isWorkingDay, isoWeek, mothersDay, reviewDates, summerSales, weekday, whitMonday, winterSales, workingDays } from './index.ts'

test.each([
  { year: 2026, winter: ['2026-01-07', '2026-02-03'], summer: ['2026-06-24', '2026-07-21'], families: ['2026-03-01', '2026-05-31', '2026-06-21'], feasts: ['2026-04-05', '2026-05-14', '2026-05-25'], november: ['2026-11-27', '2026-11-30'] },
  { year: 2027, winter: ['2027-01-06', '2027-02-02'], summer: ['2027-06-23', '2027-07-20'], families: ['2027-03-07', '2027-05-30', '2027-06-20'], feasts: ['2027-03-28', '2027-05-06', '2027-05-17'], november: ['2027-11-26', '2027-11-29'] },
  { year: 2028, winter: ['2028-01-12', '2028-02-08'], summer: ['2028-06-28', '2028-07-25'], families: ['2028-03-05', '2028-05-28', '2028-06-18'], feasts: ['2028-04-16', '2028-05-25', '2028-06-05'], november: ['2028-11-24', '2028-11-27'] },
])('the French commercial year $year', ({ year, winter, summer, families, feasts, november }) => {
  expect(Object.values(winterSales(year))).toEqual(winter)
  expect(Object.values(summerSales(year))).toEqual(summer)
  expect([grandmothersDay(year), mothersDay(year), fathersDay(year)]).toEqual(families)
  expect([easter(year), ascension(year), whitMonday(year)]).toEqual(feasts)
  expect([blackFriday(year), cyberMonday(year)]).toEqual(november)
})

test('mothers’ day leaves Pentecost alone: 2023, when they met', () => {
  expect(mothersDay(2023)).toBe('2023-06-04')
})

test.each([[1818, '1818-03-22'], [1943, '1943-04-25'], [2000, '2000-04-23'], [2024, '2024-03-31'], [2038, '2038-04-25']])('Easter %i, earliest and latest included', (year, day) => {
  expect(easter(year)).toBe(day)
})

test('eleven public holidays, thirteen in Alsace-Moselle, in order', () => {
  expect(frenchHolidays(2026).map(({ day }) => day)).toEqual(['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25', '2026-07-14', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'])
  const alsace = frenchHolidays(2026, { alsaceMoselle: true })
  expect(alsace.filter(({ id }) => id === 'goodFriday' || id === 'saintStephen').map(({ day }) => day)).toEqual(['2026-04-03', '2026-12-26'])
  expect(alsace).toHaveLength(13)
  expect(blueMonday(2027)).toBe('2027-01-18')
  expect(commercialDates(2026).map(({ day }) => day)).toEqual(commercialDates(2026).map(({ day }) => day).toSorted())
})

test.each([['2026-09-08', 2026, 37], ['2027-01-03', 2026, 53], ['2024-12-30', 2025, 1], ['2021-01-01', 2020, 53]])('%s is in the ISO week %i-%i', (day, year, week) => {
  expect(isoWeek(day)).toEqual({ year, week })
})

test('days that do not exist are refused by name', () => {
  expect(['2026-02-31', '2027-02-29', '2026-13-01', '26-01-01', '2026-1-1', ''].filter(isDay)).toEqual([])
  expect(isDay('2028-02-29')).toBe(true)
  expect(() => addDays('2026-02-31', 1)).toThrow('2026-02-31')
  expect([addMonths('2026-01-31', 1), addMonths('2028-01-31', 1), addMonths('2026-03-15', -14)]).toEqual(['2026-02-28', '2028-02-29', '2025-01-15'])
})

const anyDay = fc.integer({ min: 0, max: 30_000 }).map(days => addDays('1990-01-01', days))

test('adding then measuring gives the days added; weekdays turn by seven', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
    expect(daysBetween(day, addDays(day, days))).toBe(days)
    expect(weekday(addDays(day, 7))).toBe(weekday(day))
  }))
})

test('working days skip week-ends and holidays', () => {
  const holidays = frenchHolidays(2026).map(({ day }) => day)
  expect(addWorkingDays('2026-04-30', 1, holidays)).toBe('2026-05-04')
  expect(addWorkingDays('2026-05-04', -1, holidays)).toBe('2026-04-30')
  expect(addWorkingDays('2026-05-01', 0, holidays)).toBe('2026-05-04')
  expect(workingDays('2026-05-01', '2026-05-31', holidays)).toHaveLength(17)
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
    expect(workingDays(addDays(day, 1), addWorkingDays(day, count))).toHaveLength(count)
  }))
})

test('a twelve-month plan has twelve monthly meetings, none on a day nobody works', () => {
  const holidays = [2026, 2027, 2028].flatMap(year => frenchHolidays(year, { alsaceMoselle: true }).map(({ day }) => day))
  fc.assert(fc.property(fc.integer({ min: 0, max: 700 }).map(days => addDays('2026-01-01', days)), start => {
    const end = addDays(addMonths(start, 12), -1)
    const dates = reviewDates({ start, end, cadence: 'monthly', holidays })
    expect(dates).toHaveLength(12)
    expect(dates).toEqual(dates.toSorted())
    for (const day of dates) expect(isWorkingDay(day, holidays) && day > start && day <= end).toBe(true)
  }))
})

test('six weeks from a Monday: a meeting each week, the last on the Friday that ends them', () => {
  expect(reviewDates({ start: '2026-11-23', end: '2027-01-03', cadence: 'weekly', holidays: ['2026-12-25', '2027-01-01'] }))
    .toEqual(['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2026-12-31'])
  expect(() => reviewDates({ start: '2026-02-01', end: '2026-01-01', cadence: 'weekly' })).toThrow('end: 2026-01-01')
})
