// Which words of a page a dictionary may be asked about: ordinary ones, neither names nor codes nor addresses.
import type { Note } from '../../checks/contract.ts'
import type { SpelledLanguage } from '../../facts/site-facts.ts'

/** Apart by spaces, each once. */
export interface SpelledNote { language: SpelledLanguage; words: string }

const WORDS_LIMIT = 1_000
/** Of a site; the pages beyond say little that is new. */
const ALL_LIMIT = 50_000
/** A word that so many pages write is the site's own: its trade's, its brand's. */
const OWN_PAGES = 3

/** What is glued to a French word, or to an English one. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/i
const POSSESSIVE = /'s?$/
/** Small letters alone: a capital makes a name or a sentence's first word, a figure or a sign makes a code. */
const ORDINARY = /^\p{Ll}[\p{Ll}'-]*\p{Ll}$/u
const SHORTEST = 4
const EDGES = /^[^\p{L}\p{N}@#/]+|[^\p{L}\p{N}@#/]+$/gu

export const isSpelled = (language: string | null): language is SpelledLanguage => language === 'fr' || language === 'en'

/** At most a thousand, in the order of the text. */
export function wordsToSpell(text: string, language: SpelledLanguage): string[] {
  const words = new Set<string>()
  for (const token of text.replaceAll('’', '\'').split(/\s+/)) {
    const bare = token.replace(EDGES, '')
    const word = language === 'fr' ? bare.replace(ELIDED, '') : bare.replace(POSSESSIVE, '')
    if (word.length >= SHORTEST && ORDINARY.test(word)) words.add(word)
    if (words.size >= WORDS_LIMIT) break
  }
  return [...words]
}

/** Where each word is written, those of most pages first, without those that are the site's own; and how many words were looked at, each once a page. */
export function wordsInDoubt(notes: readonly Note<SpelledNote>[], language: SpelledLanguage): { words: Map<string, string[]>; looked: number } {
  const pages = new Map<string, string[]>()
  let looked = 0
  for (const { url, noted } of notes) {
    if (noted.language !== language) continue
    for (const word of noted.words.split(' ').filter(Boolean)) {
      looked += 1
      const known = pages.get(word)
      if (known) known.push(url)
      else if (pages.size < ALL_LIMIT) pages.set(word, [url])
    }
  }
  return { words: new Map([...pages].filter(([, urls]) => urls.length < OWN_PAGES).sort(([, a], [, b]) => b.length - a.length)), looked }
}
