// What the first run asks of the aim: the seven wishes, what is kept of them, and what the sector usually counts and earns.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { kpis, objectives, sectors } from '#app/answers/shelves.ts'
import { sectorOf } from '#app/catalogue/sectors/_contract.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { workspace } from '#app/kernel/tables.ts'
import { baseline } from '#app/model/aim/baseline.ts'

const range = z.object({ low: z.number(), mid: z.number(), high: z.number() })
const countable = z.object({ id: z.string(), many: bilingual, one: bilingual, gender: z.enum(['feminine', 'masculine']) })

export const readOwnFigures = operation({
  access: 'aim.view', reads: true, input: nothing,
  output: z.object({
    kept: baseline.row.nullable(),
    /** In the order of the cards. */
    wishes: z.array(z.object({ id: z.string(), name: bilingual, does: bilingual, defaultKpi: z.string() })),
    /** What one counts unless one said otherwise: by the wish, then by the sector. */
    counted: countable,
    /** Null while the activity is not known. */
    sector: z.object({ name: bilingual, saleCents: range, marginShare: range, closingShare: range }).nullable(),
  }),
  async run(ctx) {
    const [kept = null] = await ctx.of(baseline).list()
    const [company] = await ctx.db.select({ naf: workspace.naf }).from(workspace).where(eq(workspace.id, ctx.workspace))
    const sector = company?.naf ? sectorOf([...(await sectors()).values()], company.naf) : undefined
    const wishes = [...(await objectives()).values()].toSorted((a, b) => a.order - b.order)
    const wished = wishes.find(one => one.id === kept?.wishId)?.defaultKpi
    const counted = (await kpis()).get(kept?.kpiId ?? wished ?? sector?.defaultKpi ?? 'quote-requests')!
    return {
      kept, wishes: wishes.map(({ id, name, does, defaultKpi }) => ({ id, name, does, defaultKpi })),
      counted: { id: counted.id, many: counted.many, one: counted.one, gender: counted.gender },
      sector: sector ? { name: sector.name, ...sector.typical } : null,
    }
  },
})
