// Which action first: what it may bring, as sure as one is of it, for what it costs in money and hours; a rank somebody chose comes before.

/** Cents, hours and results; null is « we don't know ». `valueCents` is what a result brings in, `marginShare` the part of it left. `chosenRank`: 1 is first, given by somebody with a reason. */
export interface Candidate {
  id: string
  perMonth: number | null
  confidence: number | null
  valueCents: number | null
  marginShare: number | null
  hours: number
  rateCentsPerHour: number | null
  cents: number
  dueOn: string
  chosenRank: number | null
}

export interface Ranked { id: string; /** Cents a month expected for each cent put in; null when the value is not known. */ score: number | null; gainCents: number | null; costCents: number; missing: Missing[]; isChosen: boolean }
export type Missing = 'expected' | 'value' | 'margin' | 'rate' | 'confidence'

/** Half sure, while nobody said: a reference of ours, shown as such. */
export const usualConfidence = 0.5
/** What an hour is counted at, in cents, while nobody said the price of any: a reference of ours, shown as such. */
const usualHour = 3_500

/** The price of an hour nobody priced: what the others cost on average, else the reference. */
export const usualRate = (known: readonly number[]): number => (known.length ? Math.round(known.reduce((sum, one) => sum + one, 0) / known.length) : usualHour)

/**
 * Score = value × confidence ÷ (cost + hours), the hours at their price or at `hourCents`, value and cost of one month's results.
 * @example 4 results of 150 €, half sure, for 3 h at 35 €: 4 × 150 × 0.5 ÷ 105 = 2.86
 */
export function scoreOf(one: Candidate, hourCents: number): Omit<Ranked, 'isChosen'> {
  const missing: Missing[] = [
    ...(one.perMonth === null ? ['expected' as const] : []), ...(one.valueCents === null ? ['value' as const] : one.marginShare === null ? ['margin' as const] : []),
    ...(one.hours > 0 && one.rateCentsPerHour === null ? ['rate' as const] : []), ...(one.confidence === null ? ['confidence' as const] : []),
  ]
  const gainCents = one.perMonth === null || one.valueCents === null ? null : Math.round(one.valueCents * (one.marginShare ?? 1) * one.perMonth * (one.confidence ?? usualConfidence))
  const costCents = one.cents + Math.round((one.rateCentsPerHour ?? hourCents) * one.hours)
  const score = gainCents === null ? null : gainCents / Math.max(1, costCents)
  return { id: one.id, score, gainCents, costCents, missing }
}

/** The chosen ranks are put where they say; the others follow by score, the unknown last by due day. */
export function rankActions(candidates: readonly Candidate[], hourCents: number): Ranked[] {
  const dueOf = new Map(candidates.map(one => [one.id, one.dueOn]))
  const scored = candidates.map(one => ({ ...scoreOf(one, hourCents), isChosen: one.chosenRank !== null }))
  const free = scored.filter(one => !one.isChosen).toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1) || dueOf.get(a.id)!.localeCompare(dueOf.get(b.id)!) || a.id.localeCompare(b.id))
  const chosen = candidates.filter(one => one.chosenRank !== null).toSorted((a, b) => a.chosenRank! - b.chosenRank! || a.id.localeCompare(b.id))
  for (const one of chosen) free.splice(Math.min(one.chosenRank! - 1, free.length), 0, scored.find(({ id }) => id === one.id)!)
  return free
}
