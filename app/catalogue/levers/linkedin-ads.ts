// Publicités LinkedIn: reach people by their trade, for sales worth several hundred euros.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, plainAds, say } from './_law.ts'
import { ours, readerToCustomer } from './_reference.ts'

export default lever({
  id: 'linkedin-ads',
  name: { fr: 'Publicités LinkedIn', en: 'LinkedIn ads' },
  does: {
    fr: 'Proposer un contenu ou un rendez-vous à des fonctions précises, dans des entreprises précises.',
    en: 'Offer content or a meeting to precise functions in precise companies.',
  },
  family: 'paid-social', stages: ['awareness', 'conversion'], physical: false, saturates: 'medium',
  cost: {
    model: 'click',
    centsPerClick: {
      low: 480, mid: 650, high: 1160, source: 'stackmatix-2026', basis: 'published',
      note: {
        fr: '5,50 à 9,25 dollars à 0,88 ; le haut est la médiane des annonces avec image, 13,23 dollars.',
        en: '$5.50 to 9.25 at 0.88; high is the median of image ads, $13.23.',
      },
    },
  },
  otherPrices: {
    thousandViews: {
      low: 2200, mid: 3040, high: 5200, source: 'stackmatix-2026', basis: 'published',
      note: {
        fr: '25 à 44 dollars à 0,88 ; le haut est une médiane de 59,15 dollars.',
        en: '$25 to 44 at 0.88; high is a median of $59.15.',
      },
    },
  },
  rates: {
    impressionToClick: {
      low: 0.0042, mid: 0.0055, high: 0.0065, source: 'stackmatix-2026', basis: 'published',
      note: {
        fr: 'Contenus sponsorisés, 0,44 à 0,65 % ; une autre médiane donne 0,42 %.',
        en: 'Sponsored content, 0.44 to 0.65%; another median gives 0.42%.',
      },
    },
    visitToLead: ours({ low: 0.03, mid: 0.08, high: 0.15 }, {
      fr: 'Un formulaire rempli sur place donne deux à trois fois plus qu’une page de votre site, dit la même source, sans niveau.',
      en: 'A form filled in on the spot gives two to three times a page of your site, says the same source, without a level.',
    }),
    leadToCustomer: readerToCustomer,
  },
  setupHours: { low: 6, mid: 14, high: 28 },
  hoursPerWeek: perWeek({ low: 3, mid: 8, high: 18 }),
  weeksToEffect: { low: 2, mid: 8, high: 20, source: null },
  skills: ['paid-social', 'copywriting', 'analytics'],
  needs: ['social-profiles', 'offer', 'crm'], after: [],
  kpis: ['appointments', 'quote-requests', 'downloads', 'registrations', 'trials'],
  legal: say(adTrackers, plainAds),
  note: {
    fr: 'Ne rapporte que si chaque client laisse plusieurs centaines d’euros de marge.',
    en: 'Only pays when each customer leaves a margin of several hundred euros.',
  },
})
