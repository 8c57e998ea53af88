// « Ce que cela demande »: what is counted, how many more, and by which levers: those that fit the hours and the money, and those that do not, with why.
import * as z from 'zod'
import { sumHours } from '#app/answers/capacity.ts'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { kpis, levers, objectives } from '#app/answers/shelves.ts'
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import { priceWords } from '#app/catalogue/levers/_prices.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { means } from '#app/model/plan/means.ts'
import { person } from '#app/model/plan/person.ts'
import { foresee } from '../budget/foreseeBudget.ts'
import { pricePerClick } from '../budget/question.ts'
import { rankLevers } from '../budget/rankLevers.ts'

const lever = z.object({
  id: z.string(), name: bilingual, does: bilingual, hoursPerWeek: z.number(),
  /** In cents: the range its budget of a month falls in, or its price; null when it costs hours alone, or when no price is known. */
  cents: z.object({ low: z.number(), mid: z.number(), high: z.number(), /** What it pays for: « par mois », « à la page ». */ per: bilingual }).nullable(),
  isPriced: z.boolean(),
  /** Why it does not fit; null when it does. */
  beyond: z.enum(['hours', 'money']).nullable(),
})

const shownFit = 4
const shownBeyond = 3
/** How many times a month such a price is paid; any other is paid once. */
const timesAMonth: Readonly<Record<string, number>> = { week: 52 / 12, year: 1 / 12 }

export const readDemand = operation({
  access: 'plan.view', reads: true, input: nothing,
  /** Null while there is no course. */
  output: z.object({
    objectiveId: z.uuid(), count: z.int(), one: bilingual, many: bilingual, definition: bilingual,
    /** Null while somebody did not say theirs: nothing is then too long for them. */
    hoursPerWeek: z.number().nullable(), centsPerMonth: z.int().nullable(),
    /** Those that fit first, the most fitting before the others. */
    levers: z.array(lever),
    /** The line already kept for this course. */
    kept: budgetLine.row.nullable(),
  }).nullable(),
  async run(ctx) {
    const aimed = await readCourseObjective(ctx)
    const counted = aimed && (await kpis()).get(aimed.kpiId)
    if (!aimed || !counted) return null
    const weekHours = sumHours((await ctx.of(person).list()).map(one => one.hoursPerWeek))
    const hoursPerWeek = weekHours?.isPart ? null : weekHours?.hours ?? null
    const centsPerMonth = (await ctx.of(means).list()).at(-1)?.centsPerMonth ?? null
    // Ranked as if hours were no matter: what one would think of first is named even when it does not fit.
    const ranked = rankLevers([...(await levers()).values()], [...(await objectives()).values()], { kpiId: aimed.kpiId, hoursPerWeek: null }).filter(one => one.kpis.includes(aimed.kpiId))
    const told = []
    for (const one of ranked) told.push(await tell(ctx, one, { objectiveId: aimed.id, hoursPerWeek, centsPerMonth }))
    return {
      objectiveId: aimed.id, count: aimed.toPerMonth - (aimed.fromPerMonth ?? 0), one: counted.one, many: counted.many, definition: counted.definition,
      hoursPerWeek, centsPerMonth,
      levers: [...told.filter(one => one.beyond === null).slice(0, shownFit), ...[...told.filter(one => one.beyond === 'hours'), ...told.filter(one => one.beyond === 'money')].slice(0, shownBeyond)],
      kept: (await ctx.of(budgetLine).list()).filter(one => one.objectiveId === aimed.id).at(-1) ?? null,
    }
  },
})

interface Room { objectiveId: string; hoursPerWeek: number | null; centsPerMonth: number | null }

async function tell(ctx: Ctx, one: Lever, { objectiveId, hoursPerWeek, centsPerMonth }: Room): Promise<z.output<typeof lever>> {
  const { id, name, does, hoursPerWeek: { mid: hours } } = one
  const tooLong = hoursPerWeek !== null && hours > hoursPerWeek
  // What takes too many hours is not priced: its money would change nothing.
  const cents = tooLong ? null : await priceOf(ctx, one, objectiveId)
  const times = one.cost.model === 'each' ? timesAMonth[one.cost.per] ?? 1 : 1
  const tooDear = cents !== null && centsPerMonth !== null && cents.mid * times > centsPerMonth
  return { id, name, does, hoursPerWeek: hours, cents, isPriced: pricePerClick(one) !== undefined, beyond: tooLong ? 'hours' : tooDear ? 'money' : null }
}

/** Derived from the objective when a click has a price, else the price of the lever itself. */
async function priceOf(ctx: Ctx, { id, cost }: Lever, objectiveId: string) {
  const found = await foresee(ctx, { objectiveId, leverId: id, own: {} })
  if (found) return { low: found.p10Cents, mid: found.p50Cents, high: found.p90Cents, per: { fr: 'par mois', en: 'a month' } }
  if (cost.model !== 'each') return null
  const { low, mid, high } = cost.cents
  return { low, mid, high, per: priceWords[cost.per] }
}
