// Finds the budget line an expense belongs to by the words they share: « Annonces » goes to « Annonces de recherche ».

const small = new Set('au aux avec by ce de des du en et for in la le les ma of on ou par pour sur the to un une'.split(' '))

/** Words without accent, capital or plural. */
const wordsOf = (text: string) => new Set(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(word => word.length > 1 && !small.has(word)).map(word => word.replace(/(?<=.{3})[sx]$/, '')))

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter(word => b.has(word)).length

/**
 * The line whose name shares most words with the expense's channel; its label is asked only when the channel says nothing.
 * Null when no line does, or when two do equally: a person then says.
 */
export function matchLine(cost: { channel: string; label: string }, lines: readonly { id: string; words: string }[]): string | null {
  for (const text of [cost.channel, cost.label]) {
    const ranked = lines.map(line => ({ id: line.id, score: shared(wordsOf(text), wordsOf(line.words)) })).toSorted((a, b) => b.score - a.score)
    const [first, second] = ranked
    if (first && first.score > 0) return first.score === second?.score ? null : first.id
  }
  return null
}
