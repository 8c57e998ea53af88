// The drift engine over simulated KPI-years: false alarms under daily looks, days until a drop shows.
import { watch } from '@azimut/engines/drift'
import { createRandom, drawGamma, drawPoisson } from '@azimut/engines/random'
import type { Row } from './row.ts'

interface Kpi { rate: number; phi: number; drop: number; days: number }
const reference = 56

/** Day of the first alarm after the days of reference; its time too. */
function follow(seed: string, { rate, phi, drop, days }: Kpi): number | undefined {
  const random = createRandom(seed)
  const draw = (mean: number) => drawPoisson(random, phi > 1 ? drawGamma(random, mean / (phi - 1)) * (phi - 1) : mean)
  const counts = Array.from({ length: reference }, () => draw(rate))
  for (let day = 1; day <= days; day++) {
    counts.push(draw(rate * (1 - drop)))
    const found = watch(counts, counts.map(() => rate))
    if (found.verdict === 'enough' && found.state !== 'steady' && found.seenAt! >= reference) return day
  }
  return undefined
}

export function driftRows(): Row[] {
  const start = performance.now()
  watch(Array.from({ length: 365 }, () => 100), Array.from({ length: 365 }, () => 100))
  const ms = performance.now() - start
  const row = (set: string, figure: string, rest: Pick<Row, 'bar' | 'passes' | 'reference'>): Row => ({ engine: 'drift', set, figure, ms, ...rest })
  const quiet = [[100, 1], [100, 3], [10, 1], [10, 2]].map(([rate, phi]) => {
    const years = 60
    const alarms = Array.from({ length: years }, (_, year) => follow(`quiet ${rate} ${phi} ${year}`, { rate: rate!, phi: phi!, drop: 0, days: 365 })).filter(day => day !== undefined).length
    return row(`${rate} a day, dispersion ${phi}, ${years} quiet years`, `${alarms} with an alarm`, { bar: '≤ 1 a year: under 63 % of years', passes: alarms / years < 0.63, reference: 'Lorden 1971' })
  })
  const drops = [[100, 3], [10, 20], [3, 60]].map(([rate, most]) => {
    const days = Array.from({ length: 100 }, (_, i) => follow(`drop ${rate} ${i}`, { rate: rate!, phi: 1, drop: 0.3, days: 200 }) ?? Infinity).toSorted((a, b) => a - b)
    const told = watch(Array.from({ length: 60 }, () => rate!), Array.from({ length: 60 }, () => rate!), { dispersion: 1 })
    return row(`${rate} a day, −30 %`, `${days[50]} days (median), told ${told.verdict === 'enough' ? told.daysToSee.toFixed(1) : 'never'}`, { bar: rate === 100 ? '≤ 3 days' : 'told', passes: days[50]! <= most!, reference: '–' })
  })
  return [...quiet, ...drops]
}
