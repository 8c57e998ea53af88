// Clients reconquis: people who had left, and buy again.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'won-back-customers',
  many: { fr: 'clients reconquis', en: 'customers won back' },
  wish: { fr: 'Reconquérir ceux qui sont partis', en: 'Win back those who left' },
  one: { fr: 'client reconquis', en: 'customer won back' },
  gender: 'masculine',
  definition: {
    fr: 'Une vente à quelqu’un qui n’avait rien acheté depuis plus d’un an. La première vente du retour compte, pas les suivantes.',
    en: 'A sale to somebody who had bought nothing for more than a year. The first sale of the return counts, not those that follow.',
  },
  formula: {
    fr: 'Clients de la période dont l’achat précédent date de plus d’un an.',
    en: 'Customers of the period whose previous purchase is more than a year old.',
  },
  unit: { fr: 'clients', en: 'customers' },
  readIn: { fr: 'La caisse ou la boutique, comparée à la liste des clients perdus.', en: 'The till or the shop, against the list of lost customers.' },
  tells: {
    fr: 'Un client reconquis était perdu : ce chiffre ne monte que si quelqu’un revient vraiment.',
    en: 'A customer won back was lost: this figure rises only when someone really returns.',
  },
  events: ['won_back'],
  isOffSite: true,
  family: 'sale',
  stage: 'retention',
  leadKind: null,
  humanSignal: {
    fr: 'Demandez à chacun pourquoi il était parti, et notez la réponse mot pour mot.',
    en: 'Ask each of them why they had left, and note the answer word for word.',
  },
  vanityWarning: null,
  better: null,
})
