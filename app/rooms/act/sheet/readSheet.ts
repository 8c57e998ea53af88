// The sheet of one action: what, who, when, what it costs in full, what is expected of it and what came, and what it waits for.
import { fullCost } from '@azimut/engines/ledger'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { readDrivers } from '#app/answers/expectedResults.ts'
import { readLinks } from '#app/answers/links.ts'
import { readResults } from '#app/answers/results.ts'
import { kpis } from '#app/answers/shelves.ts'
import { readWorkers } from '#app/answers/spending.ts'
import { readToday } from '#app/answers/today.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { operation } from '#app/kernel/operation.ts'
import { content } from '#app/model/act/content.ts'
import { postponement } from '#app/model/act/postponement.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { objective } from '#app/model/aim/objective.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { dependency } from '#app/model/plan/dependency.ts'

/** Cents known, and whether a part of it is not. */
const sum = z.object({ knownCents: z.number(), isWhole: z.boolean(), hours: z.number() })

export const readSheet = operation({
  access: 'act.view', reads: true, input: z.strictObject({ id: z.uuid() }),
  output: z.object({
    action: action.row, ownerName: z.string().nullable(), objective: z.string().nullable(), lineLabel: z.string().nullable(),
    planned: sum, spent: sum,
    /** Results a month; `isLine` when they are those of the whole line that pays for it. */
    expected: z.object({ perMonth: z.number(), isLine: z.boolean() }).nullable(),
    /** Counted through its links since it began; null while nothing tells. */
    actual: z.object({ results: z.number().nullable(), clicks: z.number().nullable() }),
    results: bilingual,
    waitsFor: z.array(z.object({ id: z.uuid(), version: z.number(), title: z.string(), isDone: z.boolean() })),
    awaitedBy: z.array(z.string()),
    contents: z.array(z.object({ id: z.uuid(), title: z.string(), state: z.string() })),
    postponed: z.number(),
    mailReady: z.boolean(),
  }),
  async run(ctx, { id }) {
    const one = await ctx.of(action).get(id)
    const people = new Map((await readWorkers(ctx)).map(each => [each.id, each]))
    const titles = new Map((await ctx.of(action).list()).map(each => [each.id, each]))
    const links = await ctx.of(dependency).list()
    const aimed = one.objectiveId === null ? undefined : await ctx.of(objective).get(one.objectiveId)
    const driver = (await readDrivers(ctx)).find(each => each.actionIds.includes(id))
    const counted = aimed && (await kpis()).get(aimed.kpiId)
    const line = one.budgetLineId === null ? undefined : await ctx.of(budgetLine).get(one.budgetLineId)
    return {
      action: one, ownerName: people.get(one.ownerId ?? '')?.name ?? null, objective: aimed?.sentence ?? null, lineLabel: line?.label ?? null,
      planned: summed(fullCost([{ kind: 'production', cents: one.productionCents ?? 0, hours: one.hours, rateCentsPerHour: people.get(one.ownerId ?? '')?.rateCentsPerHour ?? 'unknown' }])),
      spent: await readSpent(ctx, one, people),
      expected: driver ? { perMonth: driver.perMonth, isLine: driver.kind === 'line' } : null,
      actual: await readActual(ctx, one, aimed?.kpiId), results: counted?.many ?? { fr: 'résultats', en: 'results' },
      waitsFor: links.filter(each => each.actionId === id).flatMap(each => { const needed = titles.get(each.needsId); return needed ? [{ id: each.id, version: each.version, title: needed.title, isDone: needed.state === 'done' }] : [] }),
      awaitedBy: links.filter(each => each.needsId === id).flatMap(each => titles.get(each.actionId)?.title ?? []),
      contents: (await ctx.of(content).list({ where: eq(content.table.actionId, id) })).map(each => ({ id: each.id, title: each.title, state: each.state })),
      postponed: (await ctx.of(postponement).list({ where: eq(postponement.table.actionId, id) })).length,
      mailReady: ctx.services.mail.ready,
    }
  },
})

type Action = RowOf<typeof action>

const summed = ({ knownCents, unknownCount, hours }: ReturnType<typeof fullCost>) => ({ knownCents, isWhole: unknownCount === 0, hours })

/** Hours noted at their price; what it bought counts once it is done. */
async function readSpent(ctx: Ctx, one: Action, people: ReadonlyMap<string, { rateCentsPerHour: number | null }>) {
  const entries = await ctx.of(timeEntry).list({ where: eq(timeEntry.table.actionId, one.id) })
  const isUntold = one.state === 'done' && !entries.length
  return summed(fullCost([
    { kind: 'production', cents: one.state === 'done' ? one.productionCents ?? 0 : 0, ...(isUntold ? { hours: 'unknown' as const } : {}) },
    ...entries.map(each => ({ kind: 'production' as const, cents: 0, hours: each.hours, rateCentsPerHour: people.get(each.personId)?.rateCentsPerHour ?? 'unknown' as const })),
  ]))
}

async function readActual(ctx: Ctx, one: Action, kpiId: string | undefined) {
  const today = await readToday(ctx)
  const links = await ctx.of(trackedLink).list({ where: eq(trackedLink.table.actionId, one.id) })
  if (!links.length || kpiId === undefined || one.startOn > today) return { results: null, clicks: null }
  const { byCampaign, consentedShare } = await readResults(ctx, kpiId, { from: one.startOn, to: today })
  const clicks = (await readLinks(ctx, today)).filter(each => each.actionId === one.id).map(each => each.clicks)
  return {
    results: consentedShare ? links.reduce((total, each) => total + (byCampaign.get(each.campaign) ?? 0), 0) : null,
    clicks: clicks.includes(null) ? null : clicks.reduce<number>((total, each) => total + each!, 0),
  }
}
