// Keeps what the company can really put in: the asker's hours a week and euros a month, once each, corrected as often as one likes.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { means } from '#app/model/plan/means.ts'
import { person } from '#app/model/plan/person.ts'

const hoursPerWeek = z.number().min(0).max(168)
const centsPerMonth = z.int().min(0).max(1_000_000_000).nullable()
/** `hoursPerWeek` is null while the asker has said none; `centsPerMonth` undefined while nothing was answered, null for « we don't know ». */
const kept = z.object({ hoursPerWeek: hoursPerWeek.nullable(), centsPerMonth: centsPerMonth.optional() })

async function readKept(ctx: Ctx): Promise<z.output<typeof kept>> {
  const [own] = await ctx.of(person).list({ where: eq(person.table.accountId, ctx.asker.person) })
  const [money] = await ctx.of(means).list()
  return { hoursPerWeek: own?.hoursPerWeek ?? null, ...(money ? { centsPerMonth: money.centsPerMonth } : {}) }
}

export const readMeans = operation({ access: 'plan.view', reads: true, input: nothing, output: kept, run: readKept })

export const setMeans = operation({
  access: 'plan.edit', input: z.strictObject({ hoursPerWeek: hoursPerWeek.optional(), centsPerMonth: centsPerMonth.optional() }), output: kept,
  async run(ctx, { hoursPerWeek: hours, centsPerMonth: cents }) {
    await takeTurn(ctx, 'means')
    if (hours !== undefined) await keepHours(ctx, hours)
    if (cents !== undefined) await keepMoney(ctx, cents)
    return await readKept(ctx)
  },
})

async function keepHours(ctx: Ctx, hours: number) {
  const [own] = await ctx.of(person).list({ where: eq(person.table.accountId, ctx.asker.person) })
  if (own) await ctx.of(person).update({ id: own.id, version: own.version }, { hoursPerWeek: hours })
  else await ctx.of(person).create({ name: ctx.asker.name, accountId: ctx.asker.person, hoursPerWeek: hours })
}

async function keepMoney(ctx: Ctx, cents: number | null) {
  const [known] = await ctx.of(means).list()
  if (known) await ctx.of(means).update({ id: known.id, version: known.version }, { centsPerMonth: cents })
  else await ctx.of(means).create({ label: means.words.one[ctx.locale], centsPerMonth: cents })
}
