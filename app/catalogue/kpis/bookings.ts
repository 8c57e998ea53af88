// Réservations: a table, a room or an hour that is taken.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'bookings',
  many: { fr: 'réservations', en: 'bookings' },
  wish: { fr: 'Recevoir plus de réservations', en: 'Receive more bookings' },
  one: { fr: 'réservation', en: 'booking' },
  gender: 'feminine',
  definition: {
    fr: 'Une table, une chambre, une place ou un créneau est retenu, en ligne, par téléphone ou sur place. Une annulation le retire.',
    en: 'A table, a room, a seat or a slot is taken, online, by phone or on site. A cancellation takes it out.',
  },
  formula: {
    fr: 'Réservations confirmées pendant la période, moins les annulations et les absences.',
    en: 'Bookings confirmed over the period, less cancellations and no-shows.',
  },
  unit: { fr: 'réservations', en: 'bookings' },
  readIn: { fr: 'Le module de réservation, le téléphone et le cahier.', en: 'The booking tool, the phone and the notebook.' },
  tells: {
    fr: 'Une réservation est une vente dont la date est prise.',
    en: 'A booking is a sale with its date taken.',
  },
  events: ['booking'],
  family: 'sale',
  stage: 'closing',
  leadKind: null,
  humanSignal: {
    fr: 'Demandez à la fin du service ou du séjour ce qui a failli faire renoncer.',
    en: 'Ask at the end of the service or the stay what nearly made them give up.',
  },
  vanityWarning: null,
  better: null,
})
