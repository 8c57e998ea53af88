// A decision and its budget line stay together: taking one back gives the line its amount again, and nobody writes one without the other.
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { decision } from '#app/model/learn/decision.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'

const versioned = z.strictObject({ id: z.uuid(), version: z.int().positive() })

/** Of a program that would write the record alone. */
export const createDecision = operation({
  access: 'learn.edit', input: decision.creation, output: decision.row,
  run: async () => { throw new Refusal('decide-instead', 422, { fr: 'Une décision se note avec «\u00a0decide\u00a0»\u202f: elle change la ligne de budget en même temps.', en: 'Note a decision with “decide”: it changes the budget line at the same time.' }) },
})

/** What a decision did is history: only its reason, its forecast and its review may be put better. Undoing gives the whole record back as it was. */
export const updateDecision = operation({
  access: 'learn.edit', input: versioned.extend({ change: decision.change }), output: decision.row,
  async run(ctx, { change: { reason, forecast, reviewId, ...done }, ...at }) {
    const row = await ctx.of(decision).get(at.id)
    const [rewritten] = Object.entries(done).filter(([key, value]) => value !== row[key as keyof typeof done]).map(([key]) => `change.${key}`)
    if (rewritten) throw invalid({ [rewritten]: { fr: 'Une décision prise ne se réécrit pas : notez-en une nouvelle.', en: 'A decision taken is not written again: note a new one.' } })
    return await ctx.of(decision).update(at, { reason, forecast, reviewId })
  },
})

export const removeDecision = operation({
  access: 'learn.edit', input: versioned, output: decision.row,
  async run(ctx, at) {
    const removed = await ctx.of(decision).remove(at)
    await turnLine(ctx, removed, { from: removed.afterCents, to: removed.beforeCents })
    return removed
  },
})

export const restoreDecision = operation({
  access: 'learn.edit', input: versioned, output: decision.row,
  async run(ctx, at) {
    const restored = await ctx.of(decision).restore(at)
    await turnLine(ctx, restored, { from: restored.beforeCents, to: restored.afterCents })
    return restored
  },
})

async function turnLine(ctx: Ctx, { budgetLineId }: RowOf<typeof decision>, { from, to }: { from: number; to: number }) {
  if (from === to) return
  const { id, version, centsPerMonth } = await ctx.of(budgetLine).get(budgetLineId)
  if (centsPerMonth !== from) throw new Refusal('line-moved-on', 409, {
    fr: 'La ligne de budget a changé depuis\u202f: notez plutôt une nouvelle décision.', en: 'The budget line has changed since: note a new decision instead.',
  })
  await ctx.of(budgetLine).update({ id, version }, { centsPerMonth: to })
}
