// The mix engine on businesses whose mix is known: how far its contributions are, how often its ranges hold them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fitMix, simulateMix, type FittedMix } from '@azimut/engines/mix'
import { idealError } from './mix-ideal.ts'
import { drawPublicKind, type KnownMix } from './mix-public.ts'
import type { Row } from './row.ts'

const KNOWN = '../shared/data/mmm'
const FRESH = 20

/** One business of the folder: a table of weeks and places, and the true return of each channel in each place. */
function readKnown(name: string): KnownMix {
  const [head = [], ...lines] = readFileSync(`${KNOWN}/${name}_data.csv`, 'utf8').trim().split('\n').map(line => line.split(','))
  const truth = JSON.parse(readFileSync(`${KNOWN}/${name}_truth.json`, 'utf8')) as { roas_values: Record<string, Record<string, number>> }
  const columns = head.filter(column => /^x\d+_/.test(column))
  const idOf = (column: string) => column.replace(/^x\d+_/, '')
  const weeks = lines.map(line => {
    const cell = (column: string) => line[head.indexOf(column)]!
    return {
      week: cell('date'), geo: cell('geo'), sales: Number(cell('y')),
      spend: Object.fromEntries(columns.map(column => [idOf(column), Number(cell(column))])),
      controls: { c1: Number(cell('c1')), c2: Number(cell('c2')) },
    }
  })
  const contribution = Object.fromEntries(columns.map(idOf).map(id => [id, Object.fromEntries(Object.entries(truth.roas_values).map(([geo, roas]) => [
    geo, roas[id]! * weeks.reduce((sum, week) => sum + (week.geo === geo ? week.spend[id]! : 0), 0)]))]))
  return { question: { weeks, channels: columns.map(idOf), controls: ['c1', 'c2'] }, contribution }
}

interface Measured {
  /** |estimate / truth − 1| of each channel in each place. */
  errors: number[]
  /** Of the same, whether the 90 % range holds the truth. */
  held: boolean[]
  /** Σ |estimate − truth| / Σ truth, all channels and places. */
  weighted: number
  refused: number
  ms: number
  rHat: number
  ess: number
}

function measure({ question, contribution }: KnownMix): Measured {
  // Time of the processor: what else the machine does meanwhile is not the engine's.
  const start = process.cpuUsage()
  const answer = fitMix(question)
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  if (answer.verdict !== 'enough') return { errors: [], held: [], weighted: Number.NaN, refused: question.channels.length, ms, rHat: Number.NaN, ess: Number.NaN }
  const pairs = Object.entries(contribution).flatMap(([id, byGeo]) => Object.entries(byGeo).flatMap(([geo, truth]) => {
    const estimate = (answer satisfies FittedMix).contributionByGeo[id]?.[geo]
    return estimate ? [{ estimate, truth }] : []
  }))
  return {
    errors: pairs.map(({ estimate, truth }) => Math.abs(estimate.value / truth - 1)),
    held: pairs.map(({ estimate, truth }) => estimate.low <= truth && truth <= estimate.high),
    weighted: pairs.reduce((sum, { estimate, truth }) => sum + Math.abs(estimate.value - truth), 0) / pairs.reduce((sum, { truth }) => sum + truth, 0),
    refused: Object.keys(answer.refused).length,
    ms, rHat: answer.diagnostics.rHat, ess: answer.diagnostics.ess,
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function rowOf(set: string, bar: number, reference: string, cases: readonly KnownMix[]): Row {
  const measured = cases.map(measure)
  const told = measured.filter(({ errors }) => errors.length > 0)
  const error = mean(told.map(({ errors }) => mean(errors)))
  const held = measured.flatMap(one => one.held)
  const coverage = held.filter(Boolean).length / held.length
  const ms = Math.max(...measured.map(one => one.ms))
  const steadiness = `R̂ ≤ ${Math.max(...told.map(({ rHat }) => rHat)).toFixed(2)}, ESS ≥ ${Math.min(...told.map(({ ess }) => ess)).toFixed(0)}`
  return {
    engine: 'mix', set,
    figure: `error ${percent(error)} (weighted ${percent(mean(told.map(({ weighted }) => weighted)))}); 90 % ranges hold ${percent(coverage)} of ${held.length}; ${measured.reduce((sum, { refused }) => sum + refused, 0)} refused; ${steadiness}`,
    bar: `error ≤ ${percent(bar)}; hold 85–95 %; ≤ 5 s`,
    // Few truths say little of coverage: it is judged from 40.
    passes: error <= bar && ms <= 5000 && (held.length < 40 || (coverage >= 0.85 && coverage <= 0.95)),
    ms, reference,
  }
}

/** Every row of the mix engine; those of the known businesses only where their folder is. */
export function mixRows(fresh = FRESH): Row[] {
  const names = existsSync(KNOWN) ? readdirSync(KNOWN).flatMap(file => /^(.*)_truth\.json$/.exec(file)?.[1] ?? []) : []
  const known = (kind: string) => names.filter(name => name.startsWith(kind)).map(readKnown)
  const [small, growing] = [known('small_business'), known('growing_business')]
  const simulated = (kind: { weeks: number, geos: number, channels: number, effects: readonly [number, number] }) => Array.from({ length: fresh }, (_, i) => simulateMix({ ...kind, seed: `bench ${i}` }))
  const others = (kind: 'small' | 'growing') => Array.from({ length: fresh }, (_, i) => drawPublicKind(kind, `bench ${i}`))
  const otherSmall = others('small')
  return [
    ...(small.length > 0 ? [rowOf(`${small.length} small businesses (1 place, 104 weeks, 4 channels)`, 0.06, 'a plain 5 s fit: 8.3 %', small)] : []),
    ...(growing.length > 0 ? [rowOf(`${growing.length} growing business (2 places, 131 weeks, 6 channels)`, 0.1, 'a plain 5 s fit: 16.9 %', growing)] : []),
    rowOf(`${fresh} other small businesses of the same generator`, 0.06, `whoever knows how it draws: ${percent(idealError(otherSmall, 'law'))}; its four shapes, but not whose: ${percent(idealError(otherSmall, 'four'))}`, otherSmall),
    rowOf(`${fresh} other growing businesses of the same generator`, 0.1, '—', others('growing')),
    rowOf(`${fresh} fresh, 1 place, 104 weeks, 4 channels, shapes at random`, 0.06, '—', simulated({ weeks: 104, geos: 1, channels: 4, effects: [0.9, 1.5] })),
    rowOf(`${fresh} fresh, 2 places, 131 weeks, 6 channels, shapes at random`, 0.1, '—', simulated({ weeks: 131, geos: 2, channels: 6, effects: [0.3, 1.4] })),
  ]
}
