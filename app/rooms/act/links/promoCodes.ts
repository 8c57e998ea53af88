// A promotion code belongs to one action of the company: two that shared it would both claim its sales.
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { promoCode } from '#app/model/act/promoCode.ts'

const at = { id: z.uuid(), version: z.int().positive() }

/** One at a time, since two pressed at once would both find it free. */
async function checkFree(ctx: Ctx, code: string, but?: string) {
  await takeTurn(ctx, 'promoCode')
  const taken = (await ctx.of(promoCode).list()).some(one => one.id !== but && one.code.toUpperCase() === code.toUpperCase())
  if (taken) throw invalid({ code: { fr: 'Ce code porte déjà une action. Choisissez-en un autre.', en: 'This code already carries an action. Choose another one.' } })
}

export const createPromoCode = operation({
  access: 'act.contribute', input: promoCode.creation, output: promoCode.row,
  async run(ctx, form) {
    await checkFree(ctx, form.code)
    return await ctx.of(promoCode).create(form)
  },
})

export const updatePromoCode = operation({
  access: 'act.edit', input: z.strictObject({ ...at, change: promoCode.change }), output: promoCode.row,
  async run(ctx, { id, version, change }) {
    if (change.code !== undefined) await checkFree(ctx, change.code, id)
    return await ctx.of(promoCode).update({ id, version }, change)
  },
})

export const restorePromoCode = operation({
  access: 'act.edit', input: z.strictObject(at), output: promoCode.row,
  async run(ctx, where) {
    const back = await ctx.of(promoCode).restore(where)
    await checkFree(ctx, back.code, back.id)
    return back
  },
})
