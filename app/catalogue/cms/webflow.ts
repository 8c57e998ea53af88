// Webflow: the site settings hold code for the head of every page; it is live once published.
import { cms } from './_contract.ts'

export default cms({
  id: 'webflow',
  name: { fr: 'Webflow', en: 'Webflow' },
  recognises: 'Webflow',
  form: 'tag',
  minutes: 5,
  who: 'keeper',
  steps: [
    { fr: 'Dans le tableau de bord, ouvrez les réglages du site, puis «\u00a0Custom code\u00a0».', en: 'In the dashboard, open the site’s settings, then “Custom code”.' },
    { fr: 'Collez le code dans «\u00a0Head code\u00a0», puis enregistrez.', en: 'Paste the code in “Head code”, then save.' },
    { fr: 'Publiez le site\u202f: le code n’est actif qu’ensuite.', en: 'Publish the site: only then is the code live.' },
  ],
  limit: { fr: 'Il faut une formule payante pour le site ou l’espace de travail.', en: 'It takes a paid plan for the site or the account.' },
  source: 'https://help.webflow.com/hc/en-us/articles/33961357265299-Custom-code-in-head-and-body-tags',
})
