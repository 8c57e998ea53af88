// The question as columns of numbers, place after place, scaled so that places can be read together.
import { checkQuestion } from './check.ts'
import { EVERYWHERE, type MixQuestion, type MixWeek } from './question.ts'

/** Rows stand place after place, week after week. */
export interface Panel {
  rows: number
  geos: readonly string[]
  channels: readonly string[]
  /** Of each row: its place, and 1 where a place begins. */
  geoOf: Int32Array
  begins: Uint8Array
  /** Sales relative to the place's mean. */
  sales: Float64Array
  /** By channel then row: spend relative to the place's highest week. */
  spend: Float64Array
  /** By place: mean sales; by channel then place: highest week and total spend. */
  size: Float64Array
  highest: Float64Array
  total: Float64Array
  weeks: readonly string[]
  /** What sales are without money, before its coefficients: intercepts, trends, seasons, controls; by column then row. */
  base: Float64Array
  /** Of each column of `base`: how far its coefficient is expected from 0, in standard deviations of the noise. */
  baseReach: readonly number[]
  /** Of each column of `base`: the group whose reach is learned as one, or `FREE`. */
  baseGroup: readonly number[]
  /** How many there are; one may have no column. */
  groups: number
}

const YEAR_DAYS = 365.25
const DAY_MS = 86_400_000

/** The group of levels, whose reach is not learned, and that of what a place has of its own. */
export const FREE = -1
export const APART = 0

const LEVEL_REACH = 1000
const APART_REACH = 1 / 4 // of what all places share

/**
 * Reads the question.
 * @throws RangeError that names the row or the field at fault
 */
export function readPanel(question: MixQuestion): Panel {
  checkQuestion(question)
  const { channels } = question
  const byGeo = Map.groupBy(question.weeks, ({ geo = EVERYWHERE }) => geo)
  const geos = [...byGeo.keys()]
  const rows = [...byGeo.values()].flat()
  const n = rows.length
  const geoOf = Int32Array.from(rows, ({ geo = EVERYWHERE }) => geos.indexOf(geo))
  const size = Float64Array.from(geos, geo => mean(byGeo.get(geo)!.map(({ sales }) => sales)))
  const highest = new Float64Array(channels.length * geos.length)
  const total = new Float64Array(channels.length * geos.length)
  const spend = new Float64Array(channels.length * n)
  for (const [c, channel] of channels.entries()) {
    for (let t = 0; t < n; t++) {
      const at = c * geos.length + geoOf[t]!
      const spent = rows[t]!.spend[channel] ?? 0
      highest[at] = Math.max(highest[at]!, spent)
      total[at]! += spent
      spend[c * n + t] = spent
    }
    for (let t = 0; t < n; t++) spend[c * n + t]! /= highest[c * geos.length + geoOf[t]!]! || 1
  }
  return {
    rows: n, geos, channels, geoOf, size, highest, total, spend,
    begins: Uint8Array.from(rows, (_, t) => (t === 0 || geoOf[t] !== geoOf[t - 1] ? 1 : 0)),
    sales: Float64Array.from(rows, ({ sales }, t) => sales / size[geoOf[t]!]!),
    weeks: rows.map(({ week }) => week),
    ...readBase(question, rows, geoOf),
  }
}

/** Mean spend of a channel in the weeks it is bought, relative to the highest week. */
export function usualLevel({ rows, spend }: Panel, c: number): number {
  let [sum, bought] = [0, 0]
  for (let t = 0; t < rows; t++) {
    const spent = spend[c * rows + t]!
    sum += spent
    if (spent > 0) bought += 1
  }
  return bought > 0 ? sum / bought : 1
}

/**
 * Each place has its own level. Trend and season are shared, with deviations of each place; controls act alike
 * everywhere, relative to the place's sales. Columns have a deviation of 1 and a reach of 1, less for what is rarer.
 */
function readBase({ controls = [], seasonality = { harmonics: 2 } }: MixQuestion, rows: readonly MixWeek[], geoOf: Int32Array): Pick<Panel, 'base' | 'baseReach' | 'baseGroup' | 'groups'> {
  const columns: Float64Array[] = []
  const baseReach: number[] = []
  const baseGroup: number[] = []
  const add = (group: number, reach: number, column: readonly number[]) => {
    columns.push(Float64Array.from(column))
    baseReach.push(reach)
    baseGroup.push(group)
  }
  const geos = 1 + Math.max(...geoOf)
  const ownTo = (g: number, column: readonly number[]) => column.map((value, t) => (geoOf[t] === g ? value : 0))
  const addShared = (group: number, reach: number, column: readonly number[]) => {
    add(group, reach, column)
    if (geos > 1) for (let g = 0; g < geos; g++) add(APART, reach * APART_REACH, ownTo(g, column))
  }
  for (let g = 0; g < geos; g++) add(FREE, LEVEL_REACH, ownTo(g, rows.map(() => 1)))
  const days = rows.map(({ week }) => Date.parse(week) / DAY_MS)
  let group = APART + 1
  addShared(group++, 1, standard(days))
  // A shorter wave is rarer: its reach falls as its length.
  for (let k = 1; k <= seasonality.harmonics; k++, group++) {
    for (const wave of [Math.sin, Math.cos]) addShared(group, 1 / k, days.map(day => Math.SQRT2 * wave(2 * Math.PI * k * day / YEAR_DAYS)))
  }
  for (const name of controls) add(group, 1, standard(rows.map(row => row.controls?.[name] ?? 0)))
  const base = new Float64Array(columns.length * rows.length)
  for (const [i, column] of columns.entries()) base.set(column, i * rows.length)
  return { base, baseReach, baseGroup, groups: group + 1 }
}

/** Around 0, with a deviation of 1; all 0 where nothing varies. */
function standard(values: readonly number[]): number[] {
  const [middle, spread] = [mean(values), deviation(values) || 1]
  return values.map(value => (value - middle) / spread)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map(value => (value - middle) ** 2)))
}
