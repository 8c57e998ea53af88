// The register of tools: those for the same thing side by side, what was decided, and ninety days later whether it serves.
import * as z from 'zod'
import { addDays, addWorkingDays } from '@azimut/engines/calendar'
import { daysOff } from '#app/answers/capacity.ts'
import { readToday } from '#app/answers/today.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { tool } from '#app/model/plan/tool.ts'
import { rankTools } from './rankTools.ts'

type Tool = RowOf<typeof tool>
const daysToCheck = 90
const at = { id: z.uuid(), version: z.int().positive() }
const plain = (text: string) => text.trim().toLocaleLowerCase()

export const readTools = operation({
  access: 'plan.view', reads: true, input: nothing,
  output: z.object({
    today: z.iso.date(),
    /** `tools`: the best first; `score` 0 to 5, null while a need was not tried. `isDouble`: two are kept, and paid, for one thing. */
    groups: z.array(z.object({ purpose: z.string(), needs: z.array(z.object({ need: z.string(), weight: z.int() })), tools: z.array(z.object({ row: tool.row, score: z.number().nullable() })), isStable: z.boolean().nullable(), isDouble: z.boolean() })),
    /** What the tools kept cost a month, in cents; `isPart`: the price of one is not known. Null while no price is. */
    monthly: z.object({ cents: z.int(), isPart: z.boolean() }).nullable(),
    /** Those whose day to look has come. */
    due: z.array(tool.row),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const all = await ctx.of(tool).list()
    const kept = all.filter(one => one.decision === 'keep')
    const prices = kept.flatMap(one => one.centsPerMonth ?? [])
    return {
      today, groups: [...Map.groupBy(all, one => plain(one.purpose)).values()].map(compare),
      monthly: prices.length ? { cents: prices.reduce((sum, one) => sum + one, 0), isPart: prices.length < kept.length } : null,
      due: kept.filter(one => one.checkOn !== null && one.checkOn <= today && one.checkedOn === null),
    }
  },
})

/** The newest of them says what matters and how much. */
function compare(tools: Tool[]) {
  const { purpose, needs } = tools.at(-1)!
  const scoreOf = (one: Tool, need: string) => one.needs.find(each => plain(each.need) === plain(need))?.score ?? null
  const { ranked, isStable } = rankTools(needs, tools.map(one => ({ id: one.id, scores: needs.map(({ need }) => scoreOf(one, need)) })))
  return {
    purpose, needs: needs.map(({ need, weight }) => ({ need, weight })), isStable, isDouble: tools.filter(one => one.decision === 'keep').length > 1,
    tools: ranked.map(({ id, score }) => ({ row: tools.find(one => one.id === id)!, score })),
  }
}

/** Kept, it is looked at again ninety days later, on a working day; dropped, there is nothing to look at. */
export const decideTool = operation({
  access: 'plan.edit', input: z.strictObject({ ...at, decision: z.enum(['keep', 'drop']) }), output: tool.row,
  async run(ctx, { decision, ...where }) {
    const today = await readToday(ctx)
    const then = addDays(today, daysToCheck)
    const checkOn = decision === 'keep' ? addWorkingDays(then, 0, [...daysOff(then, addDays(then, 14))]) : null
    return await ctx.of(tool).update(where, { decision, decidedOn: today, checkOn, checkedOn: null, answersNeed: null })
  },
})

export const checkTool = operation({
  access: 'plan.edit', input: z.strictObject({ ...at, answersNeed: z.enum(['yes', 'partly', 'no']) }), output: tool.row,
  run: async (ctx, { answersNeed, ...where }) => await ctx.of(tool).update(where, { answersNeed, checkedOn: await readToday(ctx) }),
})
