// « Ce que vous voulez inspirer » beside what the site says: the intended positioning and the perceived one.
import * as z from 'zod'

const claim = z.object({ text: z.string(), from: z.enum(['title', 'description', 'heading', 'opening', 'slogan']), url: z.string() })
export type ReadClaim = z.output<typeof claim>

const sheet = z.object({
  id: z.uuid(), version: z.number(), promise: z.string().nullable(), tone: z.string().nullable(),
  values: z.array(z.string()), proofs: z.array(z.string()), wordsToAvoid: z.array(z.string()), colours: z.array(z.string()),
})

export const positioning = z.object({
  sheet: sheet.nullable(), claims: z.array(claim),
  /** Of the words that carry the promise, those the claims hold and those they do not; null without a promise or without claims. */
  promise: z.object({ said: z.array(z.string()), missing: z.array(z.string()) }).nullable(),
  /** Words to avoid that a claim holds, with where. */
  avoided: z.array(z.object({ word: z.string(), text: z.string(), url: z.string() })),
})
export type Positioning = z.output<typeof positioning>
