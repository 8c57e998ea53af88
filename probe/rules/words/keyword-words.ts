// Whether a text holds all the words of an expression people search for, whatever their number, accents and order.

/** Words that nobody's search turns on. */
const EMPTY = new Set('a à au aux avec chez d de des du en et l la le les ou où par pour sur un une the of for in and an to with at on'.split(' ').map(fold))
const WORD = /\p{L}+|\d+/gu

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe')
}

/** « travaux » → `traval`, « bakeries » → `bakerie`, as « bakery »: the same for both numbers, in French and in English. */
function singular(word: string): string {
  if (word.length < 4) return word
  return word.replace(/y$/, 'ie').replace(/([^e])aux$/, '$1al').replace(/(?:ss|[sx])$/, '')
}

/** Those that carry the meaning, each in the singular; of an expression made of small words alone, these. */
export function keyWordsOf(text: string): Set<string> {
  const words = fold(text).match(WORD) ?? []
  const full = words.filter((word) => !EMPTY.has(word))
  return new Set((full.length ? full : words).map(singular))
}

export const holdsAll = (text: string, words: ReadonlySet<string>): boolean => words.size > 0 && words.isSubsetOf(keyWordsOf(text))
