// The shape of coherence: how much of what runs reaches an objective and a stake, and what does not.
import * as z from 'zod'

const answer = z.enum(['yes', 'no', 'unknown'])

const loose = z.object({ id: z.uuid(), noun: z.enum(['action', 'channel']), title: z.string(), missing: z.enum(['objective', 'stake']) })
export type Loose = z.output<typeof loose>

const initiative = z.object({ id: z.uuid(), version: z.number(), name: z.string(), lasting: answer.nullable(), effective: answer.nullable(), centsPerYear: z.number().nullable() })
export type IsolatedInitiative = z.output<typeof initiative>

export const coherence = z.object({
  /** Running actions and open channels, and how many of them reach both; `share` is null when nothing runs. */
  running: z.number(), reached: z.number(), share: z.number().nullable(),
  toLink: z.array(loose),
  isolated: z.array(initiative),
  /** What is known of their cost a year, in cents, and how many have none yet. */
  isolatedCentsPerYear: z.number(), withoutCost: z.number(), currency: z.string(),
  objectives: z.array(z.object({ id: z.uuid(), sentence: z.string() })),
})
export type Coherence = z.output<typeof coherence>
