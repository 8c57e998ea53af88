// Référencement: pages that answer what customers type before they buy.
import { lever, perWeek } from './_contract.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'seo-content',
  name: { fr: 'Référencement : contenus', en: 'SEO content' },
  does: {
    fr: 'Écrire les pages qui répondent à ce que vos clients cherchent avant d’acheter.',
    en: 'Write the pages that answer what your customers look up before they buy.',
  },
  family: 'search', stages: ['awareness', 'conversion'], physical: false, saturates: 'slow',
  cost: { model: 'hours' },
  rates: {
    impressionToClick: {
      low: 0.157, mid: 0.285, high: 0.317, source: 'sistrix-ctr', alsoSources: ['backlinko-2019'], basis: 'published',
      note: {
        fr: 'En première place, 28,5 % ; le bas est la deuxième place. Les réponses données par une IA font baisser ce chiffre.',
        en: 'In first place, 28.5%; low is second place. Answers given by an AI push this down.',
      },
    },
    pageToTopTen: {
      low: 0.0174, mid: 0.0611, high: 0.108, source: 'ahrefs-ranking-2025', basis: 'published',
      note: {
        fr: '1,74 % de toutes les pages nouvelles, 6,11 % des pages triées ; le haut vient des sites déjà forts, 10,8 % en 2017.',
        en: '1.74% of all new pages, 6.11% of filtered ones; high is strong sites, 10.8% in 2017.',
      },
    },
    visitToLead: {
      low: 0.01, mid: 0.02, high: 0.05, source: 'b2blead-2026', alsoSources: ['conversioniq-2026'], basis: 'anchored',
      note: {
        fr: 'De visiteur à contact, 1 à 5 % pour un site entier ; une autre source donne 2,8 % pour la recherche naturelle.',
        en: 'From visitor to lead, 1 to 5% for a whole site; another source gives 2.8% for organic search.',
      },
    },
    visitToOrder: {
      low: 0.008, mid: 0.02, high: 0.031, source: 'acceleroi-2026', alsoSources: ['littledata-2024'], basis: 'anchored',
      note: {
        fr: 'La source donne 2,1 à 2,8 % ; élargi par les quartiles de boutiques entières, 0,8 et 3,1 %.',
        en: 'The source gives 2.1 to 2.8%; widened by the quartiles of whole shops, 0.8 and 3.1%.',
      },
    },
    leadToCustomer: ours({ low: 0.02, mid: 0.07, high: 0.2 }, {
      fr: 'Mélange de lecteurs qui laissent une adresse (environ 2 %) et de demandes directes (environ 12 %).',
      en: 'Mix of readers who leave an address (about 2%) and direct requests (about 12%).',
    }),
  },
  setupHours: { low: 20, mid: 40, high: 80 },
  hoursPerWeek: perWeek({ low: 12, mid: 24, high: 48 }),
  weeksToEffect: { low: 8, mid: 26, high: 52, source: 'ahrefs-ranking-2025' },
  skills: ['seo', 'copywriting', 'analytics'],
  needs: ['website', 'keyword-map'], after: ['seo-technical'],
  kpis: ['quote-requests', 'orders', 'messages', 'useful-visits', 'newsletter-signups'],
  legal: null,
  note: {
    fr: 'Les rares pages qui percent en un an mettent deux à six mois. Le coût est en heures ; l’effet dure après la dépense.',
    en: 'The few pages that succeed within a year take two to six months. Cost is hours; the effect outlives the spend.',
  },
})
