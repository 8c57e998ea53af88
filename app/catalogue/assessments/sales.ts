// Vente en ligne: from the wish to the order, as the company lives it.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'sales',
  statements: [
    {
      id: 'order-remote',
      says: { fr: 'Un client peut commander, réserver ou demander un devis sans nous appeler.', en: 'A customer can order, book or ask for a quote without calling us.' },
      why: { fr: 'Une partie des achats se décide quand vous êtes fermé.', en: 'Part of the purchases are decided while you are closed.' },
    },
    {
      id: 'prices-known',
      says: { fr: 'Nos prix, ou des ordres de grandeur, se trouvent sans avoir à demander.', en: 'Our prices, or orders of magnitude, can be found without asking.' },
      why: { fr: 'Qui ne voit pas de prix en imagine un, souvent trop haut.', en: 'Whoever sees no price imagines one, often too high.' },
    },
    {
      id: 'paid-online',
      says: { fr: 'Un acompte ou un achat se règle en ligne.', en: 'A deposit or a purchase can be paid online.' },
      why: { fr: 'Ce qui est payé n’est pas oublié.', en: 'What is paid is not forgotten.' },
    },
    {
      id: 'stock-true',
      says: { fr: 'Ce qui est proposé en ligne est vraiment disponible, aux délais annoncés.', en: 'What is offered online is really available, within the times announced.' },
      why: { fr: 'Une commande annulée coûte plus cher qu’une vente manquée.', en: 'A cancelled order costs more than a missed sale.' },
    },
  ],
})
