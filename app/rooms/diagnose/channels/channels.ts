// The shape of « Vos canaux »: the register, what a reading saw that is not in it, and what a channel may serve.
import * as z from 'zod'
import { channelKinds } from '#app/model/diagnose/channel.ts'

const kind = z.enum(channelKinds)
export type ChannelKind = z.output<typeof kind>

/** What keeps a channel « à décider ». */
const lacking = z.enum(['opening', 'owner', 'stake', 'decision', 'review'])
export type Lacking = z.output<typeof lacking>

const line = z.object({
  id: z.uuid(), version: z.number(), name: z.string(), kind, url: z.string().nullable(), seenOn: z.string().nullable(),
  ownerUnit: z.string().nullable(), loginHolder: z.string().nullable(), lastActivityOn: z.string().nullable(), purpose: z.string().nullable(),
  stakeId: z.uuid().nullable(), stake: z.string().nullable(),
  open: z.enum(['yes', 'no', 'undecided']), decision: z.enum(['keep', 'reposition', 'merge', 'close']).nullable(), reason: z.string().nullable(),
  decidedOn: z.string().nullable(), reviewOn: z.string().nullable(), yields: z.enum(['action', 'nothing']).nullable(),
  /** Actions of the plan that run on it, dropped ones left out. */
  actions: z.array(z.string()),
  lacking: z.array(lacking),
})
export type ChannelLine = z.output<typeof line>

const seen = z.object({ kind, name: z.string(), url: z.string().nullable(), seenOn: z.string() })
export type SeenLine = z.output<typeof seen>

export const channelRegister = z.object({ today: z.string(), channels: z.array(line), seen: z.array(seen), stakes: z.array(z.object({ id: z.uuid(), sentence: z.string() })), hasPromise: z.boolean() })
export type ChannelRegister = z.output<typeof channelRegister>
