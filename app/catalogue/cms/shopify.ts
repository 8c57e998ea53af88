// Shopify: the code goes in the layout that every page of the shop shares.
import { cms } from './_contract.ts'

export default cms({
  id: 'shopify',
  name: { fr: 'Shopify', en: 'Shopify' },
  recognises: 'Shopify',
  form: 'tag',
  minutes: 5,
  who: 'keeper',
  steps: [
    { fr: 'Dans l’administration, ouvrez Boutique en ligne, Thèmes.', en: 'In the admin, open Online Store, Themes.' },
    { fr: 'Sur le thème publié, ouvrez le menu «\u00a0…\u00a0», puis «\u00a0Modifier le code\u00a0».', en: 'On the published theme, open the “…” menu, then “Edit code”.' },
    { fr: 'Ouvrez layout, theme.liquid.', en: 'Open layout, theme.liquid.' },
    { fr: 'Collez le code juste avant </head>, puis enregistrez.', en: 'Paste the code just before </head>, then save.' },
  ],
  limit: { fr: 'Les pages de paiement de Shopify n’exécutent pas ce code\u202f: les ventes s’y comptent par l’application.', en: 'Shopify’s checkout pages do not run this code: sales are counted from the app there.' },
  source: 'https://shopify.dev/docs/storefronts/themes/architecture/layouts',
})
