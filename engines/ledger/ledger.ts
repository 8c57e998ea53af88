// What it cost, what it brought, and whether that can be told yet.
import { poissonInterval } from '../distribution/index.ts'
import { fullCost, timesExactly, type CostLine, type FullCost, type Total, type Unknown } from './cost.ts'

/** From this many results, the cost per result is known to about a quarter (90 % range −24 %, +33 %). */
export const ENOUGH_RESULTS = 40

/** Beyond these no sum is exact, and no period is one. */
const MOST_COUNTED = 1e9
const MOST_DAYS = 36_500

/** What was spent and what came of it over one period. */
export interface LedgerEntry {
  lines: readonly CostLine[]
  /** Results counted. */
  results: number
  /** Cents of sales a result brings. */
  valueCentsPerResult: number | Unknown
  /** Cents of sales of all the results together, when that is what is known: it replaces the value of one. */
  valueCentsInAll?: number
  /** Part of those sales that is left once the thing sold is paid for (0–1); 1 if not said. */
  marginShare?: number
  /** Days over which the results came; needed to say when the cost is paid back. */
  days?: number
  /** Commercial contacts, and customers who bought for the first time, that the same cost brought. */
  contacts?: number
  customers?: number
}

/** A figure with the range that holds its long-run truth nine times in ten; `null`: no upper limit. */
export interface Ranged { value: number | Unknown, low: number | Unknown, high: number | null | Unknown }

/** Money in whole cents; a figure that rests on an unknown is `'unknown'`. */
export interface Ledger {
  cost: FullCost
  costPerResult: Ranged
  /** What the results leave once everything is paid, cents. */
  marginCents: number | Unknown
  /** Margin over cost: 0.5 means that 1 € came back as 1.50 €. */
  roi: Ranged
  /** Sales over what was paid for media alone, hours and margin left out (ROAS): 8 means that 1 € of advertising came with 8 € of sales. */
  roas: Ranged
  /** Full cost of a commercial contact (CPL) and of a new customer (CAC), cents; `'unknown'` while nobody counts them. */
  costPerContact: Ranged
  costPerCustomer: Ranged
  /** Results at which the cost is covered. */
  breakEvenResults: number | Unknown
  /** Days from the start until the cost is covered, at the rhythm of these results. */
  paybackDays: number | Unknown
  /** Whether it pays, as far as 90 % certainty goes. */
  pays: 'yes' | 'no' | 'unclear'
  verdict: 'enough' | 'too-early'
  /** Results still needed before the verdict is `'enough'`. */
  missingResults: number
}

/**
 * Full cost, cost per result, margin, return and break-even of what was done.
 *
 * Few results are luck as much as merit: the range is that of averages a Poisson count leaves possible
 * (Garwood, exact, 90 %), so `cost / high` to `cost / low` a result. The verdict is `'too-early'` below
 * `ENOUGH_RESULTS`; `pays` may be clear before.
 *
 * Worked example: 1,150 € for 12 requests is 96 € each, and the truth lies between 59 and 166 €.
 *
 * @throws RangeError naming the field or the line at fault
 */
export function ledger({ lines, results, valueCentsPerResult, valueCentsInAll, marginShare = 1, days, contacts, customers }: LedgerEntry): Ledger {
  for (const [field, count] of Object.entries({ results, contacts, customers })) if (count !== undefined && !(Number.isInteger(count) && count >= 0 && count <= MOST_COUNTED)) throw new RangeError(`${field}: a whole number from 0 to ${MOST_COUNTED}, not ${count}`)
  if (!(marginShare >= 0 && marginShare <= 1)) throw new RangeError(`marginShare: from 0 to 1, not ${marginShare}`)
  if (valueCentsPerResult !== 'unknown' && !(Number.isSafeInteger(valueCentsPerResult) && valueCentsPerResult >= 0)) throw new RangeError(`valueCentsPerResult: whole cents from 0, not ${valueCentsPerResult}`)

  if (valueCentsInAll !== undefined && !(Number.isSafeInteger(valueCentsInAll) && valueCentsInAll >= 0)) throw new RangeError(`valueCentsInAll: whole cents from 0, not ${valueCentsInAll}`)

  if (days !== undefined && !(days >= 0 && days <= MOST_DAYS)) throw new RangeError(`days: from 0 to ${MOST_DAYS}, not ${days}`)
  const cost = fullCost(lines)
  const spent = cost.unknownCount === 0 ? cost.knownCents : 'unknown'
  const sales = valueCentsInAll ?? (valueCentsPerResult === 'unknown' ? 'unknown' : valueCentsPerResult * results)
  if (sales !== 'unknown' && !Number.isSafeInteger(sales)) throw new RangeError(`valueCentsPerResult: ${results} times ${valueCentsPerResult} cents is too large to be exact`)
  const gain = sales === 'unknown' ? 'unknown' : timesExactly(sales, marginShare)
  const roi = roiOf(spent, gain, results)
  const breakEvenResults = spent === 'unknown' || valueCentsPerResult === 'unknown' ? 'unknown' : breakEven(spent, valueCentsPerResult, marginShare)
  const missingResults = Math.max(0, ENOUGH_RESULTS - results)
  return {
    cost,
    costPerResult: costPerResult(spent, results),
    marginCents: spent === 'unknown' || gain === 'unknown' ? 'unknown' : gain - spent,
    roi,
    roas: roasOf(cost.byKind.media, sales, results),
    costPerContact: contacts === undefined ? UNKNOWN : costPerResult(spent, contacts),
    costPerCustomer: customers === undefined ? UNKNOWN : costPerResult(spent, customers),
    breakEvenResults,
    paybackDays: breakEvenResults === 'unknown' || days === undefined || results === 0 ? 'unknown' : Math.ceil(breakEvenResults * days / results),
    pays: typeof roi.low !== 'number' || typeof roi.high !== 'number' ? 'unclear' : roi.low > 0 ? 'yes' : roi.high < 0 ? 'no' : 'unclear',
    verdict: missingResults === 0 && spent !== 'unknown' ? 'enough' : 'too-early',
    missingResults,
  }
}

const UNKNOWN: Ranged = { value: 'unknown', low: 'unknown', high: 'unknown' }

function costPerResult(spent: number | Unknown, results: number): Ranged {
  if (spent === 'unknown') return UNKNOWN
  const possible = poissonInterval(results)
  return {
    value: results === 0 ? 'unknown' : Math.round(spent / results),
    low: Math.round(spent / possible.high),
    high: results === 0 ? null : Math.round(spent / possible.low),
  }
}

function roiOf(spent: number | Unknown, gain: number | Unknown, results: number): Ranged {
  if (spent === 'unknown' || gain === 'unknown' || spent === 0 || results === 0) return UNKNOWN
  const possible = poissonInterval(results)
  const roi = (count: number) => (gain / results * count - spent) / spent
  return { value: roi(results), low: roi(possible.low), high: roi(possible.high) }
}

function roasOf(media: Total, sales: number | Unknown, results: number): Ranged {
  if (media.unknownCount > 0 || media.knownCents === 0 || sales === 'unknown' || results === 0) return UNKNOWN
  const possible = poissonInterval(results)
  const roas = (count: number) => sales / results * count / media.knownCents
  return { value: roas(results), low: roas(possible.low), high: roas(possible.high) }
}

/** ceil(spent / (value × share)), in whole numbers; unknown when results leave nothing. */
function breakEven(spent: number, value: number, share: number): number | Unknown {
  const gain = BigInt(value) * BigInt(Math.round(share * 1_000_000))
  if (gain === 0n) return spent === 0 ? 0 : 'unknown'
  return Number((BigInt(spent) * 1_000_000n + gain - 1n) / gain)
}
