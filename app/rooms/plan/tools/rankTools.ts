// Which tool answers the needs best, each need weighing what it matters; and whether that would change were the weights a little different.

export interface Need { need: string; weight: number }
/** `scores`: 0 to 5 for each need in their order; null is « not tried ». */
export interface Candidate { id: string; scores: readonly (number | null)[] }
/** `score`: 0 to 5; null while a need was not tried. */
export interface Scored { id: string; score: number | null }

export interface Ranking {
  /** The best first, those not tried in full last. */
  ranked: Scored[]
  /** The first stays first when each weight moves by a tenth, whichever way; null with fewer than two to compare. */
  isStable: boolean | null
}

/** Nobody knows a weight to the tenth. */
const leeway = 0.1

/** @param needs with their weights, at least one of them above 0 */
export function rankTools(needs: readonly Need[], candidates: readonly Candidate[]): Ranking {
  const ranked = candidates.map(one => ({ id: one.id, score: scoreOf(needs, one) })).toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.id.localeCompare(b.id))
  const judged = ranked.filter(one => one.score !== null).map(one => candidates.find(({ id }) => id === one.id)!)
  const [first, ...others] = judged
  return { ranked, isStable: first && others.length ? others.every(other => staysAhead(needs, first, other)) : null }
}

function scoreOf(needs: readonly Need[], { scores }: Candidate): number | null {
  const all = needs.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0 || needs.some((_, at) => typeof scores[at] !== 'number')) return null
  return needs.reduce((sum, { weight }, at) => sum + weight * scores[at]!, 0) / all
}

/** The least its lead can be: each weight moved by the tenth that serves the other. */
function staysAhead(needs: readonly Need[], one: Candidate, other: Candidate): boolean {
  const lead = needs.reduce((sum, { weight }, at) => {
    const better = one.scores[at]! - other.scores[at]!
    return sum + weight * (better - leeway * Math.abs(better))
  }, 0)
  return lead > 1e-9
}
