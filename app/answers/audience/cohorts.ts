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
/** Its place in `engagements`. */
const engagement = `multiIf(${isGesture}, 2, views >= 3 OR seconds >= 60, 1, 0)`
/** A day's place among the weeks or months of the period; below zero before it. */
const placeOf: Record<Step, (day: string) => string> = {
  week: day => `intDiv(toInt32(${day}) - toInt32({from:Date}) + 7000, 7) - 1000`,
  month: day => `toInt32(toRelativeMonthNum(${day})) - toInt32(toRelativeMonthNum({from:Date}))`,
}

/**
 * One row a person: the weeks or months they were seen in, a bit each (128 at most), and their first visit as its moment
 * and how it went in one number, the least of which is the first one's. So small, a year of people fits in memory.
 */
const persons = (step: Step) => `SELECT min(toUnixTimestamp64Milli(start) * 4 + ${engagement}) AS first, groupBitOr(if(place < 0, 0, bitShiftLeft(toUInt128(1), toUInt8(greatest(place, 0))))) AS seen
  FROM (SELECT visitor, start, views, seconds, goals, ${placeOf[step]('toDate(start, {zone:String})')} AS place FROM $visits WHERE visitor != 0) GROUP BY visitor HAVING first >= {counted:Int64} * 4`

/** New people who agreed: never seen in the thirteen months before the period. A cohort begins with the first visit in it. */
export async function askCohorts(audience: Audience, { from, to, step }: Period & { step: Step }): Promise<Cohorts> {
  const rows = await audience.ask<{ began: number; seen: number; how: number; people: number }>({ from: addDays(from, -memoryDays), to }, `
    SELECT places[1] AS began, one AS seen, how, toUInt32(sum(times)) AS people
    FROM (SELECT bitPositionsToArray(seen) AS places, toUInt8(first % 4) AS how, count() AS times FROM (${persons(step)}) GROUP BY seen, how) ARRAY JOIN places AS one GROUP BY began, seen, how`, { from, counted: startOfDay(audience.zone, from) })
  const buckets = bucketsOf(step, { from, to, zone: audience.zone })
  const isOver = (began: string) => (step === 'week' ? addDays(began, 7) : addMonths(began, 1)) <= audience.today && (step === 'week' ? addDays(began, 6) : addDays(addMonths(began, 1), -1)) <= to
  const people = new Map(rows.map(row => [`${row.how} ${row.began} ${row.seen}`, row.people]))
  /** People of the cohort at this place, seen in the bucket at that one. */
  const count = (began: number, seen: number, hows: readonly number[] = [...engagements.keys()]) => hows.reduce((sum, how) => sum + (people.get(`${how} ${began} ${seen}`) ?? 0), 0)
  const judged = [...buckets.keys()].filter(at => at + 1 < buckets.length && isOver(buckets[at + 1]!))
  return {
    cohorts: buckets.map((began, at) => ({ began, people: count(at, at), seen: buckets.slice(at).map((bucket, after) => (after === 0 || isOver(bucket) ? count(at, at + after) : null)) })),
    byEngagement: engagements.map((engagement, how) => {
      const all = judged.reduce((sum, at) => sum + count(at, at, [how]), 0)
      const cameBack = judged.reduce((sum, at) => sum + count(at, at + 1, [how]), 0)
      return { engagement, people: all, cameBack, share: all ? cameBack / all : null }
    }),
  }
}

/** The whole week or month a day is in: cohorts of a part of one would seem small. */
export const wholeBuckets = ({ from, to }: Period, step: Step): Period => (step === 'week'
  ? { from: mondayOf(from), to: addDays(mondayOf(to), 6) }
  : { from: firstOf(from), to: addDays(addMonths(firstOf(to), 1), -1) })
