// PrestaShop: the code goes in the head template of the theme in use.
import { cms } from './_contract.ts'

export default cms({
  id: 'prestashop',
  name: { fr: 'PrestaShop', en: 'PrestaShop' },
  recognises: 'PrestaShop',
  form: 'tag',
  minutes: 10,
  who: 'keeper',
  steps: [
    { fr: 'Par FTP ou dans le gestionnaire de fichiers de l’hébergeur, ouvrez themes, puis le dossier de votre thème.', en: 'By FTP or in the host’s file manager, open themes, then your theme’s folder.' },
    { fr: 'Ouvrez templates/_partials/head.tpl.', en: 'Open templates/_partials/head.tpl.' },
    { fr: 'À la fin du fichier, collez le code entre {literal} et {/literal}.', en: 'At the end of the file, paste the code between {literal} and {/literal}.' },
    { fr: 'Dans l’administration\u202f: Paramètres avancés, Performances, «\u00a0Vider le cache\u00a0».', en: 'In the back office: Advanced Parameters, Performance, “Clear cache”.' },
  ],
  limit: { fr: 'Une mise à jour du thème peut effacer la ligne\u202f: notez-la, ou faites-en un thème enfant.', en: 'An update of the theme may erase the line: write it down, or make it a child theme.' },
  source: 'https://devdocs.prestashop-project.org/9/themes/concepts/templates/head/',
})
