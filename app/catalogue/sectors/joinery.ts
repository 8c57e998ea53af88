// Menuiserie: fits doors, windows and stairs; few large jobs, each from a quote.
import { sector } from './_contract.ts'

export default sector({
  id: 'joinery',
  name: { fr: 'Menuiserie bois et PVC', en: 'Wood and PVC joinery' },
  naf: ['43.32A'],
  weights: {
    presence: { weight: 5, reason: { fr: 'Un chantier commence par une recherche près de chez soi.', en: 'A job starts with a search close to home.' } },
    marketing: { weight: 3, reason: { fr: 'Peu de clients à la fois : un message juste vaut mieux que beaucoup de messages.', en: 'Few customers at a time: one right message beats many.' } },
    sales: { weight: 3, reason: { fr: 'Rien ne se paie en ligne, mais le chemin jusqu’au devis doit être court.', en: 'Nothing is paid online, but the way to the quote must be short.' } },
    customers: { weight: 5, reason: { fr: 'Téléphone, formulaire et délai de réponse décident de la demande.', en: 'Phone, form and response time decide whether the request comes.' } },
    security: { weight: 3, reason: { fr: 'Un site piraté fait perdre des mois de recherche, et le formulaire porte des adresses.', en: 'A hacked site loses months of search, and the form carries addresses.' } },
    suppliers: { weight: 2, reason: { fr: 'Commandes et délais de fabrication se suivent encore au téléphone.', en: 'Orders and lead times are still followed by phone.' } },
    mobile: { weight: 4, reason: { fr: 'On cherche un artisan depuis le chantier ou le canapé, sur un téléphone.', en: 'People look for a tradesman from the site or the sofa, on a phone.' } },
    efficiency: { weight: 3, reason: { fr: 'Un devis rapide se signe plus souvent, et le soir est court.', en: 'A fast quote is signed more often, and evenings are short.' } },
    cloud: { weight: 2, reason: { fr: 'Photos de chantier et devis doivent survivre à un ordinateur perdu.', en: 'Site photos and quotes must survive a lost computer.' } },
  },
  defaultKpi: 'quote-requests',
  calendars: ['france-holidays'],
  typical: {
    saleCents: { low: 120_000, mid: 400_000, high: 1_200_000 },
    marginShare: { low: 0.2, mid: 0.35, high: 0.5 },
    closingShare: { low: 0.15, mid: 0.3, high: 0.5 },
  },
})
