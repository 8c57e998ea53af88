// The engines an analyst may ask from the command line: what each is asked, as a schema, and what answers.
import * as z from 'zod'
import { allocate } from '@azimut/engines/allocation'
import { attribute } from '@azimut/engines/attribution'
import { reverseBudget } from '@azimut/engines/budget'
import { watch } from '@azimut/engines/drift'
import { analyse, plan, srm } from '@azimut/engines/experiment'
import { forecast } from '@azimut/engines/forecast'
import { ledger } from '@azimut/engines/ledger'
import { fitMix } from '@azimut/engines/mix'
import { bgnbd, foreseeBuyers, sbg, survival } from '@azimut/engines/retention'
import { schedule } from '@azimut/engines/schedule'

/** One engine at the command line. `ask` is given what `question` let through. */
export interface EngineDoor { says: string; question: z.ZodType; ask(question: never): unknown }

const door = <Q>(says: string, question: z.ZodType<Q>, ask: (question: Q) => unknown): EngineDoor => ({ says, question, ask })

const number = z.number()
const count = z.int().min(0)
const share = number.min(0).max(1)
const range = z.strictObject({ low: number, mid: number, high: number })
const unknown = z.literal('unknown')
const sums = z.strictObject({ sum: number, sumSquares: number })
const curve = z.discriminatedUnion('shape', [
  z.strictObject({ shape: z.literal('exponential'), top: number, rate: number }),
  z.strictObject({ shape: z.literal('hill'), top: number, half: number, slope: number }),
  z.strictObject({ shape: z.literal('logistic'), top: number, middle: number, steepness: number }),
])

const compared = <M extends string, A extends z.ZodType>(metric: M, arm: A) => z.strictObject({
  ask: z.literal('analyse'), metric: z.literal(metric), a: arm, b: arm, alpha: number.optional(), difference: z.enum(['relative', 'absolute']).optional(),
  method: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), side: z.enum(['both', 'greater', 'less']).optional() }),
    z.strictObject({ kind: z.literal('sequential'), tuning: number.optional() }),
    z.strictObject({ kind: z.literal('bayes'), prior: z.strictObject({ mean: number, variance: number }).optional() }),
  ]),
})
const experiment = z.discriminatedUnion('ask', [
  z.discriminatedUnion('metric', [
    compared('proportion', z.strictObject({ n: count, successes: count })),
    compared('mean', z.strictObject({ n: count, ...sums.shape })),
    compared('ratio', z.strictObject({ n: count, numerator: sums, denominator: sums, sumProducts: number })),
    compared('cuped', z.strictObject({ n: count, during: sums, before: sums, sumProducts: number })),
  ]),
  z.strictObject({ ask: z.literal('plan'), baseline: number, mde: number, alpha: number.optional(), power: number.optional(), visitsPerDay: number, mostDays: number.optional() }),
  z.strictObject({ ask: z.literal('srm'), counts: z.array(number), weights: z.array(number).optional() }),
])
const hours = z.strictObject({ p50: number, p90: number })
const team = z.strictObject({
  tasks: z.array(z.strictObject({
    id: z.string(), hours: number.optional(), duration: hours.optional(), needs: count.optional(), after: z.array(z.string()).optional(),
    fixedStart: z.iso.date().optional(), deadline: z.iso.date().optional(), skill: z.string().optional(),
  })),
  people: z.array(z.strictObject({
    id: z.string(), capacity: z.array(number).length(7).describe('hours from Monday to Sunday'), leave: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date() })).optional(),
    skills: z.array(z.string()).optional(), rate: count.optional(),
  })),
  calendar: z.strictObject({ start: z.iso.date(), holidays: z.array(z.iso.date()).optional(), days: count.optional() }),
  seed: z.union([number, z.string()]).optional(), effort: count.optional(),
})
const logNormal = z.strictObject({ median: number, logSd: number })
const mix = z.strictObject({
  weeks: z.array(z.strictObject({ week: z.iso.date(), geo: z.string().optional(), sales: number, spend: z.record(z.string(), number), controls: z.record(z.string(), number).optional() })),
  channels: z.array(z.string()), controls: z.array(z.string()).optional(), seasonality: z.strictObject({ harmonics: count }).optional(),
  priors: z.record(z.string(), z.strictObject({ roas: logNormal.optional(), carryOver: z.strictObject({ median: number, logOddsSd: number }).optional(), half: logNormal.optional(), slope: logNormal.optional() })).optional(),
  liftTests: z.array(z.strictObject({ channel: z.string(), geo: z.string().optional(), from: z.iso.date(), to: z.iso.date(), incremental: number, sd: number })).optional(),
  seed: z.union([number, z.string()]).optional(), effort: count.optional(),
})
const buyer = z.strictObject({ repeats: count, lastAt: number, watched: number })
const retention = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('bgnbd'), buyers: z.array(buyer), horizon: number.optional(), level: number.optional() }),
  z.strictObject({ ask: z.literal('sbg'), cohorts: z.array(z.strictObject({ survivors: z.array(count) })) }),
  z.strictObject({ ask: z.literal('survival'), durations: z.array(z.strictObject({ time: number, left: z.boolean() })), level: number.optional() }),
])

/** Money in integer cents, rates as shares (0–1). */
export const engineDoors: Readonly<Record<string, EngineDoor>> = {
  allocation: door('Splits a budget among channels, with a bound no split can pass.', z.strictObject({
    budget: number, channels: z.array(z.strictObject({ id: z.string(), curve: z.union([curve, z.strictObject({ draws: z.array(curve) })]), min: number, max: number })), effort: count.optional(),
    current: z.record(z.string(), number).optional().describe('a split to compare the answer with'),
  }), ({ current, ...question }) => {
    const { probabilityBetterThan, ...answer } = { probabilityBetterThan: undefined, ...allocate(question) }
    return { ...answer, ...(current && probabilityBetterThan && { comparison: probabilityBetterThan(current) }) }
  }),
  attribution: door('Shares the results of paths among their channels.', z.strictObject({
    paths: z.array(z.strictObject({ steps: z.array(z.string()), conversions: number, nulls: number.optional(), valueCents: number.optional(), daysBefore: z.array(number).optional() })),
    rule: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['first', 'last', 'linear', 'shapley']) }), z.strictObject({ kind: z.literal('position'), ends: number.optional() }),
      z.strictObject({ kind: z.literal('time-decay'), halfLife: number.optional() }), z.strictObject({ kind: z.literal('markov'), order: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional() }),
    ]),
    level: number.optional(),
  }), ({ paths, rule, level }) => attribute(paths, rule, level === undefined ? {} : { level })),
  budget: door('Derives a budget backwards from an objective, with its chances.', z.strictObject({
    objective: z.strictObject({ count: number }),
    steps: z.array(z.strictObject({ id: z.string(), rate: z.union([z.strictObject({ mean: share, sd: number }), z.strictObject({ successes: number, trials: number }), range]) })),
    costPerVisit: z.union([z.strictObject({ median: number, logSd: number }), range]), valuePerResult: number.optional(), countNoise: z.boolean().optional(), draws: count.optional(), seed: z.union([number, z.string()]).optional(),
    at: z.array(number).optional().describe('budgets, in cents, to give the chances of'),
  }), ({ at = [], ...question }) => {
    const { probabilityAt, ...answer } = reverseBudget(question)
    return { ...answer, chances: at.map(budgetCents => ({ budgetCents, chance: probabilityAt(budgetCents) })) }
  }),
  drift: door('Says whether a daily count has lastingly left what was expected.', z.strictObject({
    actual: z.array(number), expected: z.array(number), change: number.optional(), falseAlarmsPerYear: number.optional(), dispersion: number.optional(),
  }), ({ actual, expected, ...how }) => watch(actual, expected, how)),
  experiment: door('Analyses a test, plans one, or checks how its arms were dealt.', experiment, question => {
    if (question.ask === 'plan') return plan(question)
    return question.ask === 'srm' ? srm(question.counts, question.weights) : analyse(question)
  }),
  forecast: door('Prolongs a series, with a range.', z.strictObject({ series: z.array(number), season: count, horizon: count, level: number.optional() }), ({ series, ...how }) => forecast(series, how)),
  ledger: door('Adds up a full cost, its margin and its return.', z.strictObject({
    lines: z.array(z.strictObject({ kind: z.enum(['media', 'tool', 'production', 'other']), cents: z.union([count, unknown]), hours: z.union([number, unknown]).optional(), rateCentsPerHour: z.union([number, unknown]).optional() })),
    results: count, valueCentsPerResult: z.union([count, unknown]), valueCentsInAll: count.optional(), marginShare: share.optional(), days: number.optional(), contacts: count.optional(), customers: count.optional(),
  }), ledger),
  mix: door('Tells what each channel brought, from weeks of sales and spend.', mix, fitMix),
  retention: door('Tells who is still a customer, what share renews, how long they stay.', retention, question => {
    if (question.ask === 'sbg') return sbg(question.cohorts)
    if (question.ask === 'survival') return survival(question.durations, question.level)
    const fit = bgnbd(question.buyers)
    const { horizon, level } = question
    return fit.verdict === 'enough' && horizon !== undefined ? { ...fit, foreseen: foreseeBuyers(fit, question.buyers, { horizon, ...(level !== undefined && { level }) }) } : fit
  }),
  schedule: door('Says who does what and when, and why.', team, question => {
    const answer = schedule(question)
    if (!('explain' in answer)) return answer
    const { explain, ...told } = answer
    return { ...told, explanations: question.tasks.map(({ id }) => explain(id)) }
  }),
}
