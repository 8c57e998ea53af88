// Webinaire: an hour of know-how, live, for people with a project.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { readerToCustomer } from './_reference.ts'

export default lever({
  id: 'webinar',
  name: { fr: 'Webinaire', en: 'Webinar' },
  does: {
    fr: 'Partager une heure de savoir-faire en direct, et garder l’enregistrement.',
    en: 'Share an hour of know-how live, and keep the recording.',
  },
  family: 'event', stages: ['conversion', 'closing'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    visitToLead: {
      low: 0.05, mid: 0.15, high: 0.35, source: 'unbounce-2024', basis: 'anchored',
      note: {
        fr: 'Page d’inscription ; 12,3 % tous sites réunis, plus avec un public qui vous connaît.',
        en: 'Registration page; 12.3% all sites pooled, more with a public that knows you.',
      },
    },
    registeredToPresent: {
      low: 0.3, mid: 0.435, high: 0.5, source: 'pcma-virtual', basis: 'published',
      note: {
        fr: 'Europe et États-Unis, 42 à 45 % ; Asie, 30 à 35 % ; le haut est de nous.',
        en: 'Europe and US, 42 to 45%; Asia, 30 to 35%; high is ours.',
      },
    },
    leadToCustomer: readerToCustomer,
  },
  setupHours: { low: 14, mid: 28, high: 50 },
  hoursPerWeek: perWeek({ low: 8, mid: 20, high: 40 }),
  weeksToEffect: { low: 4, mid: 8, high: 20, source: null },
  skills: ['events', 'copywriting', 'sales'],
  needs: ['expert-speaker', 'contact-base'], after: ['landing-page'],
  kpis: ['registrations', 'appointments', 'quote-requests'],
  legal: toCheck({
    fr: 'Prévenir de l’enregistrement ; les adresses ne servent qu’au webinaire, sauf accord (RGPD).',
    en: 'Announce the recording; addresses serve the webinar only, unless agreed (GDPR).',
  }),
  note: {
    fr: 'L’enregistrement rejoint la bibliothèque et sert longtemps.',
    en: 'The recording joins the library and serves for long.',
  },
})
