// « Ce que le numérique ajoute »: one sentence for the company, with the KPI that measures it; said again, it replaces itself.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { valueStatement } from '#app/model/aim/valueStatement.ts'

export const keepValueStatement = operation({
  access: 'aim.edit', input: z.strictObject({ sentence: z.string().trim().min(10).max(300), kpiId: z.uuid().nullable() }), output: valueStatement.row,
  async run(ctx, form) {
    await ctx.rule({ id: 'aim.valueIsMeasured', says: {
      fr: 'Rien ne mesure encore cette phrase\u202f: un indicateur la rendrait vraie ou fausse.',
      en: 'Nothing measures this sentence yet: a KPI would make it true or false.',
    } }, form.kpiId === null)
    await takeTurn(ctx, 'keepValueStatement')
    const said = (await ctx.of(valueStatement).list()).at(-1)
    return said ? await ctx.of(valueStatement).update(said, form) : await ctx.of(valueStatement).create(form)
  },
})
