// Échanges avec les fournisseurs: orders, prices and delays.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'suppliers',
  statements: [
    {
      id: 'orders-online',
      says: { fr: 'Nos commandes courantes se passent en ligne.', en: 'Our usual orders are placed online.' },
      why: { fr: 'Une commande écrite se retrouve et se répète.', en: 'A written order can be found again and repeated.' },
    },
    {
      id: 'prices-current',
      says: { fr: 'Nous avons sous la main les prix et délais actuels de nos fournisseurs.', en: 'We have our suppliers’ current prices and times at hand.' },
      why: { fr: 'Un devis juste se fait le jour même.', en: 'A right quote is made the same day.' },
    },
    {
      id: 'invoices-digital',
      says: { fr: 'Les factures arrivent et se rangent sans papier.', en: 'Invoices arrive and are filed without paper.' },
      why: { fr: 'La facture électronique devient obligatoire entre entreprises.', en: 'Electronic invoices between companies are becoming compulsory.' },
    },
    {
      id: 'portal',
      says: { fr: 'Commandes, livraisons et factures se suivent dans un espace en ligne, chez eux ou chez nous.', en: 'Orders, deliveries and invoices are followed in one online space, theirs or ours.' },
      why: { fr: 'Savoir où en est une livraison ne coûte plus un appel.', en: 'Knowing where a delivery stands no longer takes a call.' },
    },
    {
      id: 'second-source',
      says: { fr: 'Pour ce qui est vital, nous avons un second fournisseur.', en: 'For what is vital, we have a second supplier.' },
      why: { fr: 'Un retard chez l’un ne doit pas arrêter tout le reste.', en: 'A delay at one of them must not stop everything else.' },
    },
  ],
})
