// The shape of the board of strengths, weaknesses, opportunities, threats and constraints, as its page needs it.
import * as z from 'zod'

const swotKinds = ['strength', 'weakness', 'opportunity', 'threat', 'constraint'] as const
export const swotKind = z.enum(swotKinds)
export type SwotKind = z.output<typeof swotKind>

const compared = z.object({
  key: z.string(), unit: z.enum(['score', 'count', 'ms', 'share']), ours: z.number(), best: z.number(), bestName: z.string(), rank: z.number(), sites: z.number(),
})

/** What proves an item. `gone`: the finding was removed, or the asset is there no more; `repaired`: the defect is. */
const proof = z.object({ state: z.enum(['there', 'gone', 'repaired', 'none']), title: z.string().nullable(), url: z.string().nullable(), compared: compared.extend({ name: z.string() }).nullable() })
export type ItemProof = z.output<typeof proof>

const item = z.object({ id: z.uuid(), version: z.number(), kind: swotKind, sentence: z.string(), proof })
export type SwotBoardItem = z.output<typeof item>

/** What the readings suggest: accepted, it becomes an item with this proof; set aside, it is not made again. */
const proposal = z.object({
  key: z.string(), kind: swotKind,
  /** The finding's own sentence; null for a comparison, which the page puts into words. */
  sentence: z.string().nullable(), findingId: z.uuid().nullable(), url: z.string().nullable(),
  compared: compared.extend({ name: z.string(), says: z.enum(['ahead', 'behind', 'open']) }).nullable(),
})
export type Proposal = z.output<typeof proposal>

const crossing = z.object({ stakeId: z.uuid(), sentence: z.string(), first: z.object({ kind: swotKind, sentence: z.string() }), second: z.object({ kind: swotKind, sentence: z.string() }) })
export type Crossing = z.output<typeof crossing>

export const swotBoard = z.object({ items: z.array(item), proposals: z.array(proposal), setAside: z.number(), crossings: z.array(crossing) })
export type SwotBoard = z.output<typeof swotBoard>
