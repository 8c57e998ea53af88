// The retention engine on published clienteles and cohorts: parameters, what was to come, time.
import { existsSync, readFileSync } from 'node:fs'
import { bgnbd, foreseeBuyers, foreseeNewcomer, sbg } from '@azimut/engines/retention'
import { clock } from './clock.ts'
import type { Row } from './row.ts'

const folder = '../shared/data/clv'

export function retentionRows(): Row[] {
  if (!existsSync(`${folder}/clv_quickstart.csv`)) return []
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').slice(1).map(line => line.split(','))
  const buyers = read('clv_quickstart.csv').map(cells => cells.map(Number)).map(([repeats, lastAt, watched]) => ({ repeats: repeats!, lastAt: lastAt!, watched: watched! }))
  const { answer: fit, ms } = clock(() => bgnbd(buyers))
  if (fit.verdict !== 'enough') throw new Error(fit.verdict)
  const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
  const far = Math.max(...Object.entries(published).map(([key, value]) => Math.abs(fit[key as keyof typeof published] - value)))
  const days = Map.groupBy(read('cdnow_transactions.csv'), cells => cells[1])
  const repeats = [...days.values()].reduce((sum, rows) => sum + new Set(rows.map(cells => cells[2])).size - 1, 0)
  const later = repeats - buyers.reduce((sum, one) => sum + one.repeats, 0)
  const whole = buyers.reduce((sum, one) => sum + foreseeNewcomer(fit, one.watched + 39), 0) / repeats - 1
  const ahead = clock(() => foreseeBuyers(fit, buyers, { horizon: 39 }))
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return [
    { engine: 'retention', set: 'CDNOW, 2,357 buyers', figure: `parameters within ${far.toFixed(4)}, LL ${fit.logLikelihood.toFixed(3)}`, bar: '± 1e-3 of −9582.43, < 200 ms', passes: far < 1e-3 && Math.abs(fit.logLikelihood + 9582.43) < 0.01 && ms < 200, ms, reference: 'Fader, Hardie and Lee 2005' },
    { engine: 'retention', set: 'CDNOW, repeats of 78 weeks', figure: percent(whole), bar: '± 5 %', passes: Math.abs(whole) < 0.05, ms: ahead.ms, reference: `weeks 40 to 78 alone: ${percent(ahead.answer.mean / later - 1)}, Christmas among them` },
    ...['highend', 'regular'].map((name, i): Row => {
      const left = read('sbg_cohorts.csv').filter(cells => cells[3] === name).map(cells => Number(cells[1]))
      const fitted = clock(() => sbg([{ survivors: Array.from({ length: 8 }, (_, t) => left.filter(at => at > t).length) }]))
      const [a, b] = [[0.668, 3.806], [0.704, 1.182]][i]!
      const off = fitted.answer.verdict === 'enough' ? Math.max(Math.abs(fitted.answer.a - a!), Math.abs(fitted.answer.b - b!)) : Infinity
      return { engine: 'retention', set: `contracts, ${name}`, figure: `within ${off.toFixed(4)}`, bar: '± 1e-3', passes: off < 1e-3, ms: fitted.ms, reference: 'Fader and Hardie 2007' }
    }),
  ]
}
