// Takes a whole imported plan back, or brings it back: the records it made, and no other.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx, NounAccess } from '#app/kernel/context.ts'
import type { AnyNoun } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { content } from '#app/model/act/content.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'
import { planImport } from '#app/model/plan/planImport.ts'
import type { ImportedRecord } from '#app/model/plan/planImport.ts'

const nouns: Readonly<Record<ImportedRecord['kind'], AnyNoun>> = { person, budgetLine, action, content, meeting }
interface Kept { id: string; version: number; removedAt: string | null }
const accessTo = (ctx: Ctx, { kind }: ImportedRecord) => ctx.of(nouns[kind]) as unknown as NounAccess<AnyNoun> & { get(id: string): Promise<Kept> }

const at = z.strictObject({ id: z.uuid(), version: z.int().positive() })

/** The usual removal of an import is this one, so that « Annuler » never leaves its lines behind. */
export const removePlanImport = operation({
  access: 'plan.edit', input: at, output: planImport.row,
  async run(ctx, where) {
    const gone = await ctx.of(planImport).remove(where)
    for (const record of gone.records.toReversed()) {
      const row = await accessTo(ctx, record).get(record.id)
      if (row.removedAt === null) await accessTo(ctx, record).remove({ id: row.id, version: row.version })
    }
    return gone
  },
})

export const restorePlanImport = operation({
  access: 'plan.edit', input: at, output: planImport.row,
  async run(ctx, where) {
    const { digest, removedAt } = await ctx.of(planImport).get(where.id)
    await takeTurn(ctx, digest)
    const [known] = await ctx.of(planImport).list({ where: eq(planImport.table.digest, digest) })
    if (known) throw new Refusal('import-known', 409, { fr: 'Ce plan a été repris à nouveau depuis.', en: 'This plan was imported again since.' })
    const back = await ctx.of(planImport).restore(where)
    for (const record of back.records) {
      const row = await accessTo(ctx, record).get(record.id)
      // Those that went with the file: what somebody took out before stays out.
      if (row.removedAt !== null && removedAt !== null && row.removedAt >= removedAt) await accessTo(ctx, record).restore({ id: row.id, version: row.version })
    }
    return back
  },
})
