// Keeps where the company starts from: its wish of a year, and the figures only it knows. One record, completed as one answers.
import * as z from 'zod'
import { objectives } from '#app/answers/shelves.ts'
import { operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { baseline } from '#app/model/aim/baseline.ts'
import { refuseUnlisted } from '../listed.ts'

export const keepBaseline = operation({
  access: 'aim.edit',
  /** What is not given stays as it was; null is « we don't know yet ». */
  input: baseline.change,
  output: baseline.row,
  async run(ctx, change) {
    await refuseUnlisted(change)
    const wish = change.wishId ? (await objectives()).get(change.wishId) : undefined
    await takeTurn(ctx, 'baseline')
    const [known] = await ctx.of(baseline).list()
    if (!known) return await ctx.of(baseline).create({ label: wish?.name[ctx.locale] ?? baseline.words.one[ctx.locale], ...change })
    return await ctx.of(baseline).update({ id: known.id, version: known.version }, { ...change, ...(wish ? { label: wish.name[ctx.locale] } : {}) })
  },
})

export const createBaseline = operation({
  access: 'aim.edit', input: baseline.creation, output: baseline.row,
  async run(ctx, form) {
    await refuseUnlisted(form)
    return await ctx.of(baseline).create(form)
  },
})

export const updateBaseline = operation({
  access: 'aim.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: baseline.change }), output: baseline.row,
  async run(ctx, { id, version, change }) {
    await refuseUnlisted(change, 'change.')
    return await ctx.of(baseline).update({ id, version }, change)
  },
})
