// Jours fériés: the days nobody works in France; no review falls on one.
import { frenchHolidays } from '@azimut/engines/calendar'
import { calendar, toEntries } from './_contract.ts'

const words = {
  newYear: { fr: 'Jour de l’An', en: 'New Year’s Day' },
  easterMonday: { fr: 'Lundi de Pâques', en: 'Easter Monday' },
  labourDay: { fr: 'Fête du Travail', en: 'Labour Day' },
  victory1945: { fr: 'Victoire de 1945', en: 'Victory in Europe Day' },
  ascension: { fr: 'Ascension', en: 'Ascension Day' },
  whitMonday: { fr: 'Lundi de Pentecôte', en: 'Whit Monday' },
  nationalDay: { fr: 'Fête nationale', en: 'Bastille Day' },
  assumption: { fr: 'Assomption', en: 'Assumption Day' },
  allSaints: { fr: 'Toussaint', en: 'All Saints’ Day' },
  armistice1918: { fr: 'Armistice de 1918', en: 'Armistice Day' },
  christmas: { fr: 'Noël', en: 'Christmas Day' },
}

export default calendar({
  id: 'france-holidays',
  name: { fr: 'Jours fériés en France', en: 'French public holidays' },
  forAll: true,
  entries: year => toEntries(frenchHolidays(year), words, 'closed'),
  examples: [
    { year: 2026, id: 'easterMonday', start: '2026-04-06' },
    { year: 2026, id: 'ascension', start: '2026-05-14' },
    { year: 2027, id: 'whitMonday', start: '2027-05-17' },
    { year: 2028, id: 'ascension', start: '2028-05-25' },
    { year: 2028, id: 'armistice1918', start: '2028-11-11' },
  ],
  announced: [
    {
      id: 'tradeFairs', name: { fr: 'Salons de votre métier', en: 'Trade fairs of your trade' },
      when: {
        fr: 'Aucune règle : dates annoncées par chaque organisateur, souvent un an avant.',
        en: 'No rule: dates announced by each organiser, often a year ahead.',
      },
      where: null,
    },
  ],
})
