// Link texts that say nothing of where they lead, alone, by language.

// Themes leave these untranslated: they say as little on a French page.
const ENGLISH_PHRASES = ['click here', 'click this', 'right here', 'read more', 'learn more', 'see more', 'more info', 'more information', 'find out more', 'continue reading', 'this link', 'this page']

const OWN: Record<string, readonly string[]> = {
  fr: [
    'ici', 'là', 'cliquez ici', 'cliquer ici', 'clique ici', 'cliquez', 'cliquez-ici', 'clic ici', 'c\'est ici', 'c\'est par ici', 'par ici', 'juste ici', 'en cliquant ici',
    'lire la suite', 'lire plus', 'en lire plus', 'la suite', 'suite', 'voir la suite', 'voir plus', 'continuer la lecture',
    'en savoir plus', 'en savoir +', 'savoir plus', 'plus', 'plus d\'infos', 'plus d\'info', 'plus d\'informations', '+ d\'infos', 'plus de détails', 'ce lien', 'cette page', 'lien',
  ],
  en: ['here', 'more', 'go', 'this', 'start', 'information', 'link', 'details', 'more details'],
  de: ['hier', 'hier klicken', 'klicke hier', 'klicken sie hier', 'mehr', 'mehr erfahren', 'mehr lesen', 'mehr infos', 'weiterlesen', 'dies', 'siehe', 'dieser link'],
  es: ['aquí', 'aqui', 'click aquí', 'click aqui', 'clic aquí', 'haga clic aquí', 'haz clic aquí', 'pincha aquí', 'más', 'mas', 'leer más', 'ver más', 'saber más', 'más información', 'mas informacion', 'enlace', 'este enlace'],
  it: ['qui', 'clicca qui', 'leggi tutto', 'leggi di più', 'continua a leggere', 'continua', 'scopri di più', 'maggiori informazioni', 'più informazioni', 'altro'],
  pt: ['aqui', 'clique aqui', 'mais', 'saiba mais', 'ler mais', 'leia mais', 'veja mais', 'ver mais', 'mais informação', 'mais informações'],
  nl: ['hier', 'klik hier', 'meer', 'meer info', 'meer informatie', 'lees meer', 'lees verder'],
}

/** Alone on the link, but for signs around: one look each, since a page has hundreds of links. */
const alone = (phrases: readonly string[]) => new RegExp(`^\\s*(?:[\\s>»›→·•.…[(+-]+(?=\\p{L}))?(?:${phrases.join('|').replaceAll('+', '\\+').replaceAll('\'', '[\'’]').replaceAll(' ', '\\s+')})[\\s>»›→·•.…:!\\])-]*$`, 'iu')

const BY_LANGUAGE = new Map(Object.entries(OWN).map(([language, phrases]) => [language, alone([...phrases, ...ENGLISH_PHRASES])]))
const ALL = alone([...Object.values(OWN).flat(), ...ENGLISH_PHRASES])

const LONGEST = Math.max(...[...Object.values(OWN).flat(), ...ENGLISH_PHRASES].map((phrase) => phrase.length)) + 5

/** `language`: two letters, or '' when nobody knows, and then every language is tried. */
export function isVagueLinkText(text: string, language: string): boolean {
  const phrases = language ? BY_LANGUAGE.get(language) : ALL
  return text.length <= LONGEST && phrases !== undefined && phrases.test(text)
}
