// The same week is recognised however it is written; what is not understood is never compared.
import { expect, test } from 'vitest'
import { readWeek, sameWeek } from './hours.ts'

const site = 'Du lundi au vendredi, de 8 h à 12 h et de 13 h 30 à 17 h 30.'

test.each([
  ['lundi-vendredi 8:00-12:00, 13:30-17:30', true],
  ['Lun. au ven. : 8h-12h et 13h30-17h30 ; samedi et dimanche fermé', true],
  ['Atelier ouvert du lundi au vendredi, de 8 h à 12 h et de 13 h 30 à 17 h 30.', true],
  ['lundi, mardi, mercredi, jeudi et vendredi 8h-12h, 13h30-17h30', true],
  ['du lundi au vendredi de 8 h à 12 h', false],
  ['du mardi au samedi, 8h-12h et 13h30-17h30', false],
  ['lundi au vendredi 9h-12h, 13h30-17h30', false],
  ['du lundi au vendredi sur rendez-vous', null],
  ['du lundi au vendredi sauf le mercredi, 8h-12h', null],
  ['ouvert en semaine de 8 h à 12 h', null],
  ['8h-12h', null],
  ['lundi au \u017famedi 8h-12h', null],
  ['', null],
])('« %s » is the same week: %s', (written, same) => {
  expect(sameWeek(site, written)).toBe(same)
})

test('each day has its own hours, in order', () => {
  expect(readWeek('samedi 14h-18h, 9h-12h ; dimanche 10 h à 12 h')).toEqual([[], [], [], [], [], [[540, 720], [840, 1080]], [[600, 720]]])
  expect(readWeek('tous les jours de 9 h à 19 h')).toEqual(Array.from({ length: 7 }, () => [[540, 1140]]))
})
