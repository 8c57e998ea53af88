// Google Tag Manager: a tag of custom HTML adds the code; the usual attributes would be lost there.
import { cms } from './_contract.ts'

export default cms({
  id: 'google-tag',
  name: { fr: 'Google Tag Manager', en: 'Google Tag Manager' },
  recognises: null,
  form: 'loader',
  minutes: 10,
  who: 'keeper',
  steps: [
    { fr: 'Ouvrez le conteneur du site, puis Balises, Nouvelle.', en: 'Open the site’s container, then Tags, New.' },
    { fr: 'Choisissez «\u00a0HTML personnalisé\u00a0» et collez le code.', en: 'Choose “Custom HTML” and paste the code.' },
    { fr: 'Déclencheur\u202f: «\u00a0Initialisation - All Pages\u00a0».', en: 'Trigger: “Initialization - All Pages”.' },
    { fr: 'Enregistrez, puis «\u00a0Envoyer\u00a0» pour publier.', en: 'Save, then “Submit” to publish.' },
  ],
  limit: { fr: 'Si votre bandeau bloque Google Tag Manager avant l’accord, rien n’est compté avant\u202f: préférez le code dans les pages.', en: 'If your banner blocks Google Tag Manager before consent, nothing is counted before: prefer the code in the pages.' },
  source: 'https://support.google.com/tagmanager/answer/6103696',
})
