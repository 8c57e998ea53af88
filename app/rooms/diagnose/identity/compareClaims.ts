// Sets what the company wants to say beside what its site says, word by word.
import type { Positioning, ReadClaim } from './identity.ts'

/** Short words carry no promise, nor do these. */
const empty = new Set(['avec', 'dans', 'pour', 'sans', 'vous', 'nous', 'votre', 'notre', 'leur', 'leurs', 'sont', 'tout', 'tous', 'toute', 'toutes', 'plus', 'chez', 'mais', 'entre', 'être', 'fait', 'cette', 'comme', 'sous', 'depuis', 'jusque', 'elle', 'elles', 'deux', 'trois', 'quatre', 'cinq', 'sept', 'huit', 'neuf', 'jour', 'jours', 'mois', 'ans', 'that', 'with', 'your', 'from', 'this', 'have', 'will', 'they', 'their'])
const shortestWord = 4

const bare = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []

/** A plural or a feminine is the same word: one begins the other, two letters apart at most. */
function isSame(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].toSorted((a, b) => a.length - b.length) as [string, string]
  return short.length >= shortestWord && long.startsWith(short) && long.length - short.length <= 2
}

/** Each word that carries the promise, once, as written: said in a claim, or missing. */
export function comparePromise(promise: string | null | undefined, claims: readonly ReadClaim[]): Positioning['promise'] {
  if (!promise || !claims.length) return null
  const carrying = new Set(wordsOf(promise).filter(word => word.length >= shortestWord && !empty.has(word)))
  if (!carrying.size) return null
  const read = claims.flatMap(({ text }) => wordsOf(text))
  const [said, missing]: [string[], string[]] = [[], []]
  for (const word of carrying) (read.some(other => isSame(word, other)) ? said : missing).push(word)
  return { said, missing }
}

/** Where a word or an expression to avoid stands all the same: whole words, accents and capitals apart. */
export function findAvoided(wordsToAvoid: readonly string[], claims: readonly ReadClaim[]): Positioning['avoided'] {
  const spaced = (text: string) => ` ${wordsOf(bare(text)).join(' ')} `
  return wordsToAvoid.flatMap(word => claims.filter(({ text }) => spaced(text).includes(spaced(word))).map(({ text, url }) => ({ word, text, url })))
}
