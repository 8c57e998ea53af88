// When two ways of writing a company's name are one name, one name misspelt, or two names.

const FEWEST_LETTERS_OF_TYPO = 8

export const tidyName = (name: string) => name.replace(/[\s\u00a0\u202f]+/g, ' ').replaceAll('\'', '’').trim()

/** Letters and digits alone, small, without accents: « Maison-Lenoir » and « MaisonLenoir » are `maisonlenoir`. */
export const lettersOf = (name: string) => name.toLowerCase().normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

/** What is the same spelling to a reader: capitals at the start of words, or everywhere, and accents on capitals change nothing. */
export function spellingOf(name: string): string {
  const tidy = tidyName(name)
  if (tidy === tidy.toUpperCase()) return withoutAccents(tidy).toLowerCase()
  return tidy.split(/(?<=[\s’-])/).map((word) => word === word.toUpperCase() ? withoutAccents(word).toLowerCase() : word.replace(/\p{Lu}/gu, withoutAccents).replace(/^\p{Lu}/u, (start) => start.toLowerCase())).join('')
}

/** One letter more, less or other, digits apart: « Menuiserie Lenoire » for « Menuiserie Lenoir ». */
export function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < FEWEST_LETTERS_OF_TYPO || long.length - short.length > 1 || short === long) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const isRest = short.slice(start + (short.length === long.length ? 1 : 0)) === long.slice(start + 1)
  return isRest && !/\d/.test(`${short[start] ?? ''}${long[start] ?? ''}`)
}

const countOf = (text: string, part: string) => text.split(part).length - 1

/** The ways in which a text writes a name, with or without space, hyphen or dot between any two letters; addresses, e-mails and hashtags do not count. */
export function spellingsIn(text: string, name: string): string[] {
  // Two fast counts first: most texts write the name in one way only.
  const [small, written] = [text.toLowerCase().replaceAll('\'', '’'), name.toLowerCase()]
  if (countOf(small.replace(/[ \u00a0\u202f.’-]/g, ''), written.replace(/[ .’-]/g, '')) === countOf(small, written)) return []
  const letters = [...lettersOf(name)].map((letter) => `${letter}\\p{M}?`).join('[ .’\'-]?')
  const anySpelling = new RegExp(`(?<![\\p{L}\\p{N}@/#._-])${letters}(?![\\p{L}\\p{N}]|[._-][\\p{L}\\p{N}])`, 'giu')
  // All in small letters is an address or a common noun more often than a name.
  return [...text.normalize('NFD').matchAll(anySpelling)].map(([found]) => tidyName(found.normalize('NFC'))).filter((found) => found !== found.toLowerCase())
}
