// The order of the actions left and what makes it, the skills nobody has, and what each lever still lacks to be launched.
import * as z from 'zod'
import { readDrivers } from '#app/answers/expectedResults.ts'
import { readinessKinds, readReadiness, readSkillGaps } from '#app/answers/readiness.ts'
import { levers } from '#app/answers/shelves.ts'
import { lineOfAction } from '#app/answers/spending.ts'
import { readToday } from '#app/answers/today.ts'
import { skillWords } from '#app/catalogue/levers/_words.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { person } from '#app/model/plan/person.ts'
import { ranking } from '#app/model/plan/ranking.ts'
import { rankActions, usualConfidence, usualRate } from './rank.ts'

const cents = z.number().nullable()

export const readPriorities = operation({
  access: 'plan.view', reads: true, input: nothing,
  output: z.object({
    actions: z.array(z.object({
      id: z.uuid(), version: z.number(), title: z.string(), ownerName: z.string().nullable(), hours: z.number(), score: z.number().nullable(), gainCents: cents, costCents: z.number(),
      perMonth: z.number().nullable(), confidence: z.number().nullable(), missing: z.array(z.enum(['expected', 'value', 'margin', 'rate', 'confidence'])),
      chosen: z.object({ id: z.uuid(), version: z.number(), reason: z.string() }).nullable(),
    })),
    /** Taken for an action whose confidence nobody said. */
    usualConfidence: z.number(),
    /** Taken for an hour whose price nobody said, in cents. */
    usualRateCents: z.int(),
    /** Null while nobody said what they can do. */
    gaps: z.array(z.object({ skill: bilingual, levers: z.array(bilingual) })).nullable(),
    skills: z.array(z.object({ id: z.string(), name: bilingual })),
    lines: z.array(z.object({ id: z.uuid(), label: z.string(), readiness: z.array(z.object({ kind: z.enum(readinessKinds), state: z.enum(['ready', 'missing', 'unknown']), have: z.number().nullable(), need: z.number().nullable() })) })),
  }),
  async run(ctx) {
    const today = await readToday(ctx)
    const all = await ctx.of(action).list()
    const open = all.filter(one => one.state === 'planned' || one.state === 'doing')
    const lines = await ctx.of(budgetLine).list()
    const people = new Map((await ctx.of(person).list()).map(one => [one.id, one]))
    const objectives = new Map((await ctx.of(objective).list()).map(one => [one.id, one]))
    const usualRateCents = usualRate([...people.values()].flatMap(one => one.rateCentsPerHour ?? []))
    const drivers = await readDrivers(ctx)
    const chosen = new Map((await ctx.of(ranking).list()).map(one => [one.actionId, one]))
    // A line's results are shared among the actions still to do for it, by their hours.
    const perMonthOf = ({ id, hours }: (typeof open)[number]) => {
      const driver = drivers.find(one => one.actionIds.includes(id))
      if (!driver) return null
      const whole = open.filter(one => driver.actionIds.includes(one.id)).reduce((sum, one) => sum + one.hours, 0)
      return driver.perMonth * (driver.kind === 'action' || whole === 0 ? 1 : hours / whole)
    }
    const candidates = open.map(one => ({
      id: one.id, perMonth: perMonthOf(one), confidence: one.confidence, valueCents: objectives.get(one.objectiveId ?? '')?.valueCents ?? null, marginShare: objectives.get(one.objectiveId ?? '')?.marginShare ?? null, hours: one.hours,
      rateCentsPerHour: people.get(one.ownerId ?? '')?.rateCentsPerHour ?? null, cents: one.productionCents ?? 0, dueOn: one.dueOn, chosenRank: chosen.get(one.id)?.rank ?? null,
    }))
    const byId = new Map(open.map(one => [one.id, one]))
    const expected = new Map(candidates.map(one => [one.id, one.perMonth]))
    const shelf = await levers()
    const name = (id: string) => shelf.get(id)?.name ?? { fr: id, en: id }
    const gaps = await readSkillGaps(ctx, [...lines.map(one => one.leverId), ...open.flatMap(one => one.leverId ?? [])])
    const check = await readReadiness(ctx, today)
    return {
      usualConfidence, usualRateCents,
      actions: rankActions(candidates, usualRateCents).map(({ id, isChosen, ...found }) => {
        const { version, title, ownerId, hours, confidence } = byId.get(id)!
        const kept = chosen.get(id)
        return { id, version, title, ownerName: people.get(ownerId ?? '')?.name ?? null, hours, confidence, perMonth: expected.get(id) ?? null, ...found, chosen: isChosen && kept ? { id: kept.id, version: kept.version, reason: kept.reason } : null }
      }),
      gaps: gaps?.map(({ skill, leverIds }) => ({ skill: skillWords[skill], levers: leverIds.map(name) })) ?? null,
      skills: Object.entries(skillWords).map(([id, words]) => ({ id, name: words })),
      lines: lines.filter(line => line.endOn >= today).map(line => ({
        id: line.id, label: line.label,
        readiness: check({ actions: all.filter(one => one.state !== 'dropped' && lineOfAction(one, lines) === line.id), centsPerMonth: line.centsPerMonth, needsMoney: shelf.get(line.leverId)?.cost.model !== 'hours' }),
      })),
    }
  },
})

/** Puts an action at a rank against the computed order, with the reason; the last one chosen stands. */
export const rankAction = operation({
  access: 'plan.edit', input: z.strictObject({ actionId: z.uuid(), rank: z.int().min(1).max(500), reason: z.string().trim().min(3).max(300) }), output: ranking.row,
  async run(ctx, { actionId, rank, reason }) {
    await ctx.of(action).get(actionId)
    const known = (await ctx.of(ranking).list()).find(one => one.actionId === actionId)
    return known ? await ctx.of(ranking).update(known, { rank, reason }) : await ctx.of(ranking).create({ actionId, rank, reason })
  },
})
