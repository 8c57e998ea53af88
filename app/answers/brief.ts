// A brief that says everything an assistant or a supplier needs, and what must not be invented: the strategy, or one action of it.
import { formatDate, formatHours } from '@azimut/engines/locale'
import type { Ctx } from '#app/kernel/context.ts'
import { campaign } from '#app/model/act/campaign.ts'
import { identitySheet } from '#app/model/diagnose/identitySheet.ts'
import { action } from '#app/model/plan/action.ts'
import type { StrategyExport, TracedFigure } from '../catalogue/exports/_contract.ts'
import { briefWords } from './brief.words.ts'
import type { BriefWords } from './brief.words.ts'
import { levers } from './shelves.ts'
import { readStrategy } from './strategy.ts'
import { readToday } from './today.ts'

type Section = readonly [title: string, lines: readonly (string | null | undefined | false)[]]

/** Markdown, in the language of `ctx`. */
export async function writeBrief(ctx: Ctx): Promise<string> {
  const w = briefWords[ctx.locale]
  const strategy = await readStrategy(ctx, await readToday(ctx))
  const campaigns = (await ctx.of(campaign).list()).filter(one => one.state !== 'ended')
  return markdown(w.ofStrategy(strategy.company.name), w, [
    ...await about(ctx, strategy, w),
    [w.audience, campaigns.map(one => one.audience && `${one.name}${w.colon}${one.audience}`)],
    [w.offer, campaigns.map(one => one.offer && `${one.name}${w.colon}${one.offer}`)],
    [w.plan, strategy.actions.filter(one => !one.done).map(one => w.action(one.title, one.owner, formatDate(one.due, ctx.locale, 'long')))],
    [w.decided, strategy.decisions.toReversed().slice(0, 5).map(one => `${formatDate(one.day, ctx.locale, 'long')}${w.colon}${one.sentence}`)],
    ...figuresOf(strategy, w, strategy.figures.filter(one => !one.id.startsWith('actions.'))), ...rules(strategy, w),
  ])
}

/** The same for one action: what to make, for whom, until when. Refuses with `not-found`. */
export async function writeActionBrief(ctx: Ctx, actionId: string): Promise<string> {
  const w = briefWords[ctx.locale]
  const day = (one: string) => formatDate(one, ctx.locale, 'long')
  const told = await ctx.of(action).get(actionId)
  const strategy = await readStrategy(ctx, await readToday(ctx))
  const carried = told.campaignId ? await ctx.of(campaign).get(told.campaignId) : undefined
  const lever = (await levers()).get(told.leverId ?? '')
  return markdown(w.ofAction(told.title, strategy.company.name), w, [
    [w.todo, [told.title, lever?.name[ctx.locale], told.doneWhen && `${w.doneWhen}${w.colon}${told.doneWhen}`]],
    ...await about(ctx, strategy, w),
    [w.audience, [carried?.audience]], [w.offer, [carried?.offer, carried?.mainAd, carried?.cta && `${w.cta}${w.colon}${carried.cta}`]], [w.story, [carried?.story, carried?.proof]],
    [w.constraints, [w.dates(day(told.startOn), day(told.dueOn)), w.hours(formatHours(told.hours, ctx.locale)), told.landingUrl && `${w.landing}${w.colon}${told.landingUrl}`]],
    ...figuresOf(strategy, w, strategy.figures.filter(one => one.id.startsWith('results.'))), ...rules(strategy, w),
  ])
}

/** Where the company is going, what it is, how it speaks. */
async function about(ctx: Ctx, { objective, stakes, findings, value }: StrategyExport, w: BriefWords): Promise<Section[]> {
  const sheet = (await ctx.of(identitySheet).list()).at(-1)
  return [
    [w.objective, [objective?.sentence, value]], [w.stakes, stakes],
    [w.proof, [...(sheet?.proofs ?? []), ...findings.map(one => `${w.weakness}${w.colon}${one.title} (${one.proof})`)]],
    [w.tone, [sheet?.promise && `${w.promise}${w.colon}${sheet.promise}`, sheet?.tone, sheet?.values.length ? `${w.values}${w.colon}${sheet.values.join(', ')}` : null, sheet?.wordsToAvoid.length ? `${w.avoid}${w.colon}${sheet.wordsToAvoid.join(', ')}` : null]],
  ]
}

function figuresOf({ kpi, dated }: StrategyExport, w: BriefWords, figures: readonly TracedFigure[]): Section[] {
  return [
    [w.measured, [kpi && `${kpi.name}${w.colon}${kpi.definition}`, kpi && `${w.formula}${w.colon}${kpi.formula}`]],
    [w.figures(dated), figures.map(one => `${one.label}${w.colon}${one.value} (${one.period})`)],
  ]
}

const rules = ({ simulated }: StrategyExport, w: BriefWords): Section[] => [[w.never, [...w.neverLines, simulated && w.simulated]]]

/** A section with nothing in it says that we do not know, so that nobody fills it in. */
function markdown(title: string, w: BriefWords, sections: readonly Section[]): string {
  const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  const written = sections.map(([name, lines]) => {
    const kept = lines.filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    return `## ${name}\n${kept.length ? kept.map(one => `- ${line(one)}`).join('\n') : `- ${w.unknown}`}`
  })
  return [`# ${line(title)}`, ...written].join('\n\n').concat('\n')
}
