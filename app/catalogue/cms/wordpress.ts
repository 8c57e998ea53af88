// WordPress: an extension puts the code in the head of every page; the theme is not touched.
import { cms } from './_contract.ts'

export default cms({
  id: 'wordpress',
  name: { fr: 'WordPress', en: 'WordPress' },
  recognises: 'WordPress',
  form: 'tag',
  minutes: 5,
  who: 'keeper',
  steps: [
    { fr: 'Connectez-vous à l’administration de WordPress.', en: 'Sign in to the WordPress administration.' },
    { fr: 'Extensions, Ajouter une extension\u202f: cherchez «\u00a0WPCode\u00a0», installez-la, activez-la.', en: 'Plugins, Add plugin: look for “WPCode”, install it, activate it.' },
    { fr: 'Ouvrez Code Snippets, Header & Footer.', en: 'Open Code Snippets, Header & Footer.' },
    { fr: 'Collez le code dans la case «\u00a0Header\u00a0», puis enregistrez.', en: 'Paste the code in the “Header” box, then save.' },
    { fr: 'Si un cache est en place (WP Rocket, LiteSpeed…), videz-le.', en: 'If a cache is in place (WP Rocket, LiteSpeed…), empty it.' },
  ],
  limit: { fr: 'Sur WordPress.com, les extensions demandent une formule payante qui les permet.', en: 'On WordPress.com, plugins need a paid plan that allows them.' },
  source: 'https://wordpress.org/plugins/insert-headers-and-footers/',
})
