// The forecast engine on the M3 competition: error, coverage, time, by kind of series.
import { existsSync, readFileSync } from 'node:fs'
import { forecast } from '@azimut/engines/forecast'
import { findReference } from '#probe/references.ts'
import { readM3, type M3Series } from './m3.ts'
import type { Row } from './row.ts'

const half = '../shared/data/forecast/m3_odd.jsonl'
interface Score { smape: number; mase: number; held: number; foreseen: number; ms: number; timesNaive: number; lucky: number }

/** All 3,003 series where AZIMUT_REFERENCES holds `mcomp/` (github.com/robjhyndman/Mcomp), else every other one. */
function findSeries(): { series: M3Series[]; which: string } | null {
  const whole = findReference('mcomp', 'data', 'M3.rda')
  if (whole) return { series: readM3(whole), which: 'all' }
  console.error('M3: AZIMUT_REFERENCES holds no mcomp/data/M3.rda; every other series instead of all')
  return existsSync(half) ? { series: readFileSync(half, 'utf8').trim().split('\n').map(line => JSON.parse(line) as M3Series), which: 'odd half' } : null
}

export function forecastRows(): Row[] {
  const found = findSeries()
  if (!found) return []
  const { series: all, which } = found
  const scores = all.map(series => ({ period: series.period, ...scoreOf(series) }))
  const monthly = scores.filter(one => one.period === 'MONTHLY')
  const mean = (list: readonly Score[], of: keyof Score) => list.reduce((sum, one) => sum + one[of], 0) / list.length
  const row = (set: string, figure: string, rest: Pick<Row, 'bar' | 'passes' | 'reference'>): Row => ({ engine: 'forecast', set, figure, ms: mean(scores, 'ms'), ...rest })
  const covered = (list: readonly Score[]) => 100 * list.reduce((sum, one) => sum + one.held, 0) / list.reduce((sum, one) => sum + one.foreseen, 0)
  const lucky = scores.reduce((sum, one) => sum + one.lucky, 0)
  const [smape, mase, whole, worst, slowest] = [mean(monthly, 'smape'), mean(monthly, 'mase'), mean(scores, 'smape'), Math.max(...scores.map(one => one.timesNaive)), mean(scores, 'ms')]
  return [
    row(`M3, ${monthly.length} monthly series (${which})`, `sMAPE ${smape.toFixed(2)}, MASE ${mase.toFixed(3)}`, { bar: '≤ 13.9, ≤ 0.858 on all 1,428', passes: smape <= 13.9 && mase <= 0.858, reference: 'Theta 13.89, 0.858 (odd half: 14.18, 0.874)' }),
    row(`M3, ${scores.length} series (${which})`, `sMAPE ${whole.toFixed(2)}`, { bar: '≤ 12.8 on all 3,003', passes: whole <= 12.8, reference: 'Theta 13.01' }),
    row('95 % ranges', `${covered(scores).toFixed(1)} % held, monthly ${covered(monthly).toFixed(1)} %`, { bar: '93 to 97 %', passes: covered(scores) >= 93 && covered(scores) <= 97, reference: 'ets of R: 90.5 %' }),
    row('worst series, against what naive misses by on the same past', `${worst.toFixed(2)} ×`, { bar: '≤ 3 ×', passes: worst <= 3, reference: '–' }),
    row('series over 3 × the error of one naive forecast', `${lucky} of ${scores.length}`, { bar: '0', passes: lucky === 0, reference: 'of all 3,003: Theta 72, mean of three smoothings 64, ForecastPro 105, Naive 2 and simple smoothing 0' }),
    row('time a series', `${slowest.toFixed(1)} ms`, { bar: '< 20 ms', passes: slowest < 20, reference: '–' }),
  ]
}

function scoreOf({ m, h, x, xx }: M3Series): Score {
  const start = process.threadCpuUsage()
  const found = forecast(x, { season: m, horizon: h })
  const { user, system } = process.threadCpuUsage(start)
  const ms = (user + system) / 1_000
  if (found.verdict !== 'enough') throw new Error(found.verdict)
  const { mean, lower, upper } = found
  const average = (of: (value: number, i: number) => number) => xx.reduce((sum, value, i) => sum + of(value, i), 0) / h
  const scale = x.slice(m).reduce((sum, value, t) => sum + Math.abs(value - x[t]!), 0) / (x.length - m)
  const error = average((value, i) => Math.abs(value - mean[i]!))
  // Naive: the last value again. One naive forecast can be right by luck, so its usual error on this past counts too.
  const naive = average(value => Math.abs(value - x.at(-1)!))
  const usual = pastNaive(x, h)
  return {
    ms, foreseen: h, held: xx.filter((value, i) => lower[i]! <= value && value <= upper[i]!).length,
    smape: average((value, i) => 200 * Math.abs(value - mean[i]!) / (Math.abs(value) + Math.abs(mean[i]!))),
    mase: error / scale, timesNaive: error / Math.max(naive, usual), lucky: error > 3 * naive ? 1 : 0,
  }
}

/** Mean error of the last value, over the horizon, from each moment of the past. */
function pastNaive(x: readonly number[], h: number): number {
  let [sum, count] = [0, 0]
  for (let origin = 1; origin < x.length; origin++) for (let k = 0; k < h && origin + k < x.length; k++) { sum += Math.abs(x[origin + k]! - x[origin - 1]!); count++ }
  return sum / count
}
