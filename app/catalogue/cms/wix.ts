// Wix: a field of the settings takes code for every page.
import { cms } from './_contract.ts'

export default cms({
  id: 'wix',
  name: { fr: 'Wix', en: 'Wix' },
  recognises: 'Wix',
  form: 'tag',
  minutes: 5,
  who: 'you',
  steps: [
    { fr: 'Dans le tableau de bord du site, ouvrez Paramètres.', en: 'In the site’s dashboard, open Settings.' },
    { fr: 'Sous Avancé, ouvrez «\u00a0Code personnalisé\u00a0».', en: 'Under Advanced, open “Custom code”.' },
    { fr: 'Pressez «\u00a0Ajouter un code personnalisé\u00a0» et collez le code.', en: 'Press “Add custom code” and paste the code.' },
    { fr: 'Choisissez «\u00a0Toutes les pages\u00a0» et «\u00a0Head\u00a0», puis appliquez.', en: 'Choose “All pages” and “Head”, then apply.' },
  ],
  limit: { fr: 'Il faut une formule payante et un nom de domaine relié au site.', en: 'It takes a paid plan and a domain connected to the site.' },
  source: 'https://support.wix.com/en/article/embedding-custom-code-on-your-site',
})
