// Ponts et grands week-ends: the days people leave, by rule: a holiday next to a week-end, or one day away from it.
import { addDays, frenchHolidays, weekday } from '@azimut/engines/calendar'
import type { NamedDay } from '@azimut/engines/calendar'
import { calendar, toEntries } from './_contract.ts'

const words = {
  newYear: { fr: 'Pont du jour de l’An', en: 'New Year long week-end' },
  easterMonday: { fr: 'Week-end de Pâques', en: 'Easter week-end' },
  labourDay: { fr: 'Pont du 1er mai', en: '1 May long week-end' },
  victory1945: { fr: 'Pont du 8 mai', en: '8 May long week-end' },
  ascension: { fr: 'Pont de l’Ascension', en: 'Ascension long week-end' },
  whitMonday: { fr: 'Week-end de la Pentecôte', en: 'Whitsun week-end' },
  nationalDay: { fr: 'Pont du 14 juillet', en: '14 July long week-end' },
  assumption: { fr: 'Pont du 15 août', en: '15 August long week-end' },
  allSaints: { fr: 'Pont de la Toussaint', en: 'All Saints’ long week-end' },
  armistice1918: { fr: 'Pont du 11 novembre', en: '11 November long week-end' },
  christmas: { fr: 'Pont de Noël', en: 'Christmas long week-end' },
}

/** Days off around a holiday, by its weekday: from so many days before to so many after, the bridged day included. */
const around: Readonly<Record<number, readonly [before: number, after: number]>> = {
  1: [-2, 0], 2: [-3, 0], 4: [0, 3], 5: [0, 2],
}

/** A long week-end is of the year it begins in; the first of January may make one begin the year before. */
const longWeekends = (year: number): NamedDay[] =>
  [...frenchHolidays(year), ...frenchHolidays(year + 1).slice(0, 1)].flatMap(({ id, day }) => {
    const days = around[weekday(day)]
    return days ? [{ id, day: addDays(day, days[0]), end: addDays(day, days[1]) }] : []
  }).filter(({ day }) => day.startsWith(`${year}-`)).toSorted((a, b) => a.day.localeCompare(b.day))

export default calendar({
  id: 'france-tourism',
  name: { fr: 'Ponts et grands week-ends en France', en: 'French long week-ends' },
  forAll: false,
  entries: year => toEntries(longWeekends(year), words, 'selling'),
  examples: [
    { year: 2026, id: 'easterMonday', start: '2026-04-04', end: '2026-04-06' },
    { year: 2026, id: 'ascension', start: '2026-05-14', end: '2026-05-17' },
    { year: 2026, id: 'whitMonday', start: '2026-05-23', end: '2026-05-25' },
    { year: 2026, id: 'nationalDay', start: '2026-07-11', end: '2026-07-14' },
    { year: 2027, id: 'ascension', start: '2027-05-06', end: '2027-05-09' },
  ],
  announced: [
    ...['A', 'B', 'C'].map(zone => ({
      id: `schoolHolidays${zone}`, name: { fr: `Vacances scolaires, zone ${zone}`, en: `School holidays, zone ${zone}` },
      when: {
        fr: 'Fixées par arrêté du ministère de l’Éducation nationale, pour une ou plusieurs années scolaires.',
        en: 'Set by order of the French Ministry of Education, for one or more school years.',
      },
      where: 'education.gouv.fr/calendrier-scolaire',
    })),
    {
      id: 'backToSchool', name: { fr: 'Rentrée scolaire', en: 'Back to school' },
      when: { fr: 'Dans le même arrêté que les vacances.', en: 'In the same order as the holidays.' },
      where: 'education.gouv.fr/calendrier-scolaire',
    },
  ],
})
