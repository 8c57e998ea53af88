// Finds the budget line an expense belongs to by the words they share: « Annonces » goes to « Annonces de recherche ».

const small = new Set('au aux avec by ce de des du en et for in la le les ma of on ou par pour sur the to un une'.split(' '))

/** Words without accent, capital or plural. */
const wordsOf = (text: string) => new Set(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(word => word.length > 1 && !small.has(word)).map(word => word.replace(/(?<=.{3})[sx]$/, '')))

/**
 * Among `lines`, the one whose name shares most words with an expense's channel; its label is asked only when the channel says nothing.
 * Null when no line does, or when two do equally: a person then says. A file may hold 50,000 expenses: only the lines that share a word are looked at.
 */
export function lineMatcher(lines: readonly { id: string; words: string }[]): (cost: { channel: string; label: string }) => string | null {
  const linesOf = new Map<string, string[]>()
  for (const { id, words } of lines) for (const word of wordsOf(words)) linesOf.set(word, [...linesOf.get(word) ?? [], id])
  return cost => {
    for (const text of [cost.channel, cost.label]) {
      const scores = new Map<string, number>()
      for (const word of wordsOf(text)) for (const id of linesOf.get(word) ?? []) scores.set(id, (scores.get(id) ?? 0) + 1)
      const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a)
      if (first) return first[1] === second?.[1] ? null : first[0]
    }
    return null
  }
}
