// The mix engine on businesses whose mix is known: how far its contributions are, how often its ranges hold them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fitMix, simulateMix, type FittedMix, type MixQuestion } from '@azimut/engines/mix'
import { createRandom, drawNormal, type Random } from '@azimut/engines/random'
import type { Row } from './row.ts'

const KNOWN = '../shared/data/mmm'
const FRESH = 20

interface KnownMix { question: MixQuestion, contribution: Record<string, Record<string, number>> }

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

/** How a channel of the public generator is bought, and what it does: top in times 5,000 sales a week. */
interface PublicChannel { habit: 'always' | 'seasons' | 'late' | Campaigns, spend: number, spread: number, growth?: number, top: number, carry: number, slope: number, half: number }

interface PublicControl { value: number, effect: number }

/** Chance to begin in a week, then the fewest and most weeks. */
interface Campaigns { chance: number, weeks: readonly [number, number] }

const often: Campaigns = { chance: 0.3, weeks: [2, 4] }
const single: Campaigns = { chance: 0.2, weeks: [1, 1] }
const PUBLIC_SALES = 5000

/** The two kinds of business, as the generator's presets have them: github.com/pymc-labs/mmm-param-recovery. */
const publicKinds: Record<'small' | 'growing', { weeks: number, geos: readonly string[], controls: readonly [PublicControl, PublicControl], channels: Record<string, PublicChannel> }> = {
  small: {
    weeks: 104, geos: ['here'], controls: [{ value: 100, effect: 0.5 }, { value: 50, effect: 0.5 }],
    channels: {
      search: { habit: 'always', spend: 100, spread: 0.8, growth: 0.004, top: 1.5, carry: 0, slope: 1, half: 1 },
      social: { habit: 'seasons', spend: 500, spread: 0.3, top: 1.2, carry: 0.2, slope: 1.5, half: 0.8 },
      local: { habit: often, spend: 500, spread: 0.6, top: 0.9, carry: 0.4, slope: 1, half: 1.5 },
      email: { habit: single, spend: 100, spread: 0.5, top: 1.2, carry: 0.3, slope: 2, half: 0.5 },
    },
  },
  growing: {
    weeks: 131, geos: ['here', 'there'], controls: [{ value: 500, effect: 0.5 }, { value: 25, effect: 1.5 }],
    channels: {
      search: { habit: 'always', spend: 300, spread: 0.7, growth: 0.002, top: 0.3, carry: 0, slope: 1, half: 0.3 },
      brand: { habit: 'always', spend: 100, spread: 0.8, growth: 0.002, top: 1.1, carry: 0.2, slope: 1.5, half: 1.5 },
      video: { habit: 'late', spend: 500, spread: 0.5, top: 1.4, carry: 0.4, slope: 0.8, half: 0.4 },
      social: { habit: 'seasons', spend: 500, spread: 0.6, top: 0.7, carry: 0.3, slope: 2, half: 0.5 },
      display: { habit: often, spend: 500, spread: 0.5, top: 0.3, carry: 0, slope: 0.4, half: 2 },
      email: { habit: single, spend: 100, spread: 0.4, top: 0.4, carry: 0.2, slope: 1.5, half: 1.25 },
    },
  },
}

/** Another business of a kind of the public generator: its law, our draws. */
function drawPublicKind(kind: 'small' | 'growing', seed: string): KnownMix {
  const { weeks: n, geos, controls, channels } = publicKinds[kind]
  const random = createRandom(`${kind} ${seed}`)
  const near = (value: number) => value * (0.9 + 0.2 * random())
  const contribution: KnownMix['contribution'] = Object.fromEntries(Object.keys(channels).map(id => [id, {}]))
  const weeks = geos.flatMap(geo => {
    const level = near(PUBLIC_SALES)
    const spends = Object.values(channels).map(channel => buy(channel, n, near, random))
    const effects = Object.values(channels).map((channel, c) => respond(channel, spends[c]!))
    for (const [c, id] of Object.keys(channels).entries()) contribution[id]![geo] = effects[c]!.reduce((sum, one) => sum + one, 0)
    const [events, offers] = [{ chance: 0.04, weeks: [3, 5] }, { chance: 0.1, weeks: [1, 4] }] as const
    const values = [events, offers].map((habit, i) => buy({ habit, spend: controls[i]!.value, spread: 0.5 }, n, near, random))
    const weights = controls.map(({ effect }) => near(effect))
    return Array.from({ length: n }, (_, t) => {
      const base = level * Math.max(0, 1 + 0.2 * Math.sin(2 * Math.PI * t / 52) + drawNormal(random, 0, 0.1))
      const own = (of: readonly (readonly number[])[]) => of.map(one => one[t]!)
      return {
        week: new Date(Date.UTC(2020, 0, 5 + 7 * t)).toISOString().slice(0, 10), geo,
        sales: [...own(effects), ...own(values).map((value, i) => value * weights[i]!)].reduce((sum, one) => sum + one, base),
        spend: Object.fromEntries(Object.keys(channels).map((id, c) => [id, spends[c]![t]!])),
        controls: { events: values[0]![t]!, offers: values[1]![t]! },
      }
    })
  })
  return { question: { weeks, channels: Object.keys(channels), controls: ['events', 'offers'] }, contribution }
}

/** Weekly spend. Every figure of a habit strays by a tenth from place to place. */
function buy({ habit, spend, spread, growth = 0 }: Pick<PublicChannel, 'habit' | 'spend' | 'spread' | 'growth'>, n: number, near: (value: number) => number, random: Random): number[] {
  const [usual, noise] = [near(spend), near(spread)]
  const deviation = usual * noise
  const bought = Array.from({ length: n }, () => 0)
  if (typeof habit === 'object') {
    const chance = near(habit.chance)
    const [fewest, most] = habit.weeks
    for (let t = 0; t < n; t++) {
      if (random() >= chance) continue
      const end = t + fewest + Math.floor(random() * (most - fewest + 1))
      for (; t < Math.min(n, end); t++) bought[t] = Math.max(0, usual + drawNormal(random, 0, deviation))
    }
    return bought
  }
  for (let t = 0; t < n; t++) {
    const before = t < 2 ? 0 : 0.6 * bought[t - 1]! + 0.3 * bought[t - 2]!
    bought[t] = Math.max(0, before + drawNormal(random, 0, deviation))
  }
  const [rise, depth, phase] = [near(growth), near(0.4), near(0.5)]
  return bought.map((one, t) => {
    if (habit === 'late') return one * Math.min(1, Math.max(0, (t - 25) / 9))
    if (habit === 'seasons') return one * Math.max(0, depth * Math.cos(phase + 4 * Math.PI * (5 + 7 * t) / 365.25))
    return one * (1 + rise * t)
  })
}

const REMEMBERED_WEEKS = 8

function respond({ top, carry, slope, half }: PublicChannel, spend: readonly number[]): number[] {
  const highest = Math.max(...spend)
  return spend.map((_, t) => {
    let stock = 0
    for (let back = 0; back < Math.min(REMEMBERED_WEEKS, t + 1); back++) stock += carry ** back * spend[t - back]! / highest
    return stock > 0 ? top * PUBLIC_SALES / (1 + (half / stock) ** slope) : 0
  })
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
  return [
    ...(small.length > 0 ? [rowOf(`${small.length} small businesses (1 place, 104 weeks, 4 channels)`, 0.06, 'a plain 5 s fit: 8.3 %', small)] : []),
    ...(growing.length > 0 ? [rowOf(`${growing.length} growing business (2 places, 131 weeks, 6 channels)`, 0.1, 'a plain 5 s fit: 16.9 %', growing)] : []),
    rowOf(`${fresh} other small businesses of the same generator`, 0.06, '—', others('small')),
    rowOf(`${fresh} other growing businesses of the same generator`, 0.1, '—', others('growing')),
    rowOf(`${fresh} fresh, 1 place, 104 weeks, 4 channels, shapes at random`, 0.06, '—', simulated({ weeks: 104, geos: 1, channels: 4, effects: [0.9, 1.5] })),
    rowOf(`${fresh} fresh, 2 places, 131 weeks, 6 channels, shapes at random`, 0.1, '—', simulated({ weeks: 131, geos: 2, channels: 6, effects: [0.3, 1.4] })),
  ]
}
