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
  ['lundi au vendredi 8h-12h puis 13h30-17h30', true],
  ['Fermé le lundi matin. Du lundi au vendredi 8h-12h, 13h30-17h30', null],
  ['du lundi au vendredi sur rendez-vous', null],
  ['du lundi au vendredi sauf le mercredi, 8h-12h', null],
  ['ouvert en semaine de 8 h à 12 h', null],
  ['8h-12h', null],
  ['lundi au \u017famedi 8h-12h', null],
  ['Nous vous accueillons du lundi au vendredi de 8h à 12h et de 13h30 à 17h30', true],
  ['lundi au vendredi8h-12h, 13h30-17h30', true],
  ['', null],
])('« %s » is the same week: %s', (written, same) => {
  expect(sameWeek(site, written)).toBe(same)
})

test('each day has its own hours, in order', () => {
  expect(readWeek('samedi 14h-18h, 9h-12h ; dimanche 10 h à 12 h')).toEqual([[], [], [], [], [], [[540, 720], [840, 1080]], [[600, 720]]])
  expect(readWeek('tous les jours de 9 h à 19 h')).toEqual(Array.from({ length: 7 }, () => [[540, 1140]]))
})

const shop = 'Lundi au vendredi : 9h-17h30 ; samedi 10h-16h'

test.each([
  ['Mon–Fri 9am–5.30pm, Sat 10-4', true],
  ['Monday to Friday: 9:00 - 17:30. Saturday: 10:00 to 16:00', true],
  ['Open Monday through Friday from 9 a.m. to 5:30 p.m., Saturdays from 10 a.m. to 4 p.m. Closed on Sundays.', true],
  ['Weekdays 9.00–17.30, Sat 10am–4pm, Sun closed', true],
  ['9am-5.30pm Mon-Fri, 10am-4pm Sat', true],
  ['Closed on Sundays. Mon, Tue, Wed, Thurs & Fri 9am to 5.30pm; Saturday 10am till 4pm', true],
  ['Mon-Fri 9-5.30pm, Sat 10-4pm', true],
  ['De 9 h à 17 h 30 du lundi au vendredi et de 10 h à 16 h le samedi', true],
  ['lundi au vendredi 9 heures à 17 heures 30, samedi entre 10h et 16h', true],
  ['Mo-Fr 09:00-17:30; Sa 10:00-16:00', true],
  ['Mo,Tu,We,Th,Fr 09:00-17:30, Sa 10:00-16:00', true],
  ['Mo-Fr 09:00-12:00,14:00-17:30 Sa 10:00-16:00', false],
  ['Mon-Fri 9am-5pm, Sat 10am-4pm', false],
  ['Mon-Fri 9am-5.30pm, Sat 10am-4pm except bank holidays', null],
  ['Mon-Fri 9am-5.30pm, Saturday by appointment', null],
])('“%s” is the same week across languages: %s', (written, same) => {
  expect(sameWeek(shop, written)).toBe(same)
})

const monday = (written: string) => readWeek(`Monday ${written}`)?.[0] ?? null

test.each([
  // Nobody is read to open at nine in the evening and close at five, or at one in the night.
  ['9-5', [[540, 1020]]], ['9-12, 1-5', [[540, 720], [780, 1020]]], ['9:00-12:30, 1:30-5:30', [[540, 750], [810, 1050]]], ['1-5pm', [[780, 1020]]], ['12-8pm', [[720, 1200]]],
  ['9am-9pm', [[540, 1260]]], ['9-9pm', [[540, 1260]]], ['10am-noon', [[600, 720]]], ['12 noon-midnight', [[720, 1440]]], ['12pm to 12am', [[720, 1440]]], ['18:00-00:00', [[1080, 1440]]],
  ['between 9am and 5pm', [[540, 1020]]], ['9am-17:30', [[540, 1050]]], ['7:00-11:00', [[420, 660]]], ['9-11am', [[540, 660]]], ['1pm-5', [[780, 1020]]],
  // A night that goes on, and a day without end.
  ['10pm-2am', [[1320, 1560]]], ['20h-2h', [[1200, 1560]]], ['18:00-1:00', [[1080, 1500]]], ['11h à 2h du matin', [[660, 1560]]], ['9h du matin à 19h', [[540, 1140]]], ['12pm-1am', [[720, 1500]]], ['24h/24', [[0, 1440]]], ['0 h–23 h 59', [[0, 1440]]], ['00:00-23:59', [[0, 1440]]], ['open 24 hours', [[0, 1440]]],
  // Two readings: not understood.
  ['8-11', null], ['6-10', null], ['6-10pm', null], ['9am-11', null], ['9am-12', null], ['1:30-5:30', null], ['9h-5h', null], ['11-2h', null], ['25-26', null], ['13-13', null], ['9-5 and 4-6', null],
] as const)('Monday “%s” is %j', (written, spans) => {
  expect(monday(written)).toEqual(spans)
})

test('every day, from noon, and what is closed', () => {
  const each = (from: number, to: number) => Array.from({ length: 7 }, () => [[from, to]])
  for (const written of ['Open 7 days, 9am-5pm', 'Open daily 9am – 5pm', '9 to 5 every day', '7j/7 de 9h à 17h', 'Open seven days a week from 9am until 5pm']) expect(readWeek(written), written).toEqual(each(540, 1020))
  for (const written of ['samedi de 9h à midi non-stop', 'Nous vous recevons le samedi de 9h à midi sans interruption', 'samedi 9h-12h (non stop), toute l’année']) expect(readWeek(written), written).toEqual(readWeek('samedi 9h-12h'))
  expect(readWeek('samedi de 9h à midi')).toEqual([[], [], [], [], [], [[540, 720]], []])
  // What follows « fermé » is closed, until a stop; without one, nobody knows which day opens.
  const tuesday = [[], [[540, 720]], [], [], [], [], []]
  expect(readWeek('Fermé le lundi. Mardi 9h-12h')).toEqual(tuesday)
  expect(readWeek('Fermé le lundi, ouvert le mardi 9h-12h')).toEqual(tuesday)
  expect(readWeek('Lundi fermé, mardi 9h-12h')).toEqual(tuesday)
  expect(readWeek('Fermé le lundi mardi 9h-12h')).toBeNull()
  expect(readWeek('Mardi 9h-19h, fermé de 12h à 14h')).toBeNull()
  expect(readWeek('Lundi au vendredi 9h-18h, mercredi 9h-12h')).toBeNull()
  expect(readWeek('9am-5pm Mon-Fri, Sat 6pm-7pm')).toBeNull()
  expect(readWeek('Mon-Fri 9am-5pm, Unit 3-5')).toBeNull()
})

test('however a stranger writes, reading ends', () => {
  for (const part of ['lundi ', '9-5 ', 'Mo,', 'mon-fri 9am-', 'fermé ', '1', ' - ']) expect(readWeek(part.repeat(100_000))).toBeNull()
})
