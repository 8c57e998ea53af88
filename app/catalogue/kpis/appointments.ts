// Rendez-vous pris: somebody gives you an hour.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'appointments',
  many: { fr: 'rendez-vous pris', en: 'appointments made' },
  wish: { fr: 'Obtenir plus de rendez-vous', en: 'Get more appointments' },
  one: { fr: 'rendez-vous pris', en: 'appointment made' },
  gender: 'masculine',
  definition: {
    fr: 'Une personne réserve un moment avec vous, sur place, par téléphone ou en visio. Un rendez-vous annulé et non replacé est retiré.',
    en: 'A person books a time with you, on site, by phone or by video. An appointment cancelled and not moved is taken out.',
  },
  formula: {
    fr: 'Rendez-vous inscrits à l’agenda pendant la période, moins ceux qui sont annulés sans nouvelle date.',
    en: 'Appointments entered in the diary over the period, less those cancelled without a new date.',
  },
  unit: { fr: 'rendez-vous', en: 'appointments' },
  readIn: { fr: 'L’agenda, en ligne ou papier.', en: 'The diary, online or on paper.' },
  tells: {
    fr: 'Un rendez-vous pris est quelqu’un qui vous donne une heure de son temps : le pas d’avant l’achat.',
    en: 'A meeting made is someone giving you an hour of their time: the step before buying.',
  },
  events: ['appointment'],
  family: 'contact',
  stage: 'conversion',
  leadKind: 'meeting',
  humanSignal: {
    fr: 'Après chaque rendez-vous, notez ce que la personne avait déjà compris avant de venir.',
    en: 'After each appointment, note what the person had already understood before coming.',
  },
  vanityWarning: {
    fr: 'Un agenda plein de rendez-vous sans projet fatigue tout le monde. Regardez aussi combien aboutissent.',
    en: 'A diary full of appointments without a project tires everybody. Look at how many lead somewhere, too.',
  },
  better: null,
})
