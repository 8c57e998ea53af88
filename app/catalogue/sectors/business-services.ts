// Conseil, informatique, communication: a few large customers, won by proof.
import { sector } from './_contract.ts'

export default sector({
  id: 'business-services',
  name: { fr: 'Conseil, informatique, communication', en: 'Consulting, IT, communication' },
  naf: ['62.01Z', '62.02A', '62.09Z', '70.21Z', '70.22Z', '71.12B', '73.11Z', '74.10Z'],
  weights: {
    presence: { weight: 4, reason: { fr: 'Le nom circule ; le site confirme ou déçoit.', en: 'The name goes round; the site confirms or disappoints.' } },
    marketing: { weight: 5, reason: { fr: 'On achète une preuve : étude de cas, article, intervention.', en: 'People buy proof: a case study, an article, a talk.' } },
    sales: { weight: 2, reason: { fr: 'Rien ne se paie en ligne ; le rendez-vous doit s’y prendre.', en: 'Nothing is paid online; the meeting must be made there.' } },
    customers: { weight: 4, reason: { fr: 'Une demande sans réponse le lendemain est perdue.', en: 'A request not answered the next day is lost.' } },
    security: { weight: 4, reason: { fr: 'Vos clients vous confient leurs accès.', en: 'Your customers trust you with their accesses.' } },
    suppliers: { weight: 2, reason: { fr: 'Sous-traitants et logiciels pèsent peu dans le résultat.', en: 'Subcontractors and software weigh little in the result.' } },
    mobile: { weight: 3, reason: { fr: 'On vous lit au bureau, sur grand écran, mais pas seulement.', en: 'You are read in the office, on a large screen, but not only there.' } },
    efficiency: { weight: 4, reason: { fr: 'Temps passé et devis bien suivis font la marge.', en: 'Time spent and quotes well followed make the margin.' } },
    cloud: { weight: 4, reason: { fr: 'Livrables et codes doivent survivre à un départ.', en: 'Deliverables and code must survive a departure.' } },
  },
  defaultKpi: 'appointments',
  calendars: ['france-holidays'],
  typical: {
    saleCents: { low: 150_000, mid: 600_000, high: 2_500_000 },
    marginShare: { low: 0.3, mid: 0.5, high: 0.7 },
    closingShare: { low: 0.1, mid: 0.22, high: 0.4 },
  },
})
