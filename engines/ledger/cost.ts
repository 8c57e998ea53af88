// What an action really cost: money and hours, to the cent, the unknown kept unknown.

/** A figure nobody has given. It is never counted as 0. */
export type Unknown = 'unknown'

export type CostKind = 'media' | 'tool' | 'production' | 'other'

/** One line of cost: cents paid, and hours worked with what an hour costs. */
export interface CostLine {
  kind: CostKind
  cents: number | Unknown
  hours?: number | Unknown
  rateCentsPerHour?: number | Unknown
}

/** A sum that may be incomplete: what is known of it, and how many lines are missing. */
export interface Total { knownCents: number, unknownCount: number }

/** A full cost: its total, hours included, the same by kind, and the hours known. */
export interface FullCost extends Total {
  byKind: Record<CostKind, Total>
  hours: number
}

/**
 * Adds up cost lines. Hours are counted at their rate, rounded to the cent line by line; a line whose cents,
 * hours or rate are unknown adds what is known of it and counts as one unknown.
 * @throws RangeError naming the line (from 1) whose figure is negative or whose cents are not whole
 * @example fullCost([{ kind: 'media', cents: 12_000, hours: 2.5, rateCentsPerHour: 4_500 }]).knownCents // 23_250
 */
export function fullCost(lines: readonly CostLine[]): FullCost {
  const none = () => ({ knownCents: 0, unknownCount: 0 })
  const cost: FullCost = { ...none(), hours: 0, byKind: { media: none(), tool: none(), production: none(), other: none() } }
  for (const [i, line] of lines.entries()) {
    checkLine(line, `lines[${i + 1}]`)
    const work = workCents(line)
    for (const total of [cost, cost.byKind[line.kind]]) {
      total.knownCents += (line.cents === 'unknown' ? 0 : line.cents) + (work === 'unknown' ? 0 : work)
      if (line.cents === 'unknown' || work === 'unknown') total.unknownCount += 1
    }
    if (typeof line.hours === 'number') cost.hours += line.hours
  }
  if (!Number.isSafeInteger(cost.knownCents)) throw new RangeError(`lines: a sum of ${cost.knownCents} cents is too large to be exact`)
  return cost
}

function workCents({ hours = 0, rateCentsPerHour = 'unknown' }: CostLine): number | Unknown {
  if (hours === 0) return 0
  return hours === 'unknown' || rateCentsPerHour === 'unknown' ? 'unknown' : timesExactly(rateCentsPerHour, hours)
}

const MILLION = 1_000_000
const KINDS: readonly CostKind[] = ['media', 'tool', 'production', 'other']

/** Whole cents times a decimal of at most six places, rounded half away from 0: 100 × 1.005 is 101, not 100. */
export function timesExactly(cents: number, factor: number): number {
  if (cents < 0) return -timesExactly(-cents, factor)
  const millionths = BigInt(cents) * BigInt(Math.round(factor * MILLION))
  return Number((2n * millionths + BigInt(MILLION)) / BigInt(2 * MILLION))
}

function checkLine({ kind, cents, hours, rateCentsPerHour }: CostLine, line: string): void {
  if (!KINDS.includes(kind)) throw new RangeError(`${line}.kind: one of ${KINDS.join(', ')}, not ${kind}`)
  if (typeof cents !== 'number' && cents !== 'unknown') throw new RangeError(`${line}.cents: whole cents or 'unknown', not ${String(cents)}`)
  for (const [field, value] of Object.entries({ cents, rateCentsPerHour })) {
    if (typeof value === 'number' && !(Number.isSafeInteger(value) && value >= 0)) throw new RangeError(`${line}.${field}: whole cents from 0, not ${value}`)
  }
  if (typeof hours === 'number' && !(hours >= 0 && hours < MILLION)) throw new RangeError(`${line}.hours: from 0, not ${hours}`)
}
