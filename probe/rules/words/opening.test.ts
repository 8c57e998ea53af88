// Hours told in several blocks, or to search engines, are one week; what is not understood says nothing.
import { expect, test } from 'vitest'
import type { Thing } from '../../facts/thing.ts'
import { worldOf } from '../../checks/example-site.ts'
import { disagreement, hoursInWords, shownOpening, toldOpening, writeOpening } from './opening.ts'

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
  expect(told(hours(['Friday'], '18:00', '02:00'), hours(['Saturday'], '18:00', '00:00'), hours(['Sunday'], '00:00', '00:00'))).toEqual(['', '', '', '', '1080-1560', '1080-1440', ''])
  expect(told(hours(['Monday'], '10:00', '12:00', { validFrom: ['2026-12-24'] }))!.some(Boolean)).toBe(false)
})

test('hours told in one line, or in several, are a week too; of two things that have some, none', () => {
  const shop = (...openingHours: string[]): Thing => ({ types: ['Store'], id: null, syntax: 'json-ld', properties: { openingHours } })
  const week = ['540-720 840-1080', '540-720 840-1080', '', '', '', '600-960', '']
  expect(toldOpening({ things: [shop('Mo-Tu 09:00-12:00,14:00-18:00', 'Sa 10:00-16:00')] })).toEqual(week)
  expect(toldOpening({ things: [shop('Mo,Tu 09:00-12:00; Mo,Tu 14:00-18:00; Sa 10:00-16:00')] })).toEqual(week)
  expect(toldOpening({ things: [shop('see the shop')] })).toBeNull()
  expect(toldOpening({ things: [shop('Mo 09:00-12:00'), shop('Tu 09:00-12:00')] })).toBeNull()
  expect(toldOpening({ things: [shop('Mo 09:00-12:00'), shop('Mo 09:00-12:00')] })).toEqual(['540-720', '', '', '', '', '', ''])
})

test('a week is written for people, and read back as it was', () => {
  const opening = shownOpening(['Monday to Friday 9am-12:30, 1:30pm-5pm', 'Saturday 10am-4pm'])!
  expect(writeOpening(opening, 'fr')).toBe('lundi au vendredi 9\u202fh–12\u202fh\u202f30, 13\u202fh\u202f30–17\u202fh\u202f; samedi 10\u202fh–16\u202fh')
  expect(writeOpening(opening, 'en')).toBe('Monday to Friday 9:00–12:30, 13:30–17:00; Saturday 10:00–16:00')
  for (const language of ['fr', 'en'] as const) expect(shownOpening([writeOpening(opening, language)])).toEqual(opening)
  expect(writeOpening(['', '', '', '', '', '', ''], 'fr')).toBe('')
  const nights = shownOpening(['Vendredi 11h–2h', 'Dimanche : 24h/24'])!
  expect(writeOpening(nights, 'fr')).toBe('vendredi 11\u202fh–2\u202fh\u202f; dimanche 24\u202fh/24')
  for (const language of ['fr', 'en'] as const) expect(shownOpening([writeOpening(nights, language)])).toEqual(nights)
})

test('hours are said in words, wherever they were found', () => {
  const said = (html: string) => hoursInWords(worldOf(html).pages[0]!)
  expect(said('<p>Lundi 9h-18h</p><script type="application/ld+json">{"@type":"Store","openingHours":"Mo-Fr 09:00-18:00"}</script>')).toBe('Lundi 9h-18h')
  expect(said('<script type="application/ld+json">{"@type":"Store","openingHours":"Mo-Fr 09:00-18:00"}</script>')).toBe('lundi au vendredi 9\u202fh–18\u202fh')
  expect(said('<main><p>Nous recevons sur rendez-vous.</p></main>')).toBe('sur rendez-vous')
})

test('only a day that both speak of may disagree', () => {
  expect(disagreement(['1080-1560', '', '', '', '', '', ''], ['540-1020', '', '', '', '', '', ''])).toBeNull()
  expect(disagreement(['1080-1560', '', '', '', '', '', ''], ['1080-1500', '', '', '', '', '', ''])).toBe(0)
  expect(disagreement(['540-1080', '', '', '', '', '', ''], ['', '540-720', '', '', '', '', ''])).toBeNull()
  expect(disagreement(['540-1080', '540-720', '', '', '', '', ''], ['540-1080', '600-720', '', '', '', '', ''])).toBe(1)
})
