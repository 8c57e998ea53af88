// Inscriptions à un événement: people who keep a date with you.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'registrations',
  many: { fr: 'inscriptions à vos événements', en: 'event registrations' },
  wish: { fr: 'Remplir vos événements', en: 'Fill your events' },
  one: { fr: 'inscription à un événement', en: 'event registration' },
  gender: 'feminine',
  definition: {
    fr: 'Une personne s’inscrit à un atelier, une visite, un webinaire ou une journée. Une inscription annulée est retirée.',
    en: 'A person registers for a workshop, a visit, a webinar or an open day. A cancelled registration is taken out.',
  },
  formula: {
    fr: 'Inscriptions confirmées pendant la période, moins les annulations.',
    en: 'Registrations confirmed over the period, less cancellations.',
  },
  unit: { fr: 'inscriptions', en: 'registrations' },
  readIn: { fr: 'Le formulaire d’inscription, et la liste des présents.', en: 'The registration form, and the list of those who came.' },
  tells: {
    fr: 'Qui s’inscrit réserve un moment pour vous écouter.',
    en: 'Whoever registers keeps a moment to hear you.',
  },
  events: ['registration'],
  family: 'contact',
  stage: 'conversion',
  leadKind: 'registration',
  humanSignal: {
    fr: 'Demandez aux présents ce qu’ils diront de la journée à un collègue.',
    en: 'Ask those present what they will tell a colleague about the day.',
  },
  vanityWarning: {
    fr: 'Les inscrits d’un événement gratuit ne viennent pas tous. Comptez aussi les présents.',
    en: 'Not all who register for a free event come. Count who is present, too.',
  },
  better: null,
})
