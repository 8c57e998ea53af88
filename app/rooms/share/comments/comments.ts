// Comments on any record: read by whoever may read the record, written in one's own name, changed by their author alone.
import { and, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import * as z from 'zod'
import { may } from '#app/kernel/access.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, notAllowed, notFound } from '#app/kernel/refusal.ts'
import { member, node } from '#app/kernel/tables.ts'
import { comment } from '#app/model/share/comment.ts'

const versioned = z.strictObject({ id: z.uuid(), version: z.int().positive() })

/** Beside the rooms they enter, guests are shown the strategy: they may speak of its objective. */
const shownToGuests = 'aim.objective'

const maySee = (ctx: Ctx, noun: string) => may(ctx.asker.role, `${noun.split('.')[0]}.view`) || noun === shownToGuests

/** Refuses, as if it did not exist, a record the asker may not see. */
async function seeRecord(ctx: Ctx, id: string) {
  const [about] = await ctx.db.select().from(node).where(and(eq(node.workspace, ctx.workspace), eq(node.id, id), eq(node.removed, false)))
  if (!about || !maySee(ctx, about.noun)) throw notFound()
}

/** Theirs, or the person's who administers the company. */
async function seeOwn(ctx: Ctx, id: string, orOwner = false) {
  const found = await ctx.of(comment).get(id)
  await seeRecord(ctx, found.aboutId)
  if (found.createdBy !== ctx.asker.person && !(orOwner && ctx.asker.role === 'owner')) throw notAllowed()
  return found
}

/** The records somebody may not see hide what is said of them. */
export const listComments = operation({
  access: 'share.view', reads: true, input: z.strictObject({ removed: z.boolean().optional() }), output: z.array(comment.row),
  async run(ctx, { removed = false }) {
    const rows = await ctx.of(comment).list({ removed })
    const about = rows.length ? await ctx.db.select({ id: node.id, noun: node.noun }).from(node).where(and(eq(node.workspace, ctx.workspace), inArray(node.id, rows.map(row => row.aboutId)))) : []
    const seen = new Set(about.filter(({ noun }) => maySee(ctx, noun)).map(({ id }) => id))
    return rows.filter(row => seen.has(row.aboutId))
  },
})

export const getComment = operation({
  access: 'share.view', reads: true, input: z.strictObject({ id: z.uuid() }), output: comment.row,
  async run(ctx, { id }) {
    const found = await ctx.of(comment).get(id)
    await seeRecord(ctx, found.aboutId)
    return found
  },
})

/** Everything said of one record. */
export const readComments = operation({
  access: 'share.view', reads: true, input: z.strictObject({ aboutId: z.uuid() }),
  /** The oldest first. `mine` may be changed by who asks. */
  output: z.array(z.intersection(comment.row, z.object({ mine: z.boolean() }))),
  async run(ctx, { aboutId }) {
    await seeRecord(ctx, aboutId)
    const rows = await ctx.of(comment).list({ where: eq(comment.table.aboutId, aboutId) })
    return rows.map(row => ({ ...row, mine: row.createdBy === ctx.asker.person }))
  },
})

/** Comments that call the person who asks, the newest first, with the record they are about. */
export const readMentions = operation({
  access: 'share.view', reads: true, input: z.strictObject({ since: z.iso.datetime().optional() }),
  output: z.array(z.object({ id: z.uuid(), text: z.string(), authorName: z.string(), at: z.string(), aboutId: z.uuid(), noun: z.string(), title: z.string() })),
  async run(ctx, { since }) {
    const { table } = comment
    const called = sql`${table.mentions} @> ${JSON.stringify([ctx.asker.person])}::jsonb`
    const rows = await ctx.db.select({ id: table.id, text: table.text, authorName: table.authorName, at: table.createdAt, aboutId: table.aboutId, noun: node.noun, title: node.title })
      .from(table).innerJoin(node, and(eq(node.workspace, table.workspace), eq(node.id, table.aboutId)))
      .where(and(eq(table.workspace, ctx.workspace), isNull(table.removedAt), eq(node.removed, false), called, since ? gte(table.createdAt, since) : undefined)).orderBy(desc(table.createdAt)).limit(20)
    return rows.filter(row => maySee(ctx, row.noun))
  },
})

export const createComment = operation({
  access: 'share.contribute', input: z.strictObject({ text: z.string().trim().min(1).max(2000), aboutId: z.uuid(), answersId: z.uuid().nullable().default(null), mentions: z.array(z.uuid()).max(20).default([]) }), output: comment.row,
  async run(ctx, form) {
    await seeRecord(ctx, form.aboutId)
    if (form.answersId !== null && !isAnswerable(await ctx.of(comment).get(form.answersId), form.aboutId)) throw notFound()
    const called = [...new Set(form.mentions)]
    const known = called.length ? await ctx.db.select({ person: member.person }).from(member).where(and(eq(member.workspace, ctx.workspace), inArray(member.person, called), isNull(member.removedAt))) : []
    if (known.length < called.length) throw invalid({ mentions: { fr: 'Cette personne n’est pas dans l’entreprise.', en: 'This person is not in the company.' } })
    return await ctx.of(comment).create({ ...form, mentions: called, authorName: ctx.asker.name })
  },
})

const isAnswerable = (first: { aboutId: string; answersId: string | null }, aboutId: string) => first.aboutId === aboutId && first.answersId === null

export const updateComment = operation({
  access: 'share.contribute', input: z.strictObject({ ...versioned.shape, change: z.strictObject({ text: z.string().trim().min(1).max(2000) }) }), output: comment.row,
  async run(ctx, { id, version, change }) {
    await seeOwn(ctx, id)
    return await ctx.of(comment).update({ id, version }, change)
  },
})

export const removeComment = operation({
  access: 'share.contribute', input: versioned, output: comment.row,
  async run(ctx, at) {
    await seeOwn(ctx, at.id, true)
    return await ctx.of(comment).remove(at)
  },
})

export const restoreComment = operation({
  access: 'share.contribute', input: versioned, output: comment.row,
  async run(ctx, at) {
    await seeOwn(ctx, at.id, true)
    return await ctx.of(comment).restore(at)
  },
})
