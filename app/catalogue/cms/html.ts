// Any other site: the code goes in the head that every page shares.
import { cms } from './_contract.ts'

export default cms({
  id: 'html',
  name: { fr: 'Un autre site', en: 'Any other site' },
  recognises: null,
  form: 'tag',
  minutes: 10,
  who: 'keeper',
  steps: [
    { fr: 'Ouvrez le fichier que toutes les pages partagent\u202f: souvent nommé header, head ou layout.', en: 'Open the file that every page shares: often named header, head or layout.' },
    { fr: 'Collez le code juste avant </head>.', en: 'Paste the code just before </head>.' },
    { fr: 'Sans fichier commun, collez-le dans chaque page.', en: 'Without a shared file, paste it in each page.' },
    { fr: 'Mettez le site à jour comme d’habitude.', en: 'Update the site as usual.' },
  ],
  limit: null,
  source: 'https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/script',
})
