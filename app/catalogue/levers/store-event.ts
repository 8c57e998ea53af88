// Événement en magasin: a good reason to come on a given day.
import { lever, perWeek } from './_contract.ts'
import { toCheck } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'store-event',
  name: { fr: 'Événement en magasin', en: 'Store event' },
  does: {
    fr: 'Inviter vos clients un jour précis : démonstration, atelier, rencontre.',
    en: 'Invite your customers on a given day: demonstration, workshop, meeting.',
  },
  family: 'event', stages: ['awareness', 'closing', 'retention'], physical: true, saturates: 'fast',
  cost: {
    model: 'each', per: 'event',
    cents: ours({ low: 15_000, mid: 80_000, high: 500_000 }, { fr: 'Par événement.', en: 'Per event.' }),
  },
  rates: {
    sentToReply: ours({ low: 0.005, mid: 0.03, high: 0.12 }, { fr: 'Visiteurs par invitation.', en: 'Visitors per invitation.' }),
    visitToOrder: ours({ low: 0.15, mid: 0.35, high: 0.6 }, { fr: 'Achats par visiteur présent.', en: 'Purchases per visitor present.' }),
  },
  setupHours: { low: 12, mid: 26, high: 60 },
  hoursPerWeek: perWeek({ low: 1, mid: 3, high: 8 }),
  weeksToEffect: { low: 2, mid: 5, high: 10, source: null },
  skills: ['events', 'local', 'sales'],
  needs: ['store', 'customer-base'], after: [],
  kpis: ['shop-visits', 'registrations', 'orders', 'repeat-orders', 'memberships'],
  legal: toCheck({
    fr: 'Règles de sécurité de l’établissement recevant du public ; musique : Sacem et Spré ; vente au-dehors : déclaration en mairie.',
    en: 'Safety rules of premises open to the public; music: Sacem and Spré; selling outside: declaration at the town hall.',
  }),
  note: {
    fr: 'Comptez les entrées avec un code ou un QR, pour les relier à l’invitation.',
    en: 'Count entries with a code or a QR, to link them with the invitation.',
  },
})
