// Dates du commerce: the days and weeks when people buy more, by rule; those announced each year are added by hand.
import { commercialDates } from '@azimut/engines/calendar'
import { calendar, toEntries } from './_contract.ts'

const words = {
  epiphany: { fr: 'Épiphanie', en: 'Epiphany' },
  winterSales: { fr: 'Soldes d’hiver', en: 'Winter sales' },
  blueMonday: { fr: 'Blue Monday', en: 'Blue Monday' },
  candlemas: { fr: 'Chandeleur', en: 'Candlemas' },
  valentinesDay: { fr: 'Saint-Valentin', en: 'Valentine’s Day' },
  grandmothersDay: { fr: 'Fête des grands-mères', en: 'Grandmothers’ Day' },
  womensDay: { fr: 'Journée des droits des femmes', en: 'International Women’s Day' },
  easter: { fr: 'Pâques', en: 'Easter' },
  pentecost: { fr: 'Pentecôte', en: 'Whit Sunday' },
  mothersDay: { fr: 'Fête des mères', en: 'Mother’s Day' },
  fathersDay: { fr: 'Fête des pères', en: 'Father’s Day' },
  musicDay: { fr: 'Fête de la musique', en: 'World Music Day' },
  summerSales: { fr: 'Soldes d’été', en: 'Summer sales' },
  halloween: { fr: 'Halloween', en: 'Halloween' },
  singlesDay: { fr: 'Fête des célibataires', en: 'Singles’ Day' },
  blackFriday: { fr: 'Black Friday', en: 'Black Friday' },
  cyberMonday: { fr: 'Cyber Monday', en: 'Cyber Monday' },
  christmas: { fr: 'Noël', en: 'Christmas' },
}

export default calendar({
  id: 'france-commerce',
  name: { fr: 'Dates du commerce en France', en: 'French retail dates' },
  forAll: true,
  entries: year => toEntries(commercialDates(year), words, 'selling'),
  examples: [
    { year: 2026, id: 'winterSales', start: '2026-01-07', end: '2026-02-03' },
    { year: 2028, id: 'winterSales', start: '2028-01-12', end: '2028-02-08' },
    { year: 2027, id: 'summerSales', start: '2027-06-23', end: '2027-07-20' },
    { year: 2026, id: 'mothersDay', start: '2026-05-31' },
    { year: 2028, id: 'mothersDay', start: '2028-05-28' },
    { year: 2026, id: 'blackFriday', start: '2026-11-27' },
    { year: 2027, id: 'cyberMonday', start: '2027-11-29' },
  ],
  announced: [
    {
      id: 'frenchDaysSpring', name: { fr: 'French Days de printemps', en: 'French Days, spring' },
      when: {
        fr: 'Fin avril, ouverture à 7 heures ; dates annoncées chaque année par les enseignes.',
        en: 'End of April, opening at 7 a.m.; dates announced each year by the retailers.',
      },
      where: 'icalendrier.fr',
    },
    {
      id: 'frenchDaysAutumn', name: { fr: 'French Days d’automne', en: 'French Days, autumn' },
      when: {
        fr: 'Fin septembre, ouverture à 7 heures ; dates annoncées chaque année par les enseignes.',
        en: 'End of September, opening at 7 a.m.; dates announced each year by the retailers.',
      },
      where: 'icalendrier.fr',
    },
    {
      id: 'localSales', name: { fr: 'Soldes à dates particulières', en: 'Sales on other dates' },
      when: {
        fr: 'Soldes d’hiver décalés dans les départements 54, 55, 57 et 88 et outre-mer ; dates fixées par arrêté.',
        en: 'Winter sales on other dates in departments 54, 55, 57 and 88 and overseas; set by order.',
      },
      where: 'legifrance.gouv.fr',
    },
  ],
})
