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

const BY_LANGUAGE = new Map(Object.entries(OWN).map(([language, words]) => [language, new Set([...words, ...ENGLISH_PHRASES])]))
const ALL = new Set([...BY_LANGUAGE.values()].flatMap((words) => [...words]))

const LONGEST = Math.max(...[...ALL].map((words) => words.length)) + 5

const EDGES = /^[\s>»›→·•.…[(+-]+(?=\p{L})|[\s>»›→·•.…:!\])-]+$/gu

/** `language`: two letters, or '' when nobody knows, and then every language is tried. */
export function isVagueLinkText(text: string, language: string): boolean {
  if (text.length > LONGEST) return false
  const words = language ? BY_LANGUAGE.get(language) : ALL
  const plain = text.toLowerCase().replaceAll('’', '\'').replace(/\s+/g, ' ').trim()
  return words !== undefined && (words.has(plain) || words.has(plain.replace(EDGES, '')))
}
