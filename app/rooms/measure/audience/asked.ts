// What every question about visits takes and tells: days, a segment; a definition, whose visits, the share known with consent.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import * as z from 'zod'
import { readAudience } from '#app/answers/audience/audience.ts'
import type { Audience, Period } from '#app/answers/audience/audience.ts'
import type { Answer } from '#app/answers/audience/question.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { translate } from '#app/deck/words.ts'
import type { Locale } from '#app/kernel/refusal.ts'
import { audienceWords } from './audience.words.ts'

const text = z.string().min(1).max(300)

/** The last thirty days when not said; both included, in the site's zone. */
export const days = { from: z.iso.date().optional(), to: z.iso.date().optional() }
/** `channel:is:search`, `page:contains:/blog`, `did:quote_request`, `saw:/tarifs`: all of them hold. */
export const segment = { segment: z.array(text).max(10).optional() }
export const name = text
export const names = z.array(text)
export const limitOf = (usual: number, most: number) => z.int().min(1).max(most).default(usual)

export const told = {
  from: z.iso.date(), to: z.iso.date(),
  /** What exactly is counted, in the caller's language. */
  definition: z.string(),
  /** `agreed`: only visits of people who agreed can tell. */
  basis: z.enum(['everyone', 'agreed']),
  /** Share of the period's page views seen by people who agreed, 0–1; null without any. */
  consentedShare: z.number().nullable(),
  /** What to know of the numbers: how they are rounded, what they do not prove. Null when there is nothing. */
  note: z.string().nullable(),
}

export const metricTold = z.object({
  /** As it was asked: `goals:quote_request`. */
  metric: z.string(), label: z.string(), definition: z.string(),
  unit: z.enum(['count', 'share', 'seconds', 'cents', 'ratio']), basis: told.basis,
})
export const values = z.record(z.string(), z.number().nullable())

const mostDays = 800

/** The company's audience and the days asked. */
export async function openQuestion(ctx: Ctx, { from, to }: { from?: string | undefined; to?: string | undefined }): Promise<{ audience: Audience; period: Period }> {
  const audience = await readAudience(ctx)
  const end = to ?? audience.today
  const period = { from: from ?? addDays(end, -29), to: end }
  for (const [field, day] of Object.entries(period)) if (day < '2000' || day >= '2100') throw invalid({ [field]: both('notThen') })
  if (period.from > period.to) throw invalid({ to: both('upsideDown') })
  if (daysBetween(period.from, period.to) >= mostDays) throw invalid({ from: both('tooLong') })
  return { audience, period }
}

export const both = (key: keyof (typeof audienceWords)['fr']) => ({ fr: audienceWords.fr[key], en: audienceWords.en[key] })

/** How an answer tells itself: each metric, and what holds of all. */
export function tell({ metrics, consentedShare, rounded }: Pick<Answer, 'metrics' | 'consentedShare' | 'rounded'>, locale: Locale) {
  const t = translate(audienceWords, locale)
  const basis = metrics.every(one => one.basis === 'everyone') ? 'everyone' as const : 'agreed' as const
  return {
    basis, consentedShare, note: rounded ? t('rounded') : null,
    definition: [...new Set(metrics.map(one => one.asked.item.description[locale]))].join(' '),
    metrics: metrics.map(one => ({ metric: one.text, label: one.asked.item.label[locale], definition: one.asked.item.description[locale], unit: one.asked.item.unit, basis: one.basis })),
  }
}
