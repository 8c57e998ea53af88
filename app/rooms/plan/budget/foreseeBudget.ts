// The reverse budget of an objective by one lever: what it costs, with what chances, and what would narrow the range.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { reverseBudget as answerBudget, trial } from '@azimut/engines/budget'
import { kpis, levers } from '#app/answers/shelves.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { objective } from '#app/model/aim/objective.ts'
import { leverRate } from '#app/model/plan/leverRate.ts'
import { means } from '#app/model/plan/means.ts'
import { payTrial } from './payTrial.ts'
import { figuresOf, priceLever } from './question.ts'
import type { OwnFigures } from './question.ts'

const assumption = z.object({ id: z.string(), low: z.number(), mid: z.number(), high: z.number(), own: z.boolean(), origin: bilingual })
const range = z.object({ id: z.string(), low: z.number(), median: z.number(), high: z.number() })

/** The company's own figures, all optional: a price a click, and so many results from so many visits. */
export const ownFigures = {
  priceCents: z.int().min(1).max(100_000).optional(),
  visits: z.int().min(1).max(100_000_000).optional(),
  results: z.int().min(0).max(100_000_000).optional(),
}

export const foreseen = z.object({
  /** Results a month to add to what comes already. */
  count: z.number(),
  p50Cents: z.number(), p80Cents: z.number(), p10Cents: z.number(), p90Cents: z.number(),
  visits: z.object({ low: z.number(), median: z.number(), high: z.number() }),
  byStep: z.array(range),
  curve: z.array(z.object({ cents: z.number(), share: z.number() })),
  /** The input that weighs most in the doubt and can be known, with its share of it; null when luck alone remains. */
  narrowedBy: z.object({ id: z.string(), share: z.number() }).nullable(),
  spread: z.number(),
  /** The cheapest trial that halves the range, when the range is too wide to be a budget. */
  trial: z.object({ cents: z.number(), months: z.int(), centsPerMonth: z.number(), visits: z.number(), halves: z.boolean() }).nullable(),
  assumptions: z.array(assumption),
})

export const foreseeBudget = operation({
  access: 'plan.view', reads: true,
  input: z.strictObject({ objectiveId: z.uuid(), leverId: z.string(), ...ownFigures }),
  /** Null when the lever is paid in hours: it has no budget to derive. */
  output: z.object({ foreseen: foreseen.nullable() }),
  run: async (ctx, { objectiveId, leverId, ...own }) => ({ foreseen: await foresee(ctx, { objectiveId, leverId, own }) ?? null }),
})

/** Also what keeping a budget computes again, so that what is kept is what the server found. */
export async function foresee(ctx: Ctx, { objectiveId, leverId, own }: { objectiveId: string; leverId: string; own: OwnFigures }): Promise<z.output<typeof foreseen> | undefined> {
  const target = await ctx.of(objective).get(objectiveId)
  const lever = (await levers()).get(leverId)
  if (!lever) throw invalid({ leverId: { fr: 'Ce levier n’est pas dans la liste.', en: 'This lever is not on the list.' } })
  if (own.results !== undefined && own.visits !== undefined && own.results > own.visits) throw invalid({ results: { fr: 'Il y a plus de résultats que de visites.', en: 'There are more results than visits.' } })
  const family = (await kpis()).get(target.kpiId)?.family ?? 'contact'
  const count = target.toPerMonth - (target.fromPerMonth ?? 0)
  const noted = (await ctx.of(leverRate).list({ where: eq(leverRate.table.leverId, leverId) })).at(-1)
  const priced = priceLever(lever, family, count, figuresOf(own, noted))
  if (!priced) return undefined
  const answer = answerBudget(priced.question)
  const first = answer.sensitivity.find(one => one.id !== 'chance' && one.share > 0)
  const tried = trial(priced.question, answer)
  const money = (await ctx.of(means).list()).at(-1)?.centsPerMonth ?? null
  return {
    count, p50Cents: answer.p50, p80Cents: answer.p80, p10Cents: answer.quantiles.p10, p90Cents: answer.quantiles.p90,
    visits: { low: answer.visits.p10, median: answer.visits.p50, high: answer.visits.p90 },
    byStep: answer.byStep, curve: answer.curve,
    narrowedBy: first ? { id: first.id, share: first.share } : null,
    spread: answer.spread,
    trial: tried.verdict === 'trial' ? { ...payTrial(tried.cents, money), visits: tried.visits, halves: tried.halves } : null,
    assumptions: priced.assumptions,
  }
}
