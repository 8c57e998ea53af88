// The middle of four methods, on a series freed from its season: none of them is best everywhere, and the middle is rarely far.
import { damped } from './damped.ts'
import { level } from './level.ts'
import type { Method } from './method.ts'
import { addSeasons, findSeasons, removeSeasons } from './seasons.ts'
import type { Seasons } from './seasons.ts'
import { theta } from './theta.ts'

/** A series as it was understood: its season, and each method with its parameters. */
export interface Understood { seasons: Seasons; methods: { method: Method; parameters: number[] }[] }

/** Theta on logarithms: its drift is a growth. */
const growth: Method = {
  name: 'growth',
  fit: series => theta.fit(series.map(Math.log)),
  run(series, parameters, horizon) {
    const { means, ahead } = theta.run(series.map(Math.log), parameters, horizon)
    return { means: means.map(Math.exp), ahead: ahead.map(Math.exp) }
  },
}

export function understand(series: Float64Array, length: number): Understood {
  const seasons = findSeasons(series, length)
  const bare = removeSeasons(series, seasons)
  const methods = bare.every(value => value > 0) ? [theta, growth, damped, level] : [theta, damped, level]
  return { seasons, methods: methods.map(method => ({ method, parameters: method.fit(bare) })) }
}

/** What is expected of each period, and of the `horizon` periods after. */
export function expect(series: Float64Array, { seasons, methods }: Understood, horizon: number): { means: Float64Array; ahead: Float64Array } {
  const bare = removeSeasons(series, seasons)
  const runs = methods.map(({ method, parameters }) => method.run(bare, parameters, horizon))
  return {
    means: addSeasons(middle(runs.map(run => run.means)), seasons, 0),
    ahead: addSeasons(middle(runs.map(run => run.ahead)), seasons, series.length),
  }
}

function middle(lists: readonly Float64Array[]): Float64Array {
  const sorted = new Float64Array(lists.length)
  return lists[0]!.map((_, i) => {
    for (const [k, list] of lists.entries()) sorted[k] = list[i]!
    sorted.sort()
    return (sorted[(lists.length - 1) >> 1]! + sorted[lists.length >> 1]!) / 2
  })
}
