// What each channel brought, from weeks of sales and spend: with its range, or the reason why nobody can say.
import type { Curve } from '../allocation/index.ts'
import { readBeliefs, readLifts } from './belief.ts'
import { refuse, type Refusal } from './identify.ts'
import { APART, readPanel, type Panel } from './panel.ts'
import { createPosterior } from './posterior.ts'
import { diagnose, type Diagnostics } from './quality.ts'
import type { MixQuestion } from './question.ts'
import { sample } from './sample.ts'
import { estimate, readDraws, type Estimate } from './summary.ts'

export interface FittedMix {
  verdict: 'enough'
  /** By channel id, sales brought over all weeks; channels that are refused have no entry, here and below. */
  contribution: Record<string, Estimate>
  /** The same by place. */
  contributionByGeo: Record<string, Record<string, Estimate>>
  /** Of all sales. */
  share: Record<string, Estimate>
  /** Sales per unit of money. */
  roas: Record<string, Estimate>
  /** By channel then place: weekly sales at a sustained weekly spend, as `allocate` takes them. */
  curves: Record<string, Record<string, { draws: Curve[] }>>
  refused: Record<string, Refusal>
  diagnostics: Diagnostics
}

/**
 * `few-weeks`: under a year, a season passes for a channel. `many-channels`: under two rows a parameter.
 * `chains-disagree`: the sampler has not settled: more effort, or fewer channels. `stopped`: before 50 draws a chain.
 * `unidentified`: not one channel can be told. `no-spend`, `no-sales` and `flat-sales`, the same every week: nothing to learn from.
 */
export type MixAnswer =
  | FittedMix
  | { verdict: 'too-early', reason: 'few-weeks', weeksMissing: number }
  | { verdict: 'too-early', reason: 'many-channels', mostChannels: number }
  | { verdict: 'too-early', reason: 'stopped' }
  | { verdict: 'too-early', reason: 'chains-disagree', diagnostics: Diagnostics }
  | { verdict: 'too-early', reason: 'unidentified', refused: Record<string, Refusal>, diagnostics: Diagnostics }
  | { verdict: 'never', reason: 'no-spend' | 'no-sales' | 'flat-sales' }

const YEAR = 52
const ROWS_A_PARAMETER = 2
const DISAGREE = 1.1
const FEWEST_DRAWS = 50
const FLAT = 1e-9

/**
 * Fits a marketing mix: sales as a base (level, trend, seasons, controls) and the effects of channels, each with a
 * geometric carry-over and a saturating (Hill) response; see `createPosterior` for the formula.
 *
 * Places share the shape of each response on spend relative to their own highest week, and its size relative to their
 * own sales, up to a factor a place. What is linear is integrated; the rest, four parameters a channel, how far each
 * part of the base reaches and how much each place answers, is drawn by Hamiltonian Monte Carlo from starts found by
 * variable projection. Priors are wide (see `readBeliefs`); the question's own, and lift tests, narrow them.
 *
 * Worked example: two years of `simulateMix({ weeks: 104, geos: 1, channels: 2, seed: 'worked' })`, whose channels
 * brought 42,500 and 48,600. The first is bought in bursts: 46,300, from 40,100 to 55,700. The second hardly stops, so
 * that its effect is hard to tell from the base: 51,700, from 33,200 to 140,400.
 *
 * @throws RangeError that names the row or the field at fault
 */
export function fitMix(question: MixQuestion): MixAnswer {
  const { priors = {}, liftTests = [], seed = 'azimut', effort = 500, shouldStop = () => false } = question
  const panel = readPanel(question)
  const early = tooLittle(panel)
  if (early) return early
  const beliefs = readBeliefs(panel, priors)
  const posterior = createPosterior(panel, beliefs, readLifts(panel, liftTests))
  const draws = sample({ posterior, beliefs, seed, draws: effort, shouldStop })
  if (draws.outcomes.some(({ kept }) => kept < FEWEST_DRAWS)) return { verdict: 'too-early', reason: 'stopped' }
  const read = readDraws(panel, posterior, draws)
  const diagnostics = diagnose(panel, beliefs, draws, read)
  if (diagnostics.rHat > DISAGREE) return { verdict: 'too-early', reason: 'chains-disagree', diagnostics }

  const { channels, geos, total } = panel
  const spent = channels.map((_, c) => geos.reduce((sum, _geo, g) => sum + total[c * geos.length + g]!, 0))
  const refused = refuse(channels, read, spent)
  const told = [...channels.entries()].filter(([, id]) => !(id in refused))
  if (told.length === 0) return { verdict: 'too-early', reason: 'unidentified', refused, diagnostics }
  const sales = question.weeks.reduce((sum, week) => sum + week.sales, 0)
  const each = <T>(of: (c: number) => T): Record<string, T> => Object.fromEntries(told.map(([c, id]) => [id, of(c)]))
  const everywhere = <T>(of: (g: number) => T): Record<string, T> => Object.fromEntries(geos.map((geo, g) => [geo, of(g)]))
  return {
    verdict: 'enough',
    contribution: each(c => estimate(read[c]!.total)),
    contributionByGeo: each(c => everywhere(g => estimate(read[c]!.contribution[g]!))),
    share: each(c => estimate(read[c]!.total, sales)),
    roas: each(c => estimate(read[c]!.total, spent[c])),
    curves: each(c => everywhere(g => ({ draws: read[c]!.curves[g]! }))),
    refused, diagnostics,
  }
}

/** Why a panel is not worth a fit. */
function tooLittle({ rows, geos, geoOf, sales, channels, size, total, baseGroup }: Panel): MixAnswer | undefined {
  const longest = Math.max(0, ...geos.map((_, g) => geoOf.reduce((weeks, geo) => weeks + (geo === g ? 1 : 0), 0)))
  if (longest < YEAR) return { verdict: 'too-early', reason: 'few-weeks', weeksMissing: YEAR - longest }
  if (size.some(mean => mean === 0)) return { verdict: 'never', reason: 'no-sales' }
  if (total.every(spent => spent === 0)) return { verdict: 'never', reason: 'no-spend' }
  // Relative to their mean, sales that never vary are 1.
  if (sales.every(one => Math.abs(one - 1) < FLAT)) return { verdict: 'never', reason: 'flat-sales' }
  // Columns of a place's own deviations are held close to 0: they count for little.
  const free = baseGroup.filter(group => group !== APART).length
  const mostChannels = Math.floor((rows / ROWS_A_PARAMETER - free) / 4)
  return channels.length > mostChannels ? { verdict: 'too-early', reason: 'many-channels', mostChannels } : undefined
}
