// The parts of a company that have their own course: brands, ranges, countries, shops. The company itself is the root.
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import * as z from 'zod'
import { newId } from '../id.ts'
import { nothing, operation } from '../operation.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Database } from '../store/database.ts'
import { entity } from '../tables.ts'

const name = z.string().trim().min(1).max(100)
const one = z.object({ id: z.uuid(), name: z.string() })
const most = 200

/** Entities are the owner role's table: a room may read them, and never make one. */
export const entityVerbs = ({ owner }: Pick<Database, 'owner'>) => ({
  /** Those below the company, in alphabetical order; none while it is one. */
  listEntities: operation({
    access: 'crew.view', reads: true, input: nothing, output: z.array(one),
    run: ctx => ctx.db.select({ id: entity.id, name: entity.name }).from(entity).where(and(eq(entity.workspace, ctx.workspace), isNotNull(entity.parent))).orderBy(asc(sql`lower(${entity.name})`)),
  }),
  /** A list as it is pasted; a name already there is left as it is. */
  addEntities: operation({
    access: 'crew.edit', input: z.strictObject({ names: z.array(name).min(1).max(most) }), output: z.object({ added: z.array(one), known: z.array(z.string()) }),
    run: (ctx, { names }) => owner.transaction(async db => {
      const there = await db.select().from(entity).where(eq(entity.workspace, ctx.workspace)).for('update')
      const root = there.find(row => row.parent === null)!
      const same = (a: string, b: string) => a.localeCompare(b, ctx.locale, { sensitivity: 'accent' }) === 0
      const fresh = names.filter((text, at) => !there.some(row => row.parent !== null && same(row.name, text)) && !names.slice(0, at).some(before => same(before, text)))
      if (there.length + fresh.length > most) throw new Refusal('too-many-entities', 422, { fr: `${most} entités au plus.`, en: `${most} entities at most.` })
      const added = fresh.map(text => ({ workspace: ctx.workspace, id: newId(), parent: root.id, name: text }))
      if (added.length) await db.insert(entity).values(added)
      return { added: added.map(({ id, name: called }) => ({ id, name: called })), known: names.filter(text => !fresh.includes(text)) }
    }),
  }),
  renameEntity: operation({
    access: 'crew.edit', input: z.strictObject({ id: z.uuid(), name }), output: one,
    async run(ctx, form) {
      const [renamed] = await owner.update(entity).set({ name: form.name }).where(and(eq(entity.workspace, ctx.workspace), eq(entity.id, form.id), isNotNull(entity.parent))).returning({ id: entity.id, name: entity.name })
      if (!renamed) throw notFound()
      return renamed
    },
  }),
})
