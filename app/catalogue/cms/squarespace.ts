// Squarespace: code injection takes the code for the whole site.
import { cms } from './_contract.ts'

export default cms({
  id: 'squarespace',
  name: { fr: 'Squarespace', en: 'Squarespace' },
  recognises: 'Squarespace',
  form: 'tag',
  minutes: 5,
  who: 'you',
  steps: [
    { fr: 'Ouvrez Paramètres, Outils de développement, «\u00a0Injection de code\u00a0».', en: 'Open Settings, Developer tools, “Code injection”.' },
    { fr: 'Collez le code dans la case «\u00a0En-tête\u00a0».', en: 'Paste the code in the “Header” box.' },
    { fr: 'Enregistrez.', en: 'Save.' },
  ],
  limit: { fr: 'L’injection de code n’est pas dans la formule d’entrée.', en: 'Code injection is not part of the entry plan.' },
  source: 'https://support.squarespace.com/hc/en-us/articles/205815908-Using-code-injection',
})
