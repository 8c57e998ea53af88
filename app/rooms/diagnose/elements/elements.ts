// The shape of the nine elements: what each weighs in this trade, how it stands, and what fed its score.
import * as z from 'zod'

const answer = z.enum(['yes', 'no', 'unknown'])
export type Answer = z.output<typeof answer>

const element = z.object({
  id: z.string(), name: z.string(), weight: z.number(), reason: z.string(),
  /** What a reading of the site measured: score and coverage 0–1, and how many checks looked. */
  automatic: z.object({ score: z.number().nullable(), coverage: z.number(), checks: z.number() }).nullable(),
  statements: z.array(z.object({ id: z.string(), says: z.string(), why: z.string(), answer: answer.nullable(), version: z.number().nullable() })),
  /** See `scoreElement`; null when nothing is known. */
  score: z.number().nullable(),
  /** Weight × (1 − score): where a point gained counts most; null when the score is. */
  priority: z.number().nullable(),
})
export type ElementLine = z.output<typeof element>

export const nineElements = z.object({
  /** Null when the activity code is unknown: every element then weighs the same. */
  sector: z.string().nullable(),
  /** Mean of the known scores, by weight. */
  overall: z.number().nullable(),
  known: z.number(), readOn: z.string().nullable(),
  elements: z.array(element),
})
export type NineElements = z.output<typeof nineElements>
