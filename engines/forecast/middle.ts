// The middle of six methods, on a series freed from its season: none of them is best everywhere, and the middle is rarely far.
import { blocksFor, blocksOf, periodsOf } from './blocks.ts'
import { damped } from './damped.ts'
import { last } from './last.ts'
import { level } from './level.ts'
import type { Method } from './method.ts'
import { addSeasons, findSeasons, removeSeasons } from './seasons.ts'
import type { Seasons } from './seasons.ts'
import { theta } from './theta.ts'

/** A method with its parameters. */
interface Voice { method: Method; parameters: number[] }

/** A series as it was understood: its season, what each method makes of it, and of blocks of its periods (empty: too few). */
export interface Understood { seasons: Seasons; voices: Voice[]; block: number; ofBlocks: Voice[] }

/** Blocks under which the view from further away tells nothing. */
const fewestBlocks = 8

/** The same method on logarithms: its drift is a growth. */
const onLogarithms = (method: Method, name: string): Method => ({
  name,
  fit: series => method.fit(series.map(Math.log)),
  run(series, parameters, horizon) {
    const { means, ahead } = method.run(series.map(Math.log), parameters, horizon)
    return { means: means.map(Math.exp), ahead: ahead.map(Math.exp) }
  },
})

const ofAll = [theta, damped, level, last]
const ofPositive = [...ofAll, onLogarithms(theta, 'growth'), onLogarithms(damped, 'damped growth')]

export function understand(series: Float64Array, season: number): Understood {
  const seasons = findSeasons(series, season)
  const bare = removeSeasons(series, seasons)
  const block = Math.floor(season / 4)
  const isSeenFromAfar = block > 1 && series.length >= fewestBlocks * block
  return { seasons, voices: listen(bare), block, ofBlocks: isSeenFromAfar ? listen(blocksOf(bare, block)) : [] }
}

const listen = (bare: Float64Array): Voice[] =>
  (bare.every(value => value > 0) ? ofPositive : ofAll).map(method => ({ method, parameters: method.fit(bare) }))

/**
 * What is expected of each period, and of the `horizon` periods after. These are the mean of two middles: that of the
 * methods on the periods, and that of the methods on blocks of a quarter of a season, where the chance of one period counts less
 * (temporal aggregation: Kourentzes, Petropoulos and Trapero, International Journal of Forecasting 30, 2014).
 */
export function expect(series: Float64Array, { seasons, voices, block, ofBlocks }: Understood, horizon: number): { means: Float64Array; ahead: Float64Array } {
  const bare = removeSeasons(series, seasons)
  const { means, ahead } = ask(voices, bare, horizon)
  if (ofBlocks.length > 0) {
    const fromAfar = periodsOf(ask(ofBlocks, blocksOf(bare, block), blocksFor(horizon, block)).ahead, block, horizon)
    for (let h = 0; h < horizon; h++) ahead[h] = (ahead[h]! + fromAfar[h]!) / 2
  }
  return { means: addSeasons(means, seasons, 0), ahead: addSeasons(ahead, seasons, series.length) }
}

function ask(voices: readonly Voice[], bare: Float64Array, horizon: number): { means: Float64Array; ahead: Float64Array } {
  const runs = voices.map(({ method, parameters }) => method.run(bare, parameters, horizon))
  return { means: middle(runs.map(run => run.means)), ahead: middle(runs.map(run => run.ahead)) }
}

function middle(lists: readonly Float64Array[]): Float64Array {
  const sorted = new Float64Array(lists.length)
  return lists[0]!.map((_, i) => {
    for (const [k, list] of lists.entries()) sorted[k] = list[i]!
    sorted.sort()
    return (sorted[(lists.length - 1) >> 1]! + sorted[lists.length >> 1]!) / 2
  })
}
