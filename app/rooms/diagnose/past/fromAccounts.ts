// Past actions proposed from the accounts: what was paid for marketing, by supplier or by what it was for, year by year.
import { and, eq, isNull, ne } from 'drizzle-orm'
import * as z from 'zod'
import { leverMatcher } from '#app/answers/matchName.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { pastAction } from '#app/model/diagnose/pastAction.ts'
import { cost } from '#app/model/measure/cost.ts'

const proposed = 30
const proposal = z.object({ title: z.string(), channel: z.string(), year: z.int(), costCents: z.int(), entries: z.int(), startOn: z.iso.date(), endOn: z.iso.date() })
type Proposal = z.output<typeof proposal>

const months = /\b(?:janv(?:ier)?|fevr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)\b/g
/** « Annonces de janvier 2025, fact. 12 » and « Annonces de mars 2025 » were for the same thing. */
const keyOf = (label: string) => label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(months, ' ').replace(/\b(?:fact(?:ure)?|fac|avoir|sur|de|du|d|n|no)\b|[^a-z]+/g, ' ').replace(/\s+/g, ' ').trim()

/** The largest first. Those taken already, and what the accounts gave back in full, are left out. */
async function propose(ctx: Ctx): Promise<Proposal[]> {
  const { table } = cost
  const rows = await ctx.db.select({ label: table.label, channel: table.channel, supplier: table.supplier, onDay: table.onDay, cents: table.cents }).from(table)
    .where(and(eq(table.workspace, ctx.workspace), isNull(table.removedAt), ne(table.account, '')))
  const taken = new Set((await ctx.of(pastAction).list()).map(({ title, startOn }) => `${title} ${startOn?.slice(0, 4)}`))
  return [...Map.groupBy(rows, row => `${row.onDay.slice(0, 4)} ${keyOf(row.supplier || row.label) || row.channel}`).values()].map(of => {
    const days = of.map(row => row.onDay).toSorted()
    const largest = of.toSorted((a, b) => b.cents - a.cents)[0]!
    return { title: (largest.supplier || largest.label).slice(0, 200), channel: largest.channel.slice(0, 200), year: Number(days[0]!.slice(0, 4)), costCents: of.reduce((sum, row) => sum + row.cents, 0), entries: of.length, startOn: days[0]!, endOn: days.at(-1)! }
  }).filter(({ title, year, costCents }) => costCents > 0 && costCents <= 2_000_000_000 && !taken.has(`${title} ${year}`)).toSorted((a, b) => b.costCents - a.costCents).slice(0, proposed)
}

export const listAccountActions = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: z.array(proposal),
  run: propose,
})

/** Takes those named, at what the accounts say now. What they brought stays unknown: the accounts do not know it. */
export const takeAccountActions = operation({
  access: 'diagnose.edit',
  input: z.strictObject({ chosen: z.array(z.strictObject({ title: z.string().max(200), year: z.int() })).min(1).max(proposed) }),
  output: z.array(pastAction.row),
  async run(ctx, { chosen }) {
    await takeTurn(ctx, 'takeAccountActions')
    const leverOf = await leverMatcher()
    const made = []
    for (const { title, year, channel, costCents, startOn, endOn } of await propose(ctx)) {
      if (!chosen.some(one => one.title === title && one.year === year)) continue
      made.push(await ctx.of(pastAction).create({ title, channel, costCents, startOn, endOn, leverId: leverOf(channel) ?? leverOf(title) }))
    }
    return made
  },
})
