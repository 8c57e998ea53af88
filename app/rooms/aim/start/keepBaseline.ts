// Keeps where the company starts from: its wish of a year, and the figures only it knows. One record, completed as one answers.
import { kpis, objectives } from '#app/answers/shelves.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { baseline } from '#app/model/aim/baseline.ts'

export const keepBaseline = operation({
  access: 'aim.edit',
  /** What is not given stays as it was; null is « we don't know yet ». */
  input: baseline.change,
  output: baseline.row,
  async run(ctx, change) {
    const wish = change.wishId ? (await objectives()).get(change.wishId) : undefined
    if (change.wishId && !wish) throw invalid({ wishId: { fr: 'Ce souhait n’est pas dans la liste.', en: 'This wish is not on the list.' } })
    if (change.kpiId && !(await kpis()).has(change.kpiId)) throw invalid({ kpiId: { fr: 'Ce résultat n’est pas dans la liste.', en: 'This result is not on the list.' } })
    await takeTurn(ctx, 'baseline')
    const [known] = await ctx.of(baseline).list()
    if (!known) return await ctx.of(baseline).create({ label: wish?.name[ctx.locale] ?? baseline.words.one[ctx.locale], ...change })
    return await ctx.of(baseline).update({ id: known.id, version: known.version }, { ...change, ...(wish ? { label: wish.name[ctx.locale] } : {}) })
  },
})
