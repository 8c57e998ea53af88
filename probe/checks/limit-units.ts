// The units of the figures a company may move, as they are said after a number.
export const LIMIT_UNITS = {
  characters: { fr: '{count|caractère|caractères}', en: '{count|character|characters}' },
  words: { fr: '{count|mot|mots}', en: '{count|word|words}' },
  clicks: { fr: '{count|clic|clics}', en: '{count|click|clicks}' },
  redirects: { fr: '{count|redirection|redirections}', en: '{count|redirect|redirects}' },
  days: { fr: '{count|jour|jours}', en: '{count|day|days}' },
  fields: { fr: '{count|question|questions}', en: '{count|question|questions}' },
  buttons: { fr: '{count|bouton|boutons}', en: '{count|button|buttons}' },
  files: { fr: '{count|fichier|fichiers}', en: '{count|file|files}' },
  sites: { fr: '{count|site|sites}', en: '{count|site|sites}' },
  elements: { fr: '{count|élément|éléments}', en: '{count|element|elements}' },
  ms: { fr: 'ms', en: 'ms' },
  kB: { fr: 'ko', en: 'kB' },
  percent: { fr: '%', en: '%' },
} as const

export type LimitUnit = keyof typeof LIMIT_UNITS
