// Hébergement et cloud: files and accounts that survive a lost computer.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'cloud',
  statements: [
    {
      id: 'files-online',
      says: { fr: 'Nos fichiers importants sont en ligne, pas sur un seul ordinateur.', en: 'Our important files are online, not on a single computer.' },
      why: { fr: 'Un café renversé ne doit rien effacer.', en: 'A spilt coffee must erase nothing.' },
    },
    {
      id: 'own-accounts',
      says: { fr: 'Le nom de domaine et l’hébergement sont à notre nom.', en: 'The domain name and the hosting are in our name.' },
      why: { fr: 'Sans cela, changer de prestataire peut faire perdre le site.', en: 'Without it, changing supplier may lose the site.' },
    },
    {
      id: 'access-anywhere',
      says: { fr: 'Chacun retrouve son travail depuis un autre appareil.', en: 'Everybody finds their work from another device.' },
      why: { fr: 'Un jour de panne reste un jour de travail.', en: 'A day of breakdown remains a day of work.' },
    },
    {
      id: 'leave-plan',
      says: { fr: 'Nous savons récupérer nos données si un outil ferme ou augmente ses prix.', en: 'We know how to get our data back if a tool closes or raises its prices.' },
      why: { fr: 'Un outil sans sortie fixe ses prix tout seul.', en: 'A tool without a way out sets its prices alone.' },
    },
  ],
})
