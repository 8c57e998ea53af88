// What a past action was worth: its full cost, what it left, its return with a range, and what that advises.
import { ledger } from '@azimut/engines/ledger'
import type { CostLine, Ranged } from '@azimut/engines/ledger'

export interface Tried { costCents: number | null; hours: number | null; results: number | null; valueCents: number | null }

/** What an hour costs and the share of sales that is left; null while nobody said. */
export interface Terms { rateCentsPerHour: number | null; marginShare: number | null }

export const advices = ['stop', 'unknown', 'fix', 'too-few', 'keep'] as const
export type Advice = (typeof advices)[number]

export interface Weighed {
  /** Money, and hours at their rate; null while the money, or an hour's price, is unknown. */
  fullCents: number | null
  costPerResult: { low: number; mid: number; high: number } | null
  /** What it left once paid, in cents. */
  marginCents: number | null
  /** Share of the cost, with the range that chance leaves, nine times in ten. */
  roi: { low: number; mid: number; high: number } | null
  /** False while the hours are unknown or have no price: the cost is then the money alone. */
  countsHours: boolean
  advice: Advice
}

/**
 * Return = (sales × margin share − cost) ÷ cost. Without a margin share, sales stand for what is left.
 * Hours that nobody noted, or that have no price, leave the money alone; money unknown leaves everything unknown.
 */
export function weigh({ costCents, hours, results, valueCents }: Tried, { rateCentsPerHour, marginShare }: Terms): Weighed {
  const countsHours = hours !== null && (rateCentsPerHour !== null || hours === 0)
  const line: CostLine = { kind: 'media', cents: costCents ?? 'unknown', ...(countsHours ? { hours, rateCentsPerHour: rateCentsPerHour ?? 0 } : {}) }
  const found = ledger({ lines: [line], results: results ?? 0, valueCentsPerResult: 'unknown', ...(valueCents === null ? {} : { valueCentsInAll: valueCents }), marginShare: marginShare ?? 1 })
  const isKnown = costCents !== null && results !== null && valueCents !== null
  return {
    fullCents: found.cost.unknownCount ? null : found.cost.knownCents, countsHours,
    costPerResult: results === null ? null : interval(found.costPerResult),
    marginCents: isKnown && typeof found.marginCents === 'number' ? found.marginCents : null,
    roi: isKnown ? interval(found.roi) : null,
    advice: !isKnown ? 'unknown' : found.pays === 'yes' ? 'keep' : found.pays === 'no' ? 'stop' : found.verdict === 'enough' ? 'fix' : 'too-few',
  }
}

const interval = ({ low, value, high }: Ranged) => (typeof low === 'number' && typeof value === 'number' && typeof high === 'number' ? { low, mid: value, high } : null)
