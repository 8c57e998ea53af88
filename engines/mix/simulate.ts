// A business whose mix is known, to see what its figures would let one learn.
import { createRandom, drawNormal, type Random } from '../random/index.ts'
import type { MixQuestion, MixWeek } from './question.ts'

export interface SimulatedKind {
  weeks: number
  geos: number
  channels: number
  /** Standard deviation of weekly sales relative to sales without money; 0.1 if not given. */
  noise?: number
  /** Effect of a channel at saturation, in times the sales without money: from and to; 0.2 to 1.6 if not given. */
  effects?: readonly [number, number]
  seed: number | string
}

export interface Simulated {
  question: MixQuestion & { controls: readonly string[] }
  /** True contributions over all weeks, by channel id then place. */
  contribution: Record<string, Record<string, number>>
  /** True response of each channel, in the terms of `ChannelPrior`. */
  response: Record<string, { carryOver: number, half: number, slope: number }>
}

interface TrueChannel { id: string, effect: number, carry: number, half: number, slope: number, habit: Habit, level: number }

const HABITS = ['campaigns', 'bursts', 'season'] as const
type Habit = typeof HABITS[number]

const WEEK_MS = 7 * 86_400_000
const START = Date.UTC(2023, 0, 1)

/**
 * Weekly sales of `base × (1 + trend + season + noise) + Σ effect × Hill(carry-over(spend))` in each place. Channels
 * are bought in campaigns, bursts or seasons; half of their effect at saturation is reached at 0.2 to 2.2 times the highest week, slopes go from 0.4 to 2.2 and carry-over from 0 to a half.
 *
 * @example simulateMix({ weeks: 104, geos: 1, channels: 4, seed: 7 }).question // as `fitMix` takes it
 */
export function simulateMix({ weeks, geos, channels, noise = 0.1, effects: [weakest, strongest] = [0.2, 1.6], seed }: SimulatedKind): Simulated {
  const random = createRandom(`mix ${seed}`)
  const between = (low: number, high: number) => low + (high - low) * random()
  const evenly = (low: number, high: number) => low * (high / low) ** random()
  const base = evenly(2_000, 20_000)
  const trueChannels = Array.from({ length: channels }, (_, i): TrueChannel => ({
    id: `channel-${i + 1}`, effect: base * between(weakest, strongest), carry: between(0, 0.5), half: evenly(0.2, 2.2), slope: evenly(0.4, 2.2),
    habit: HABITS[Math.floor(random() * HABITS.length)]!, level: evenly(30, 600),
  }))
  const [trend, wave] = [between(-0.1, 0.2), between(0.05, 0.25)]
  const rows: MixWeek[] = []
  // A carry-over of weight 1 divides the stock, and so the half, by 1 − carry.
  const response = Object.fromEntries(trueChannels.map(({ id, carry, half, slope }) => [id, { carryOver: carry, half: half * (1 - carry), slope }]))
  const contribution: Simulated['contribution'] = Object.fromEntries(trueChannels.map(({ id }) => [id, {}]))
  for (let g = 0; g < geos; g++) {
    const geo = `place-${g + 1}`
    const local = base * between(0.9, 1.1)
    const spends = trueChannels.map(({ habit, level }) => buy(habit, weeks, level * between(0.7, 1.4), random))
    const controls = ['weather', 'price'].map(() => buy('bursts', weeks, 1, random))
    const effects = trueChannels.map((channel, c) => respond(channel, spends[c]!))
    for (const [c, { id }] of trueChannels.entries()) contribution[id]![geo] = effects[c]!.reduce((sum, one) => sum + one, 0)
    for (let t = 0; t < weeks; t++) {
      const season = wave * Math.sin(2 * Math.PI * t / 52.18)
      const own = local * (1 + trend * t / weeks + season + drawNormal(random, 0, noise) + 0.01 * controls[0]![t]!)
      rows.push({
        week: new Date(START + t * WEEK_MS).toISOString().slice(0, 10), geo,
        sales: Math.max(0, own + effects.reduce((sum, effect) => sum + effect[t]!, 0)),
        spend: Object.fromEntries(trueChannels.map(({ id }, c) => [id, spends[c]![t]!])),
        controls: { weather: controls[0]![t]!, price: controls[1]![t]! },
      })
    }
  }
  return { question: { weeks: rows, channels: trueChannels.map(({ id }) => id), controls: ['weather', 'price'] }, contribution, response }
}

/** Weekly spend: campaigns swell and fade, bursts last one to four weeks, seasons come twice a year. */
function buy(habit: Habit, weeks: number, level: number, random: Random): Float64Array {
  const spend = new Float64Array(weeks)
  if (habit === 'bursts') {
    const often = 0.05 + 0.15 * random()
    for (let t = 0; t < weeks; t++) {
      if (random() > often) continue
      const end = Math.min(weeks, t + 1 + Math.floor(4 * random()))
      for (; t < end; t++) spend[t] = Math.max(0, level * drawNormal(random, 1, 0.4))
    }
    return spend
  }
  for (let t = 0; t < weeks; t++) {
    const before = 0.6 * (spend[t - 1] ?? level / 2) + 0.3 * (spend[t - 2] ?? 0)
    spend[t] = Math.max(0, before + drawNormal(random, 0, 0.5 * level))
  }
  if (habit === 'season') {
    const phase = 2 * Math.PI * random()
    for (let t = 0; t < weeks; t++) spend[t]! *= Math.max(0, Math.cos(4 * Math.PI * t / 52.18 + phase))
  }
  return spend
}

function respond({ effect, carry, half, slope }: TrueChannel, spend: Float64Array): Float64Array {
  const highest = spend.reduce((most, one) => Math.max(most, one), 1e-9)
  let stock = 0
  return spend.map(one => {
    stock = one / highest + carry * stock
    return stock > 0 ? effect / (1 + (half / stock) ** slope) : 0
  })
}
