// Hours told in several blocks, or to search engines, are one week; what is not understood says nothing.
import { expect, test } from 'vitest'
import type { Thing } from '../../facts/thing.ts'
import { disagreement, shownOpening, toldOpening } from './opening.ts'

const hours = (dayOfWeek: string[], opens: string, closes: string, more: Thing['properties'] = {}): Thing =>
  ({ types: ['OpeningHoursSpecification'], id: null, syntax: 'json-ld', properties: { dayOfWeek, opens: [opens], closes: [closes], ...more } })
const told = (...openingHoursSpecification: Thing[]) => toldOpening({ things: [{ types: ['LocalBusiness'], id: null, syntax: 'json-ld', properties: { openingHoursSpecification } }] })

test('the blocks of a page tell one week; a day told twice in two ways tells none', () => {
  expect(shownOpening(['Lundi 9h-18h', 'Samedi : 9h-12h'])).toEqual(['540-1080', '', '', '', '', '540-720', ''])
  expect(shownOpening(['Lundi 9h-18h', 'Lundi 8h-17h'])).toBeNull()
  expect(shownOpening(['Lundi 9h-18h', 'Lundi de Pâques selon la marée 9h'])).toBeNull()
  expect(shownOpening([])).toBeNull()
})

test('hours for search engines: two spans a day, days by address, no holiday', () => {
  expect(told(hours(['https://schema.org/Monday'], '14:00', '18:00:00'), hours(['Monday', 'Tuesday'], '09:00', '12:00'))).toEqual(['540-720 840-1080', '540-720', '', '', '', '', ''])
  expect(told(hours(['Monday'], '10:00', '12:00', { validFrom: ['2026-12-24'] }))!.some(Boolean)).toBe(false)
})

test('only a day that both speak of may disagree', () => {
  expect(disagreement(['540-1080', '', '', '', '', '', ''], ['', '540-720', '', '', '', '', ''])).toBeNull()
  expect(disagreement(['540-1080', '540-720', '', '', '', '', ''], ['540-1080', '600-720', '', '', '', '', ''])).toBe(1)
})
