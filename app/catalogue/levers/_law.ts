// Rules several levers share, each said once. They point to the law; they are no legal advice.
import type { Bilingual } from '#app/model/noun.ts'

/** Several rules, one after the other. */
export const say = (...rules: readonly Bilingual[]): Bilingual => ({ fr: rules.map(({ fr }) => fr).join(' '), en: rules.map(({ en }) => en).join(' ') })

/** A rule known, but not read again in the text of the law. */
export const toCheck = (rule: Bilingual): Bilingual => say(rule, { fr: 'À faire vérifier.', en: 'To be checked.' })

export const adTrackers: Bilingual = {
  fr: 'Traceurs publicitaires : accord préalable (loi Informatique et Libertés, article 82).',
  en: 'Advertising trackers: prior consent (French data protection act, article 82).',
}
export const plainAds: Bilingual = { fr: 'Une publicité doit se reconnaître comme telle.', en: 'An ad must be recognisable as one.' }
export const phoneLocation: Bilingual = { fr: 'Position du téléphone : un accord à part.', en: 'Location of the phone: a separate consent.' }
export const noMinors: Bilingual = {
  fr: 'Pas de publicité ciblée sur les mineurs (règlement européen sur les services numériques, article 28).',
  en: 'No advertising targeted at minors (EU Digital Services Act, article 28).',
}
export const customerLists: Bilingual = { fr: 'Envoi d’une liste de clients : les informer, et accepter leur refus.', en: 'Uploading a list of customers: inform them, and accept refusal.' }
export const musicRights: Bilingual = { fr: 'Musique et images : droits acquis.', en: 'Music and images: rights acquired.' }
export const affiliateContract: Bilingual = { fr: 'Contrat avec la plateforme, et liste des sites admis.', en: 'Contract with the platform, and a list of admitted sites.' }
export const dataForm: Bilingual = {
  fr: 'Mentions légales, et information sur les données là où on les recueille (RGPD).',
  en: 'Legal notice, and information on data where they are collected (GDPR).',
}
export const emailConsent: Bilingual = {
  fr: 'Particuliers : accord préalable, sauf clients pour des produits analogues. Professionnels : message lié à leur fonction, information et droit de refus. Désinscription gratuite dans chaque message (CPCE, L34-5).',
  en: 'Private persons: prior consent, except customers for similar products. Professionals: a message tied to their function, information and right to object. Free unsubscription in each message (CPCE, L34-5).',
}
export const openPixel: Bilingual = { fr: 'Suivre qui ouvre demande un accord (projet de la CNIL, juin 2025).', en: 'Following who opens requires consent (CNIL draft, June 2025).' }
export const boughtFiles: Bilingual = { fr: 'Fichier acheté : vérifier la preuve d’un accord qui vous nomme.', en: 'Bought file: check the proof of a consent that names you.' }
export const threeYears: Bilingual = {
  fr: 'Après trois ans sans contact, redemander l’accord ou effacer (référentiel de la CNIL).',
  en: 'After three years without contact, ask again or erase (CNIL reference).',
}
export const scoring: Bilingual = { fr: 'Noter les comportements : l’annoncer, et accepter le refus (RGPD).', en: 'Scoring behaviour: announce it, and accept refusal (GDPR).' }
export const priceCut: Bilingual = {
  fr: 'Prix réduit : afficher le prix le plus bas des trente jours précédents (Code de la consommation, L112-1-1). Le mot « soldes » est réservé aux périodes légales (Code de commerce, L310-3).',
  en: 'Reduced price: show the lowest price of the previous thirty days (French consumer code, L112-1-1). The word “soldes” is reserved to legal periods (French commercial code, L310-3).',
}
export const noLoss: Bilingual = { fr: 'Revente à perte interdite hors soldes.', en: 'Resale at a loss forbidden outside legal sales.' }
export const influence: Bilingual = {
  fr: 'Contrat écrit dès 1 000 € hors taxes d’argent et de cadeaux dans l’année pour un même but, sous peine de nullité (loi 2023-451, décret 2025-1137). Mention « Publicité » ou « Collaboration commerciale » visible ; secteurs interdits.',
  en: 'Written contract from €1,000 before tax of money and gifts within a year for one purpose, or it is void (law 2023-451, decree 2025-1137). “Publicité” or “Collaboration commerciale” visible; banned sectors.',
}
