// Drupal: the code goes in the page template of the theme in use.
import { cms } from './_contract.ts'

export default cms({
  id: 'drupal',
  name: { fr: 'Drupal', en: 'Drupal' },
  recognises: 'Drupal',
  form: 'tag',
  minutes: 15,
  who: 'keeper',
  steps: [
    { fr: 'Dans le dossier de votre thème, ouvrez templates/html.html.twig (ou copiez-le du thème parent).', en: 'In your theme’s folder, open templates/html.html.twig (or copy it from the parent theme).' },
    { fr: 'Collez le code juste avant </head>.', en: 'Paste the code just before </head>.' },
    { fr: 'Configuration, Développement, Performances\u202f: «\u00a0Vider tous les caches\u00a0».', en: 'Configuration, Development, Performance: “Clear all caches”.' },
  ],
  limit: null,
  source: 'https://www.drupal.org/docs/develop/theming-drupal/twig-in-drupal/working-with-twig-templates',
})
