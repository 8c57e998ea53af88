// The seven wishes as drafts for this company, or for any sector and size one asks about.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { sumHours } from '#app/answers/capacity.ts'
import { kpis, levers, objectives, sectors } from '#app/answers/shelves.ts'
import { readToday } from '#app/answers/today.ts'
import { sectorOf } from '#app/catalogue/sectors/_contract.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { workspace } from '#app/kernel/tables.ts'
import { baseline } from '#app/model/aim/baseline.ts'
import { person } from '#app/model/plan/person.ts'
import { draftObjective, sizeOf, sizes } from './draftObjective.ts'
import type { Size } from './draftObjective.ts'

const named = z.object({ id: z.string(), name: bilingual })

export const draft = z.object({
  templateId: z.string(), name: bilingual, stake: bilingual, stage: z.enum(['awareness', 'conversion', 'closing', 'retention']),
  kpiId: z.string(), kpiIds: z.array(z.string()), humanSignal: bilingual,
  levers: z.array(named), tooLong: z.array(named),
  horizonMonths: z.number(), startOn: z.iso.date(), endOn: z.iso.date(),
  fromPerMonth: z.number().nullable(), toPerMonth: z.number(), targetFrom: z.enum(['own', 'first']),
  saleCents: z.number().nullable(), marginShare: z.number().nullable(),
  challenge: bilingual,
})

const answer = z.object({ sectors: z.array(named), sectorId: z.string().nullable(), size: z.enum(sizes), drafts: z.array(draft) })

export const readTemplates = operation({
  access: 'aim.view', reads: true,
  /** Both are the company's own when not said. */
  input: z.strictObject({ sectorId: z.string().optional(), size: z.enum(sizes).optional() }),
  output: answer,
  run: (ctx, asked) => readDrafts(ctx, asked),
})

/** In the order of the cards, with the sector and the size they are made for. */
export async function readDrafts(ctx: Ctx, asked: { sectorId?: string | undefined; size?: Size | undefined } = {}): Promise<z.output<typeof answer>> {
  const [company] = await ctx.db.select({ naf: workspace.naf }).from(workspace).where(eq(workspace.id, ctx.workspace))
  const shelf = await sectors()
  const own = asked.sectorId === undefined ? company?.naf && sectorOf([...shelf.values()], company.naf) : shelf.get(asked.sectorId)
  const people = await ctx.of(person).list()
  const start = (await ctx.of(baseline).list()).at(-1)
  const situation = {
    today: await readToday(ctx), sector: own || undefined,
    size: asked.size ?? sizeOf(sumHours(people.map(one => one.hoursPerWeek))?.hours ?? 0),
    perMonthNow: start?.perMonthNow ?? null, kpiNow: start?.kpiId ?? null,
  }
  const all = await levers()
  const nameOf = (ids: string[]) => ids.flatMap(id => all.get(id) ?? []).map(({ id, name }) => ({ id, name }))
  const from = { kpis: await kpis(), levers: all }
  return {
    sectors: [...shelf.values()].map(({ id, name }) => ({ id, name })), sectorId: situation.sector?.id ?? null, size: situation.size,
    drafts: [...(await objectives()).values()].toSorted((a, b) => a.order - b.order).map(template => {
      const { leverIds, tooLongIds, ...rest } = draftObjective(template, situation, from)
      return { ...rest, levers: nameOf(leverIds), tooLong: nameOf(tooLongIds) }
    }),
  }
}
