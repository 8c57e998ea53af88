// What the company means its site to do, for the audit to hold against what the site shows: words, pages of the plan, calls and their results; and how soon its pages answered.
import { addDays } from '@azimut/engines/calendar'
import type { Plan } from '@azimut/probe'
import { isNull } from 'drizzle-orm'
import { findAudience } from '#app/answers/audience/audience.ts'
import { askQuestion } from '#app/answers/audience/question.ts'
import { readCountedElsewhere } from '#app/answers/countedKpis.ts'
import { plannedPages, readGivenUp } from '#app/answers/plannedPages.ts'
import { kpis } from '#app/answers/shelves.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { content } from '#app/model/act/content.ts'
import { kpi } from '#app/model/aim/kpi.ts'
import { objective } from '#app/model/aim/objective.ts'
import { resultRule } from '#app/model/measure/resultRule.ts'

/** How long a result may stay silent before one wonders. */
const heardDays = 30
/** As long as Google's own field figures of speed. */
const timedDays = 28

export async function readAuditPlan(ctx: Ctx, keywords: readonly string[]): Promise<Plan> {
  const landings = (await plannedPages(ctx)).map(({ url, title }) => ({ url, name: title }))
  const givenUp = await readGivenUp(ctx)
  const contents = (await ctx.of(content).list()).filter(one => one.cta && one.landingUrl !== null && one.state !== 'idea' && !givenUp.has(one.actionId))
  const calls = [...contents.map(one => ({ name: one.cta!, url: one.landingUrl! })), ...await readGoals(ctx)]
  return { keywords, landings, calls, answers: await readAnswerTimes(ctx) }
}

/** The results open objectives count on the site, as the company names them. One that is also counted elsewhere is only told when it was heard: silence says nothing of it. */
async function readGoals(ctx: Ctx): Promise<Plan['calls'][number][]> {
  const open = await ctx.of(objective).list({ where: isNull(objective.table.endedOn) })
  const named = new Map((await ctx.of(kpi).list()).filter(one => open.some(({ id }) => id === one.objectiveId)).map(one => [one.kpiId, one.name]))
  const counted = new Set([...open.map(one => one.kpiId), ...named.keys()])
  const elsewhere = new Set([...await readCountedElsewhere(ctx), ...(await ctx.of(resultRule).list()).filter(one => one.believes === 'counts').map(one => one.kpiId)])
  const heard = await heardLately(ctx)
  return [...(await kpis()).values()].filter(one => counted.has(one.id) && !one.isOffSite).flatMap(({ id, one, events }) => {
    const isHeard = heard && events.some(event => heard.has(event))
    return elsewhere.has(id) && !isHeard ? [] : [{ name: named.get(id) ?? one[ctx.locale], goal: events[0], ...(isHeard === undefined ? {} : { isHeard }) }]
  })
}

/** Names of events the site sent of late; undefined where nobody listens: no code, a code nothing comes from any more, or the store is away. */
async function heardLately(ctx: Ctx): Promise<ReadonlySet<string> | undefined> {
  const audience = await findAudience(ctx)
  if (!audience) return undefined
  const [from, to] = [addDays(audience.today, -heardDays), audience.today]
  try {
    const last = (await firstAndLast(ctx.services.events, audience.site))?.last
    if (last === undefined || last < from) return undefined
    const { rows } = await askQuestion(audience, { from, to, metrics: ['events'], dimensions: ['event-name'] })
    return new Set(rows.flatMap(({ keys: [name] }) => name ?? []))
  } catch {
    return undefined
  }
}

/** How soon pages answered those who visited them of late; undefined where nobody times them, or the store is away. */
async function readAnswerTimes(ctx: Ctx): Promise<Plan['answers']> {
  const audience = await findAudience(ctx)
  if (!audience) return undefined
  const [from, to] = [addDays(audience.today, -timedDays), addDays(audience.today, -1)]
  const values = await askQuestion(audience, { from, to, metrics: ['answer-time', 'timed-pageviews'] }).then(({ rows }) => rows[0]!.values, () => undefined)
  const seconds = values?.['answer-time'] ?? null
  return seconds === null ? undefined : { p75Ms: Math.round(seconds * 1_000), views: values?.['timed-pageviews'] ?? 0, days: timedDays }
}
