// Efficacité par les outils: what is still typed twice.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'efficiency',
  statements: [
    {
      id: 'typed-once',
      says: { fr: 'Le nom d’un client ne se saisit qu’une fois, du devis à la facture.', en: 'A customer’s name is typed once only, from the quote to the invoice.' },
      why: { fr: 'Ce qui se recopie se trompe.', en: 'What is copied goes wrong.' },
    },
    {
      id: 'quote-fast',
      says: { fr: 'Un devis courant part en moins d’une heure de travail.', en: 'A usual quote takes less than an hour of work.' },
      why: { fr: 'Un devis rapide se signe plus souvent.', en: 'A fast quote is signed more often.' },
    },
    {
      id: 'reminders',
      says: { fr: 'Relances et rendez-vous nous sont rappelés par un outil, pas de mémoire.', en: 'A tool reminds us of follow-ups and appointments, not our memory.' },
      why: { fr: 'La mémoire lâche les semaines chargées, celles qui comptent.', en: 'Memory fails in busy weeks, the ones that matter.' },
    },
    {
      id: 'figures-monthly',
      says: { fr: 'Nos ventes du mois se lisent sans refaire un tableau.', en: 'Our sales of the month can be read without rebuilding a table.' },
      why: { fr: 'Ce qui est long à lire n’est pas lu.', en: 'What takes long to read is not read.' },
    },
  ],
})
