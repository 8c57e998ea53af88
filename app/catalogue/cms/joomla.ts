// Joomla: the code goes in the main file of the template in use.
import { cms } from './_contract.ts'

export default cms({
  id: 'joomla',
  name: { fr: 'Joomla', en: 'Joomla' },
  recognises: 'Joomla',
  form: 'tag',
  minutes: 10,
  who: 'keeper',
  steps: [
    { fr: 'Dans l’administration, ouvrez Système, puis sous Templates «\u00a0Templates du site\u00a0».', en: 'In the administration, open System, then under Templates “Site Templates”.' },
    { fr: 'Ouvrez le modèle en service (par exemple Cassiopeia), puis son fichier index.php.', en: 'Open the template in use (Cassiopeia for instance), then its index.php file.' },
    { fr: 'Collez le code juste avant </head>, puis enregistrez.', en: 'Paste the code just before </head>, then save.' },
    { fr: 'Système, «\u00a0Vider le cache\u00a0».', en: 'System, “Clear Cache”.' },
  ],
  limit: { fr: 'Une mise à jour du modèle peut effacer la ligne\u202f: travaillez sur une copie ou un modèle enfant.', en: 'An update of the template may erase the line: work on a copy or a child template.' },
  source: 'https://docs.joomla.org/Special:MyLanguage/Customising_the_Cassiopeia_template',
})
