// Cohorts: of the people who first came in a week or a month, how many came back in each following one.
import { addDays, addMonths } from '@azimut/engines/calendar'
import type { Audience, Period } from './audience.ts'
import { bucketsOf, firstOf, mondayOf, startOfDay } from './days.ts'
import { isGesture } from './within.ts'

export type Step = 'week' | 'month'

/** What somebody did at their first visit, by which cohorts are compared. */
export const engagements = ['glanced', 'read', 'acted'] as const
export type Engagement = (typeof engagements)[number]

export interface Cohorts {
  cohorts: {
    /** Monday, or first of the month, in which these people first came. */
    began: string
    people: number
    /** People seen in this week or month (0) and in each following one, to the period's end; null for one that is not over. */
    seen: (number | null)[]
  }[]
  /** People of cohorts whose next week or month is over, and how many came back in it. */
  byEngagement: { engagement: Engagement; people: number; cameBack: number; share: number | null }[]
}

const memoryDays = 395
/** Its place in `engagements`, from 1. */
const engagement = `multiIf(${isGesture}, 3, views >= 3 OR seconds >= 60, 2, 1)`

/** New people who agreed: never seen in the thirteen months before the period. A cohort begins with the first visit in it. */
export async function askCohorts(audience: Audience, { from, to, step }: Period & { step: Step }): Promise<Cohorts> {
  const bucketOf = (at: string) => (step === 'week' ? `toMonday(toDate(${at}, {zone:String}))` : `toStartOfMonth(toDate(${at}, {zone:String}))`)
  const rows = await audience.ask<{ began: string; seen: string; how: number; people: number }>({ from: addDays(from, -memoryDays), to }, `
    SELECT toString(${bucketOf('came')}) AS began, toString(one) AS seen, how, toUInt32(count()) AS people
    FROM (SELECT min(start) AS came, groupUniqArray(${bucketOf('start')}) AS all, argMin(${engagement}, start) AS how FROM $visits WHERE visitor != 0 GROUP BY visitor
      HAVING came >= fromUnixTimestamp64Milli({counted:Int64}, 'UTC'))
    ARRAY JOIN all AS one GROUP BY ${bucketOf('came')}, one, how`, { counted: startOfDay(audience.zone, from) })
  const buckets = bucketsOf(step, { from, to, zone: audience.zone })
  const isOver = (began: string) => (step === 'week' ? addDays(began, 7) : addMonths(began, 1)) <= audience.today && (step === 'week' ? addDays(began, 6) : addDays(addMonths(began, 1), -1)) <= to
  const count = (began: string, seen: string, how?: Engagement) => rows.reduce((sum, row) => (row.began === began && row.seen === seen && (how === undefined || engagements[row.how - 1] === how) ? sum + row.people : sum), 0)
  const judged = buckets.filter((_, at) => at + 1 < buckets.length && isOver(buckets[at + 1]!))
  return {
    cohorts: buckets.map((began, at) => ({ began, people: count(began, began), seen: buckets.slice(at).map((seen, after) => (after === 0 || isOver(seen) ? count(began, seen) : null)) })),
    byEngagement: engagements.map(how => {
      const people = judged.reduce((sum, began) => sum + count(began, began, how), 0)
      const cameBack = judged.reduce((sum, began) => sum + count(began, buckets[buckets.indexOf(began) + 1]!, how), 0)
      return { engagement: how, people, cameBack, share: people ? cameBack / people : null }
    }),
  }
}

/** The whole week or month a day is in: cohorts of a part of one would seem small. */
export const wholeBuckets = ({ from, to }: Period, step: Step): Period => (step === 'week'
  ? { from: mondayOf(from), to: addDays(mondayOf(to), 6) }
  : { from: firstOf(from), to: addDays(addMonths(firstOf(to), 1), -1) })
