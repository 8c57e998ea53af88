// Marketing numérique: whom the company reaches, and whether it knows what comes of it.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'marketing',
  statements: [
    {
      id: 'known-source',
      says: { fr: 'Nous savons d’où viennent la plupart de nos nouveaux clients.', en: 'We know where most of our new customers come from.' },
      why: { fr: 'Sans cela, on paie ce qui ne marche pas aussi longtemps que ce qui marche.', en: 'Without it, what fails is paid for as long as what works.' },
    },
    {
      id: 'contact-list',
      says: { fr: 'Nous tenons une liste de clients à qui nous avons le droit d’écrire.', en: 'We keep a list of customers we are allowed to write to.' },
      why: { fr: 'Faire revenir un client coûte moins que d’en trouver un nouveau.', en: 'Bringing a customer back costs less than finding a new one.' },
    },
    {
      id: 'regular',
      says: { fr: 'Nous écrivons ou publions au moins une fois par mois, à date prévue.', en: 'We write or publish at least once a month, on a planned date.' },
      why: { fr: 'La régularité compte plus que la quantité.', en: 'Being regular matters more than being many.' },
    },
    {
      id: 'reviews-asked',
      says: { fr: 'Nous demandons un avis à chaque client content.', en: 'We ask every happy customer for a review.' },
      why: { fr: 'Les avis arrivent rarement seuls, et les mécontents en laissent sans qu’on leur demande.', en: 'Reviews rarely come by themselves, and unhappy customers need no asking.' },
    },
  ],
})
