// Opération commune: two companies, one production, two audiences.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { readerToCustomer } from './_reference.ts'

export default lever({
  id: 'co-marketing',
  name: { fr: 'Opération commune avec un partenaire', en: 'Operation with a partner' },
  does: {
    fr: 'Monter une offre ou un contenu avec une entreprise qui a les mêmes clients que vous.',
    en: 'Build an offer or content with a company that has the same customers as you.',
  },
  family: 'partnership', stages: ['awareness', 'conversion'], physical: false, saturates: 'medium',
  cost: { model: 'hours' },
  rates: {
    visitToLead: {
      low: 0.02, mid: 0.06, high: 0.15, source: 'b2blead-2026', basis: 'anchored',
      note: { fr: 'Pages dédiées à une offre précise, 5 à 15 %.', en: 'Pages dedicated to one precise offer, 5 to 15%.' },
    },
    leadToCustomer: readerToCustomer,
  },
  setupHours: { low: 12, mid: 28, high: 60 },
  hoursPerWeek: perWeek({ low: 2, mid: 6, high: 14 }),
  weeksToEffect: { low: 6, mid: 12, high: 26, source: null },
  skills: ['partnerships', 'copywriting', 'legal'],
  needs: ['offer', 'contact-base'], after: ['landing-page'],
  kpis: ['newsletter-signups', 'quote-requests', 'orders', 'registrations'],
  legal: toCheck({
    fr: 'Chaque partenaire recueille son propre accord ; aucun fichier ne passe de l’un à l’autre sans consentement qui nomme le destinataire (RGPD).',
    en: 'Each partner collects its own consent; no file passes from one to the other without consent that names the recipient (GDPR).',
  }),
  note: { fr: 'Frugal : deux publics pour une seule production.', en: 'Frugal: two publics for one production.' },
})
