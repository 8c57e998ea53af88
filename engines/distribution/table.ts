// Quantiles of any smooth distribution, tabulated once and then read at the price of one logarithm.

/**
 * Quantiles at evenly spaced log-odds: entry `i` is the value below which lies the share `s` whose
 * `ln(s / (1 − s))` is `−SPAN + i × STEP`. On that scale quantiles are smooth and their tails straight,
 * so that straight lines between entries are right to about five figures.
 */
export type QuantileTable = Float64Array

const SPAN = 16 // log-odds: one in nine million on either side
const ENTRIES = 1025
const STEP = 2 * SPAN / (ENTRIES - 1)

const CELLS = 2048
const NEGLIGIBLE = -30 // ln of the density, relative to its peak, where the tails are cut

/**
 * Tabulates a distribution over the real line from its density alone.
 *
 * The density is summed from both ends (trapezoid rule), which keeps full precision in both tails, and
 * the curve `ln(below / above)` is read backwards.
 *
 * @param logDensity natural logarithm of the density, up to any constant, with a single peak
 * @param peak near the highest point
 * @param width about one standard deviation: how fast to walk away from the peak
 * @example tabulate(x => -x * x / 2, 0, 1) // the normal law
 */
export function tabulate(logDensity: (x: number) => number, peak: number, width: number): QuantileTable {
  const top = logDensity(peak)
  const from = edge(logDensity, peak, -width)
  const cell = (edge(logDensity, peak, width) - from) / CELLS
  const density = new Float64Array(CELLS + 1)
  for (let i = 0; i <= CELLS; i++) density[i] = Math.exp(logDensity(from + i * cell) - top)
  const above = new Float64Array(CELLS + 1)
  for (let i = CELLS - 1; i > 0; i--) above[i] = above[i + 1]! + density[i]! + density[i + 1]!

  const table = new Float64Array(ENTRIES)
  let entry = 0
  let previous = -Infinity
  for (let i = 1, below = 0; i < CELLS; i++) {
    below += density[i - 1]! + density[i]!
    const logOdds = Math.log(below / above[i]!)
    for (; entry < ENTRIES && entry * STEP - SPAN <= logOdds; entry++) {
      const part = previous === -Infinity ? 1 : (entry * STEP - SPAN - previous) / (logOdds - previous)
      table[entry] = from + (i - 1 + part) * cell
    }
    previous = logOdds
  }
  return table.fill(from + CELLS * cell, entry)
}

/** The table of a quantity that is known exactly. */
export function tabulateExact(value: number): QuantileTable {
  return new Float64Array(ENTRIES).fill(value)
}

function edge(logDensity: (x: number) => number, peak: number, stride: number): number {
  const floor = logDensity(peak) + NEGLIGIBLE
  let distance = 4 * stride
  while (logDensity(peak + distance) > floor) distance *= 1.25
  return peak + distance
}

/** The value below which lies `share` (0–1) of the distribution; the table's ends beyond them. */
export function quantileAt(table: QuantileTable, share: number): number {
  const place = (Math.log(share / (1 - share)) + SPAN) / STEP
  if (place <= 0) return table[0]!
  if (place >= ENTRIES - 1) return table[ENTRIES - 1]!
  const entry = Math.floor(place)
  const low = table[entry]!
  return low + (place - entry) * (table[entry + 1]! - low)
}

/** The share (0–1) of the distribution that lies below `value`: `quantileAt` read backwards. */
export function shareBelow(table: QuantileTable, value: number): number {
  if (value < table[0]!) return 0
  if (value >= table[ENTRIES - 1]!) return 1
  let low = 0
  let high = ENTRIES - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (table[middle]! <= value) low = middle
    else high = middle
  }
  const part = (value - table[low]!) / (table[high]! - table[low]!)
  return 1 / (1 + Math.exp(SPAN - (low + part) * STEP))
}
