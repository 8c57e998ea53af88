// Businesses of the two kinds of a public generator, drawn anew: what each channel brought is known to the last unit.
import type { MixQuestion } from '@azimut/engines/mix'
import { createRandom, drawNormal, type Random } from '@azimut/engines/random'

/** A business and its true contributions, by channel then place. */
export interface KnownMix { question: MixQuestion, contribution: Record<string, Record<string, number>> }

/** How a channel of the public generator is bought, and what it does. */
interface PublicChannel extends TrueResponse { habit: 'always' | 'seasons' | 'late' | Campaigns, spend: number, spread: number, growth?: number }

/** `top` is in times `PUBLIC_SALES`, `half` in times the highest week. */
export interface TrueResponse { top: number, carry: number, slope: number, half: number }

interface PublicControl { value: number, effect: number }

/** Chance to begin in a week, then the fewest and most weeks. */
interface Campaigns { chance: number, weeks: readonly [number, number] }

const often: Campaigns = { chance: 0.3, weeks: [2, 4] }
const single: Campaigns = { chance: 0.2, weeks: [1, 1] }
export const PUBLIC_SALES = 5000

/** The two kinds of business, as the generator's presets have them: github.com/pymc-labs/mmm-param-recovery. */
export const publicKinds: Record<'small' | 'growing', { weeks: number, geos: readonly string[], controls: readonly [PublicControl, PublicControl], channels: Record<string, PublicChannel> }> = {
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
export function drawPublicKind(kind: 'small' | 'growing', seed: string): KnownMix {
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

/** Weekly sales brought. */
export function respond({ top, carry, slope, half }: TrueResponse, spend: readonly number[]): number[] {
  const highest = Math.max(...spend)
  return spend.map((_, t) => {
    let stock = 0
    for (let back = 0; back < Math.min(REMEMBERED_WEEKS, t + 1); back++) stock += carry ** back * spend[t - back]! / highest
    return stock > 0 ? top * PUBLIC_SALES / (1 + (half / stock) ** slope) : 0
  })
}
