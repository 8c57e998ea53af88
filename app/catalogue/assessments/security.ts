// Sécurité en ligne: what would happen on a bad day.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'security',
  statements: [
    {
      id: 'double-key',
      says: { fr: 'Les comptes qui comptent demandent un second code à la connexion.', en: 'The accounts that matter ask for a second code at sign-in.' },
      why: { fr: 'Un mot de passe volé ne suffit alors plus.', en: 'A stolen password is then no longer enough.' },
    },
    {
      id: 'no-shared',
      says: { fr: 'Personne ne partage son mot de passe, et un départ ferme les accès.', en: 'Nobody shares a password, and whoever leaves loses access.' },
      why: { fr: 'Sinon, on ne sait plus qui peut parler en votre nom.', en: 'Otherwise nobody knows who can speak in your name.' },
    },
    {
      id: 'backup-tried',
      says: { fr: 'Le site et les fichiers sont sauvegardés, et la sauvegarde a été essayée.', en: 'The site and the files are backed up, and the backup was tried.' },
      why: { fr: 'Une sauvegarde jamais essayée n’en est pas une.', en: 'A backup that was never tried is none.' },
    },
    {
      id: 'updates',
      says: { fr: 'Quelqu’un met à jour le site et les ordinateurs chaque mois.', en: 'Somebody updates the site and the computers every month.' },
      why: { fr: 'La plupart des attaques visent des failles déjà corrigées.', en: 'Most attacks aim at flaws already repaired.' },
    },
  ],
})
