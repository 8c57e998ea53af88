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
})
