// Why?, And so?, what is still to link, who changed what, and undo: asked of any record of any room.
import { and, desc, eq } from 'drizzle-orm'
import * as z from 'zod'
import { may } from '../access.ts'
import type { Ctx } from '../context.ts'
import { columnName } from '../store/names.ts'
import { getTableColumns } from 'drizzle-orm'
import { nounKey } from '../noun.ts'
import type { AnyNoun } from '../noun.ts'
import { nothing, operation } from '../operation.ts'
import { room } from '../room.ts'
import { notFound } from '../refusal.ts'
import { history, member, node } from '../tables.ts'
import { follow, linkKey, missingLinks, sparedLinks, wantedEdges } from './thread.ts'
import { bilingual } from '../bilingual.ts'

const threadNode = z.object({ id: z.uuid(), noun: z.string(), title: z.string(), depth: z.number(), from: z.uuid(), role: z.string(), words: bilingual })
const record = z.strictObject({ id: z.uuid() })

/** Given every noun there is, so that the thread can say their words and undo can write where it must. */
export function threadRoom(nouns: readonly AnyNoun[]) {
  const byKey = new Map(nouns.map(noun => [nounKey(noun), noun]))
  const said = (key: string) => byKey.get(key)?.words.one ?? { fr: key, en: key }
  /** The thread tells nobody of a record that its own room does not show them. */
  const maySee = ({ asker }: Ctx, key: string) => { const noun = byKey.get(key); return noun === undefined || may(asker.role, `${noun.room}.${noun.seenFrom}`) }

  return room('thread', {
    nouns: [],
    operations: {
      readThread: operation({
        access: 'thread.view', reads: true, input: record,
        output: z.object({ here: z.object({ id: z.uuid(), noun: z.string(), title: z.string(), words: bilingual }), why: z.array(threadNode), andSo: z.array(threadNode), toLink: z.array(z.object({ role: z.string(), need: z.enum(['required', 'advised']), words: bilingual })) }),
        async run(ctx, { id }) {
          const [here] = await ctx.db.select().from(node).where(and(eq(node.workspace, ctx.workspace), eq(node.id, id)))
          if (!here || !maySee(ctx, here.noun)) throw notFound()
          const noun = byKey.get(here.noun)
          const ask = async (direction: 'up' | 'down') => (await follow(ctx.db, { workspace: ctx.workspace, id, direction })).filter(one => maySee(ctx, one.noun)).map(one => ({ ...one, words: said(one.noun) }))
          const why = await ask('up')
          const linked = new Set(why.filter(one => one.depth === 1).map(one => one.role))
          const spared = await sparedLinks(ctx.db, ctx.workspace, noun ? [{ noun, ids: [id] }] : [])
          const toLink = (noun ? wantedEdges(noun) : []).filter(({ role, roles }) => !spared.has(linkKey({ id, role })) && !roles.some(one => linked.has(one))).map(({ role, need, words }) => ({ role, need, words }))
          return { here: { id: here.id, noun: here.noun, title: here.title, words: said(here.noun) }, why, andSo: await ask('down'), toLink }
        },
      }),
      listToLink: operation({
        access: 'thread.view', reads: true, input: nothing,
        output: z.array(z.object({ id: z.uuid(), noun: z.string(), title: z.string(), role: z.string(), need: z.enum(['required', 'advised']), words: bilingual, nounWords: bilingual })),
        run: async ctx => (await missingLinks(ctx.db, ctx.workspace, nouns)).filter(one => maySee(ctx, one.noun)).map(one => ({ ...one, nounWords: said(one.noun) })),
      }),
      listHistory: operation({
        access: 'thread.view', reads: true, input: record,
        output: z.array(z.object({ version: z.number(), at: z.string(), by: z.string().nullable(), before: z.unknown(), after: z.unknown() })),
        async run(ctx, { id }) {
          const rows = await ctx.db.select({ noun: history.noun, version: history.version, at: history.at, by: member.name, before: history.before, after: history.after }).from(history)
            .leftJoin(member, and(eq(member.workspace, history.workspace), eq(member.person, history.by))).where(and(eq(history.workspace, ctx.workspace), eq(history.id, id))).orderBy(desc(history.version)).limit(200)
          return rows.filter(row => maySee(ctx, row.noun)).map(({ noun: _noun, ...row }) => ({ ...row, at: row.at.toISOString() }))
        },
      }),
      /** Puts a record back as it was before its last change; that is itself a change, so it can be undone too. */
      undo: operation({
        access: 'thread.contribute', input: z.strictObject({ id: z.uuid(), version: z.int() }), output: z.object({ id: z.uuid(), version: z.number() }),
        async run(ctx, { id, version }) {
          const [last] = await ctx.db.select().from(history).where(and(eq(history.workspace, ctx.workspace), eq(history.id, id), eq(history.version, version)))
          const noun = last && byKey.get(last.noun)
          if (!last || !noun || !maySee(ctx, last.noun)) throw notFound()
          const target = ctx.of(noun) // another room's: its own operation says who may
          if (last.before === null) return await target.remove({ id, version })
          const before = last.before as Record<string, unknown>
          const wasRemoved = before['removed_at'] !== null
          const isRemoved = (last.after as Record<string, unknown>)['removed_at'] !== null
          if (isRemoved !== wasRemoved) return await (isRemoved ? target.restore({ id, version }) : target.remove({ id, version }))
          return await target.update({ id, version }, written(noun, before, last.after as Record<string, unknown>))
        },
      }),
    },
  })
}

/** The part of an old version that people write and that changed since, under the program's names: some of the rest nobody may write at all. */
function written(noun: AnyNoun, before: Record<string, unknown>, after: Record<string, unknown>) {
  const kernelKeys = new Set(['workspace', 'id', 'entity', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'removedAt'])
  const isChanged = (name: string) => JSON.stringify(before[name]) !== JSON.stringify(after[name])
  return Object.fromEntries(Object.entries(getTableColumns(noun.table)).filter(([key, column]) => !kernelKeys.has(key) && isChanged(columnName(column))).map(([key, column]) => [key, before[columnName(column)]]))
}
