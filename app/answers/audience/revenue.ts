// What was sold, week by week and by channel: claimed by the pages, confirmed by the company's server; what no visit tells apart.
import type { Audience, Period } from './audience.ts'
import { bucketsOf } from './days.ts'
import { askQuestion } from './question.ts'

export interface Sold { claimedCents: number; confirmedCents: number; results: number }

export interface Revenue {
  weeks: {
    /** Its Monday. */
    week: string
    /** Of everybody. */
    total: Sold
    /** Of visits of people who agreed, by the channel they came by; in the week the visit began. */
    channels: (Sold & { channel: string | null })[]
    /** The rest: nothing links it to a visit. Below zero when a visit began in the week before. */
    unlinked: Sold
  }[]
  consentedShare: number | null
}

const nothing: Sold = { claimedCents: 0, confirmedCents: 0, results: 0 }
const combine = (one: Sold, other: Sold, sign: 1 | -1): Sold => ({
  claimedCents: one.claimedCents + sign * other.claimedCents, confirmedCents: one.confirmedCents + sign * other.confirmedCents, results: one.results + sign * other.results,
})

/** `goal`: the event counted as a result, beside the money; none is counted without it. */
export async function askRevenue(audience: Audience, { from, to, goal }: Period & { goal?: string | undefined }): Promise<Revenue> {
  const metrics = ['revenue-claimed', 'revenue-confirmed', ...(goal ? [`goals:${goal}`] : [])]
  const read = (values: Record<string, number | null>): Sold => ({ claimedCents: values['revenue-claimed'] ?? 0, confirmedCents: values['revenue-confirmed'] ?? 0, results: (goal && values[`goals:${goal}`]) || 0 })
  const [all, linked] = await Promise.all([
    askQuestion(audience, { from, to, metrics, dimensions: ['week'] }),
    askQuestion(audience, { from, to, metrics, dimensions: ['week', 'channel'] }),
  ])
  return {
    consentedShare: all.consentedShare,
    weeks: bucketsOf('week', { from, to, zone: audience.zone }).map(week => {
      const found = all.rows.find(row => row.keys[0] === week)
      const total = found ? read(found.values) : nothing
      const channels = linked.rows.filter(row => row.keys[0] === week).map(row => ({ channel: row.keys[1] ?? null, ...read(row.values) }))
      return { week, total, channels, unlinked: combine(total, channels.reduce((sum, one) => combine(sum, one, 1), nothing), -1) }
    }),
  }
}
