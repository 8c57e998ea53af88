// Refuses a question that makes no sense, by the name of the field at fault.
import { isDay } from '../calendar/index.ts'
import { EVERYWHERE, type ChannelPrior, type LogNormal, type MixQuestion, type MixWeek } from './question.ts'

const WEEK_MS = 7 * 86_400_000

/** @throws RangeError that names the row or the field at fault */
export function checkQuestion({ weeks, channels, controls = [], seasonality, priors = {}, liftTests = [], effort }: MixQuestion): void {
  checkIds(channels, 'channels')
  checkIds(controls, 'controls')
  for (const [i, week] of weeks.entries()) checkWeek(week, `weeks[${i}]`, [channels, controls])
  checkCalendar(weeks)
  const harmonics = seasonality?.harmonics ?? 2
  check(Number.isInteger(harmonics) && harmonics >= 0 && harmonics <= 6, `seasonality.harmonics: a whole number from 0 to 6, not ${harmonics}`)
  check(effort === undefined || (Number.isInteger(effort) && effort >= 50 && effort <= 10_000), `effort: a whole number from 50 to 10000, not ${effort}`)
  for (const [id, prior] of Object.entries(priors)) {
    check(channels.includes(id), `priors.${id}: no such channel`)
    checkPrior(prior, `priors.${id}`)
  }
  for (const [i, { channel, geo = EVERYWHERE, from, to, incremental, sd }] of liftTests.entries()) {
    const field = `liftTests[${i}]`
    check(channels.includes(channel), `${field}.channel: no such channel, ${channel}`)
    check(weeks.some(row => (row.geo ?? EVERYWHERE) === geo && row.week >= from && row.week <= to), `${field}: no week from ${from} to ${to} in "${geo}"`)
    check(Number.isFinite(incremental), `${field}.incremental: a number, not ${incremental}`)
    check(sd > 0 && sd < Infinity, `${field}.sd: above 0, not ${sd}`)
  }
}

function checkIds(ids: readonly string[], field: string): void {
  check(new Set(ids).size === ids.length, `${field}: differ from one another`)
}

function checkWeek({ week, sales, spend, controls = {} }: MixWeek, field: string, [channels, names]: [readonly string[], readonly string[]]): void {
  check(isDay(week), `${field}.week: a day that exists, like 2026-01-05, not ${week}`)
  check(sales >= 0 && sales < Infinity, `${field}.sales: from 0, not ${sales}`)
  for (const [id, value] of Object.entries(spend)) {
    check(channels.includes(id), `${field}.spend.${id}: no such channel`)
    check(value >= 0 && value < Infinity, `${field}.spend.${id}: from 0, not ${value}`)
  }
  for (const [name, value] of Object.entries(controls)) {
    check(names.includes(name), `${field}.controls.${name}: no such control`)
    check(Number.isFinite(value), `${field}.controls.${name}: a number, not ${value}`)
  }
}

/** Carry-over is counted in weeks: a week that is missing would pass for its neighbour. */
function checkCalendar(weeks: readonly MixWeek[]): void {
  const last = new Map<string, string>()
  for (const [i, { week, geo = EVERYWHERE }] of weeks.entries()) {
    const before = last.get(geo)
    check(before === undefined || Date.parse(week) - Date.parse(before) === WEEK_MS, `weeks[${i}].week: seven days after ${before}, not ${week}`)
    last.set(geo, week)
  }
}

// Beliefs beyond these are no belief, or leave nothing to learn.
const FURTHEST = 1e12
const [LEAST_SPREAD, MOST_SPREAD] = [0.001, 10]
const SPREAD = `from ${LEAST_SPREAD} to ${MOST_SPREAD}`
const isSpread = (sd: number) => sd >= LEAST_SPREAD && sd <= MOST_SPREAD

function checkPrior({ roas, carryOver, half, slope }: ChannelPrior, field: string): void {
  const laws: [string, LogNormal | undefined][] = [['roas', roas], ['half', half], ['slope', slope]]
  for (const [name, law] of laws) {
    check(!law || (law.median >= 1 / FURTHEST && law.median <= FURTHEST && isSpread(law.logSd)), `${field}.${name}: median from ${1 / FURTHEST} to ${FURTHEST}, logSd ${SPREAD}`)
  }
  check(!carryOver || (carryOver.median > 0 && carryOver.median < 1 && isSpread(carryOver.logOddsSd)), `${field}.carryOver: median between 0 and 1, logOddsSd ${SPREAD}`)
}

function check(isRight: boolean, message: string): void {
  if (!isRight) throw new RangeError(message)
}
