// Opens a question at the till, and gives the key of its phone page: shown once, only its hash is kept.
import * as z from 'zod'
import { newToken, hashToken } from '#app/kernel/accounts/token.ts'
import { operation } from '#app/kernel/operation.ts'
import { till } from '#app/model/measure/till.ts'
import { kpiCounted } from '../counts/kpiCounted.ts'

const words = { name: z.string().trim().min(1).max(100), question: z.string().trim().min(1).max(200) }
const sources = z.array(z.string().trim().min(1).max(60)).min(1).max(8).refine(list => new Set(list).size === list.length)
const at = { id: z.uuid(), version: z.int().positive() }
const shown = z.object({ ...at, name: z.string(), question: z.string(), sources: z.array(z.string()) })
/** `token` goes after the `#` of the page's address, which browsers never send: no log holds it. */
const withToken = shown.extend({ token: z.string() })

const show = ({ id, version, name, question, sources: list }: { id: string; version: number; name: string; question: string; sources: string[] }) => ({ id, version, name, question, sources: list })

export const createTill = operation({
  access: 'measure.edit', input: z.strictObject({ ...words, sources, kpiId: z.string().max(100).optional() }), output: withToken,
  async run(ctx, { kpiId, ...form }) {
    const token = newToken('till')
    return { ...show(await ctx.of(till).create({ ...form, kpiId: await kpiCounted(ctx, kpiId), tokenHash: hashToken(token) })), token }
  },
})

/** A new key; whoever had the old one counts no more. */
export const renewTill = operation({
  access: 'measure.edit', input: z.strictObject(at), output: withToken,
  async run(ctx, { id, version }) {
    const token = newToken('till')
    return { ...show(await ctx.of(till).update({ id, version }, { tokenHash: hashToken(token) })), token }
  },
})

/** The other usual verbs, without the key: nobody chooses it, nobody reads its hash. */
export const listTills = operation({
  access: 'measure.view', reads: true, input: z.strictObject({ removed: z.boolean().optional() }), output: z.array(shown),
  run: async (ctx, { removed = false }) => (await ctx.of(till).list({ removed })).map(show),
})
export const getTill = operation({ access: 'measure.view', reads: true, input: z.strictObject({ id: z.uuid() }), output: shown, run: async (ctx, { id }) => show(await ctx.of(till).get(id)) })
export const updateTill = operation({
  access: 'measure.edit', output: shown,
  input: z.strictObject({ ...at, change: z.strictObject({ name: words.name.optional(), question: words.question.optional(), sources: sources.optional() }) }),
  run: async (ctx, { id, version, change }) => show(await ctx.of(till).update({ id, version }, Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)))),
})
export const removeTill = operation({ access: 'measure.edit', input: z.strictObject(at), output: shown, run: async (ctx, where) => show(await ctx.of(till).remove(where)) })
export const restoreTill = operation({ access: 'measure.edit', input: z.strictObject(at), output: shown, run: async (ctx, where) => show(await ctx.of(till).restore(where)) })
