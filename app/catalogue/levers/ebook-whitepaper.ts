// Livre blanc: a guide people leave their address for.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { readerToCustomer } from './_reference.ts'

export default lever({
  id: 'ebook-whitepaper',
  name: { fr: 'Livre numérique ou livre blanc', en: 'E-book or white paper' },
  does: {
    fr: 'Réunir votre savoir-faire en un guide, offert contre une adresse.',
    en: 'Gather your know-how in a guide, given for an address.',
  },
  family: 'content', stages: ['conversion', 'retention'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    visitToLead: {
      low: 0.03, mid: 0.08, high: 0.2, source: 'b2blead-2026', alsoSources: ['unbounce-2024'], basis: 'anchored',
      note: {
        fr: 'Pages dédiées à une offre, 5 à 15 % ; Unbounce, 2024 : 12,3 % tous sites réunis.',
        en: 'Pages dedicated to one offer, 5 to 15%; Unbounce, 2024: 12.3% all sites pooled.',
      },
    },
    leadToCustomer: readerToCustomer,
  },
  setupHours: { low: 16, mid: 36, high: 80 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 8 }),
  weeksToEffect: { low: 3, mid: 8, high: 20, source: null },
  skills: ['copywriting', 'design'],
  needs: ['contact-base', 'brand-kit'], after: ['landing-page'],
  kpis: ['downloads', 'quote-requests', 'appointments', 'newsletter-signups'],
  legal: toCheck({
    fr: 'Formulaire : information claire ; l’inscription à la lettre n’est jamais imposée (RGPD).',
    en: 'Form: clear information; signing up for the newsletter is never imposed (GDPR).',
  }),
  note: {
    fr: 'Peut se bâtir sur des articles existants ; sert aussi après la vente.',
    en: 'Can be built from existing articles; also serves after the sale.',
  },
})
