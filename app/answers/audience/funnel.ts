// A funnel: of the people who did the first step, how many went on to each next one, in time and in the order one chooses.
import { invalid } from '#app/kernel/refusal.ts'
import type { Audience, Params, Period } from './audience.ts'
import { readSegment, writePeople } from './segment.ts'
import { did, isStep, maskOf, readSteps, writeSteps } from './steps.ts'
import { eventsWithin, isView } from './within.ts'

/**
 * `between`: in order, anything may happen between two steps;
 * `next`: one right after the other, no other page between;
 * `visit`: in any order, within one visit.
 */
export const funnelOrders = ['between', 'next', 'visit'] as const
export type FunnelOrder = (typeof funnelOrders)[number]

export interface FunnelAsked extends Period {
  steps: readonly string[]
  order: FunnelOrder
  /** Hours from the first step to the last; a visit is its own bound. */
  windowHours: number
  segment?: readonly string[]
}

export interface FunnelStep {
  step: string
  /** People who did this step and all those before it. */
  people: number
  /** Of those of the first step, 0–1; of those of the step before; null when there are none. */
  shareOfFirst: number | null
  shareOfPrevious: number | null
}

const longestHours = 24 * 90

/** People who agreed alone: nothing links two page views of the others. All steps are within the period. */
export async function askFunnel(audience: Audience, { from, to, steps: texts, order, windowHours, segment: said = [] }: FunnelAsked): Promise<FunnelStep[]> {
  if (!(windowHours > 0 && windowHours <= longestHours)) throw invalid({ windowHours: { fr: `D’une fraction d’heure à ${longestHours} heures.`, en: `From a fraction of an hour to ${longestHours} hours.` } })
  const steps = readSteps(texts, { least: 2, most: 8 })
  const { conditions, params } = writeSteps(steps)
  const people = writePeople(await readSegment(said))
  const given: Params = { ...params, ...people.params, window: Math.round(windowHours * 3_600_000) }
  const rows = await audience.ask<{ level: number; people: number }>({ from, to }, `SELECT level, toUInt32(count()) AS people FROM (${levels[order](conditions, people.people)}) WHERE level > 0 GROUP BY level`, given)
  const reached = steps.map((_, at) => rows.filter(row => row.level > at).reduce((sum, row) => sum + row.people, 0))
  return steps.map(({ text }, at) => ({ step: text, people: reached[at]!, shareOfFirst: share(reached[at]!, reached[0]!), shareOfPrevious: share(reached[at]!, reached[at - 1] ?? reached[0]!) }))
}

const share = (part: number, whole: number) => (whole ? part / whole : null)

/** The furthest step of each person, one statement for each order. */
const levels: Record<FunnelOrder, (conditions: readonly string[], people: string) => string> = {
  // One event is one step at most, even where it could be two: `strict_once`.
  between: (conditions, people) => `SELECT visitor, windowFunnel({window:UInt64}, 'strict_once')(toUInt64(toUnixTimestamp64Milli(ts)), ${conditions.join(', ')}) AS level
    FROM $events WHERE visitor != 0 AND (${isStep(conditions)}) AND (${people}) GROUP BY visitor`,
  next: (conditions, people) => `SELECT visitor, arrayMax(arrayMap((${places(conditions.length)}) -> ${runOf(conditions.length)}, ${conditions.map((_, at) => `arrayShiftLeft(done, ${at})`).join(', ')})) AS level
    FROM (SELECT visitor, arraySort(groupArray((toUnixTimestamp64Milli(ts), id, ${maskOf(conditions)}))) AS done
      FROM $events WHERE visitor GLOBAL IN (${did(conditions[0]!, people)}) AND (${isView} OR ${isStep(conditions)}) GROUP BY visitor)`,
  visit: (conditions, people) => `SELECT visitor, max(${leading(conditions.length)}) AS level
    FROM (SELECT visitor, start, groupBitOr(${maskOf(conditions)}) AS done FROM ${eventsWithin({ who: did(conditions[0]!, people), which: isStep(conditions) })} GROUP BY visitor, start) GROUP BY visitor`,
}

/** Terms of which each holds only if all before it hold: their sum is how far one came. */
const sumOfRun = (terms: readonly string[]) => terms.map((_, at) => `toUInt8(${terms.slice(0, at + 1).join(' AND ')})`).join(' + ')
const places = (steps: number) => Array.from({ length: steps }, (_, at) => `p${at}`).join(', ')
/** How many steps follow each other: the event and those after it come side by side, since a lambda that looked into the array would copy it for each event. */
const runOf = (steps: number) => sumOfRun(Array.from({ length: steps }, (_, at) => `(bitTest(p${at}.3, ${at}) AND p${at}.1 <= p0.1 + {window:UInt64})`))
const leading = (steps: number) => sumOfRun(Array.from({ length: steps }, (_, at) => `bitTest(done, ${at})`))
