// Keeps a lever at a stage of the funnel, or sets it aside there; chosen again, it replaces the choice before.
import { and, eq } from 'drizzle-orm'
import * as z from 'zod'
import { levers } from '#app/answers/shelves.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { tactic } from '#app/model/aim/tactic.ts'
import { stages } from './usualTactics.ts'

export const keepTactic = operation({
  access: 'aim.edit', input: z.strictObject({ stage: z.enum(stages), leverId: z.string(), isKept: z.boolean() }), output: tactic.row,
  async run(ctx, form) {
    const lever = (await levers()).get(form.leverId)
    if (!lever) throw invalid({ leverId: { fr: 'Ce levier n’est pas dans la liste.', en: 'This lever is not on the list.' } })
    if (!lever.stages.includes(form.stage)) throw invalid({ stage: { fr: 'Ce levier n’agit pas à cette étape.', en: 'This lever does not act at this stage.' } })
    await takeTurn(ctx, 'keepTactic')
    const [said] = await ctx.of(tactic).list({ where: and(eq(tactic.table.stage, form.stage), eq(tactic.table.leverId, form.leverId)) })
    return said ? await ctx.of(tactic).update(said, { isKept: form.isKept }) : await ctx.of(tactic).create({ ...form, label: lever.name[ctx.locale] })
  },
})
