// « Garder ce budget », « Commencer par l'essai »: the reverse budget and the line it justifies, noted together.
import { and, eq, gte, isNull } from 'drizzle-orm'
import * as z from 'zod'
import { levers } from '#app/answers/shelves.ts'
import { readToday } from '#app/answers/today.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { workspace } from '#app/kernel/tables.ts'
import { objective } from '#app/model/aim/objective.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { foresee, ownFigures } from './foreseeBudget.ts'
import { ownOrigin } from './question.ts'
import type { OwnFigures } from './question.ts'
import { trialEnd } from './payTrial.ts'

const which = { objectiveId: z.uuid(), leverId: z.string(), ...ownFigures }

export const keepBudget = operation({
  access: 'plan.edit', input: z.strictObject({ ...which, centsPerMonth: z.int().min(0).max(1_000_000_000) }), output: budgetLine.row,
  async run(ctx, { objectiveId, leverId, centsPerMonth, ...own }) {
    const { startOn, endOn } = await ctx.of(objective).get(objectiveId)
    return await keepLine(ctx, { objectiveId, leverId, own }, (_, known) => ({ centsPerMonth, startOn: known && known.startOn > startOn ? known.startOn : startOn, endOn }))
  },
})

/** The cheapest trial that teaches enough, for as long as it takes and no longer; refused when the range is narrow enough for a budget. */
export const startTrial = operation({
  access: 'plan.edit', input: z.strictObject(which), output: budgetLine.row,
  async run(ctx, { objectiveId, leverId, ...own }) {
    const target = await ctx.of(objective).get(objectiveId)
    const today = await readToday(ctx)
    const startOn = target.startOn > today ? target.startOn : today
    return await keepLine(ctx, { objectiveId, leverId, own }, found => {
      if (!found?.trial) throw new Refusal('no-trial', 422, { fr: 'Ce levier n’appelle pas d’essai : gardez son budget.', en: 'This lever calls for no trial: keep its budget.' })
      const end = trialEnd(startOn, found.trial.months)
      return { centsPerMonth: found.trial.centsPerMonth, startOn, endOn: end < target.endOn ? end : target.endOn }
    })
  },
})

type Amount = { centsPerMonth: number; startOn: string; endOn: string }
type Found = Awaited<ReturnType<typeof foresee>>

/** What is kept is what the server found, never what a page says it found. Kept again, it takes the place of what the lever had. */
async function keepLine(ctx: Ctx, { objectiveId, leverId, own }: { objectiveId: string; leverId: string; own: OwnFigures }, amount: (found: Found, known: RowOf<typeof budgetLine> | undefined) => Amount) {
  const found = await foresee(ctx, { objectiveId, leverId, own })
  await takeTurn(ctx, 'keepBudget')
  const known = await openLine(ctx, { objectiveId, leverId })
  const kept = amount(found, known)
  const label = (await levers()).get(leverId)!.name[ctx.locale]
  // A lever whose price is not known has no budget to derive; its line says so with what one chooses to spend on it.
  const derived = found && await ctx.of(reverseBudget).create({
    label, leverId, objectiveId,
    assumptions: found.assumptions.map(({ origin, ...one }) => ({ ...one, ...(origin === ownOrigin ? {} : { source: origin[ctx.locale] }) })),
    p50Cents: found.p50Cents, p80Cents: found.p80Cents, keptCents: kept.centsPerMonth, curve: found.curve,
  })
  const line = { ...kept, reverseBudgetId: derived?.id ?? null }
  if (known) return await ctx.of(budgetLine).update(known, line)
  const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
  return await ctx.of(budgetLine).create({ label, leverId, objectiveId, currency: company!.currency, ...line })
}

/** The line this lever has for this objective already. One that is over is history; one that a plan brought in with its whole amount is somebody's own. */
async function openLine(ctx: Ctx, { objectiveId, leverId }: { objectiveId: string; leverId: string }) {
  const { table } = budgetLine
  const today = await readToday(ctx)
  return (await ctx.of(budgetLine).list({ where: and(eq(table.objectiveId, objectiveId), eq(table.leverId, leverId), gte(table.endOn, today), isNull(table.totalCents)) })).at(-1)
}
