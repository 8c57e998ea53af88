// Crosses what the company is with what surrounds it: a strength and an opportunity, a weakness and a threat, make a stake.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { stake } from '#app/model/aim/stake.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'

const inside: ReadonlySet<string> = new Set(['strength', 'weakness'])
const outside: ReadonlySet<string> = new Set(['opportunity', 'threat'])

/** The stake keeps both: « Pourquoi ? » leads to the two items and to what proves them. */
export const crossItems = operation({
  access: 'diagnose.edit', input: z.strictObject({ firstId: z.uuid(), secondId: z.uuid(), sentence: z.string().trim().min(3).max(300) }), output: stake.row,
  async run(ctx, { firstId, secondId, sentence }) {
    const [first, second] = [await ctx.of(swotItem).get(firstId), await ctx.of(swotItem).get(secondId)]
    if (first.removedAt || !inside.has(first.kind)) throw invalid({ firstId: { fr: 'Choisissez une force ou une faiblesse.', en: 'Choose a strength or a weakness.' } })
    if (second.removedAt || !outside.has(second.kind)) throw invalid({ secondId: { fr: 'Choisissez une opportunité ou une menace.', en: 'Choose an opportunity or a threat.' } })
    return await ctx.of(stake).create({ sentence, swotItemId: firstId, secondSwotItemId: secondId })
  },
})
