// The share of what is counted that people agreed to have followed: said beside every number.
import type { Audience, Period } from './audience.ts'

/** Page views of people who agreed ÷ all page views, 0–1; null without any. */
export async function consentedShare(audience: Audience, period: Period): Promise<number | null> {
  const [row] = await audience.ask<{ share: number | null }>(period, `SELECT sumIf(many, mode = 'consented') / sum(many) AS share FROM $counts WHERE name = 'pageview'`)
  return row?.share ?? null
}
