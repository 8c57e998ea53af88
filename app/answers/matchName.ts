// Finds what a line of somebody's file is about by the words they share: « Annonces » is « Annonces de recherche ».
import { levers } from './shelves.ts'

const small = new Set('au aux avec by ce de des du en et for in la le les ma of on ou par pour sur the to un une'.split(' '))

/** Words without accent, capital or plural. */
export const wordsOf = (text: string) => new Set(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(word => word.length > 1 && !small.has(word)).map(word => word.replace(/(?<=.{3})[sx]$/, '')))

/**
 * Among `named`, the one that shares most words with the first text that shares any: a channel first, then a label.
 * Null when none does, or when two do equally: a person then says. A file may hold 50,000 lines: only what shares a word is looked at.
 */
export function nameMatcher(named: readonly { id: string; words: string }[]): (...texts: string[]) => string | null {
  const byWord = new Map<string, string[]>()
  for (const { id, words } of named) for (const word of wordsOf(words)) byWord.set(word, [...byWord.get(word) ?? [], id])
  return (...texts) => {
    for (const text of texts) {
      const scores = new Map<string, number>()
      for (const word of wordsOf(text)) for (const id of byWord.get(word) ?? []) scores.set(id, (scores.get(id) ?? 0) + 1)
      const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a)
      if (first) return first[1] === second?.[1] ? null : first[0]
    }
    return null
  }
}

/** The lever of the shelf that a text names, or null. */
export async function leverMatcher(): Promise<(text: string) => string | null> {
  const shelf = [...(await levers()).values()]
  // Said in full, a name is beyond doubt, whatever words it shares with others.
  const whole = new Map(shelf.flatMap(({ id, name }) => [name.fr, name.en, id].map(one => [one.toLowerCase(), id])))
  const match = nameMatcher(shelf.map(({ id, name }) => ({ id, words: `${name.fr} ${name.en} ${id}` })))
  return text => whole.get(text.trim().toLowerCase()) ?? match(text)
}
