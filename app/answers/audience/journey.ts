// A journey from A to B: how many visits reach each step, how many are lost there, and where those went instead.
import type { Audience, Period } from './audience.ts'
import { readSegment, writePeople } from './segment.ts'
import { did, isStep, maskOf, readSteps, writeSteps } from './steps.ts'
import { eventsWithin, isView } from './within.ts'

export interface Journey {
  steps: {
    step: string
    /** Visits that did this step after all those before it. */
    visits: number
    /** Of those, how many did not do the next one in the same visit, and their share; null at B, and without visits. */
    lost: number | null
    leakShare: number | null
    /** The page those saw next; null when they left. The most frequent first, five at most. */
    wentTo: { page: string | null; visits: number }[]
  }[]
  /** The pages seen from A to B by visits that arrived, the most frequent ways first. */
  ways: { pages: string[]; visits: number }[]
}

const [mostPlaces, longestWay] = [5, 8]

interface Grouped { reached: number; page: string; way: string[]; ofPages: number; ofWays: number; visits: number }

/** In order, anything may happen between two steps, within one visit of somebody who agreed. `steps`: A, what is between, B. */
export async function askJourney(audience: Audience, { from, to, steps: texts, segment: said = [] }: Period & { steps: readonly string[]; segment?: readonly string[] }): Promise<Journey> {
  const steps = readSteps(texts, { least: 2, most: 8 })
  const { conditions, params } = writeSteps(steps)
  const people = writePeople(await readSegment(said))
  const places = steps.map((_, at) => `p${at}`)
  const last = `greatest(${places.join(', ')}, 0)`
  // The lambdas are given numbers alone: an array they looked into would be copied for each event.
  const rows = await audience.ask<Grouped>({ from, to }, `
    SELECT reached, page, way, toUInt8(grouping(page)) AS ofPages, toUInt8(grouping(way)) AS ofWays, toUInt32(count()) AS visits FROM (
      SELECT toUInt8(${places.map(one => `(${one} > 0)`).join(' + ')}) AS reached, p0 AS began, ${last} AS ended,
        arrayFirst((one, at) -> at > ended AND one.3, seen, arrayEnumerate(seen)).4 AS page,
        if(reached = ${steps.length}, arraySlice(arrayCompact(arrayMap(one -> one.4, arrayFilter((one, at) -> at >= began AND at <= ended AND one.3, seen, arrayEnumerate(seen)))), 1, ${longestWay}), []) AS way
      FROM ${walks(conditions, people.people)})
    GROUP BY GROUPING SETS ((reached), (reached, page), (reached, way)) ORDER BY visits DESC, page, way LIMIT ${mostPlaces} BY reached, ofPages, ofWays`, { ...params, ...people.params })
  const of = (reached: number, kind: 'all' | 'pages' | 'ways') => rows.filter(row => row.reached === reached && (kind === 'pages') === (row.ofPages === 0) && (kind === 'ways') === (row.ofWays === 0))
  const ended = (reached: number) => of(reached, 'all')[0]?.visits ?? 0
  return {
    ways: of(steps.length, 'ways').map(({ way, visits }) => ({ pages: way, visits })),
    steps: steps.map(({ text }, index) => {
      const visits = steps.slice(index).reduce((sum, _, further) => sum + ended(index + further + 1), 0)
      const isLast = index === steps.length - 1
      const lost = isLast ? null : ended(index + 1)
      return { step: text, visits, lost, leakShare: lost === null || !visits ? null : lost / visits, wentTo: isLast ? [] : of(index + 1, 'pages').map(one => ({ page: one.page || null, visits: one.visits })) }
    }),
  }
}

/** Visits that did A: what was seen in order, and where in it each step was first done after the one before; 0 from the first that was not. */
function walks(conditions: readonly string[], people: string): string {
  const seen = `(SELECT arraySort(groupArray((ts, id, toUInt8(${isView}), path, ${maskOf(conditions)}))) AS seen
    FROM ${eventsWithin({ who: did(conditions[0]!, people), which: `${isView} OR ${isStep(conditions)}` })} GROUP BY visitor, start)`
  // Each place depends on the one before: one nested select a step.
  const found = conditions.slice(1).reduce((inner, _, before) => {
    const step = before + 1
    return `(SELECT *, if(p${before} = 0, 0, toUInt32(arrayFirstIndex((one, at) -> at > p${before} AND bitTest(one.5, ${step}), seen, arrayEnumerate(seen)))) AS p${step} FROM ${inner})`
  }, `(SELECT seen, toUInt32(arrayFirstIndex(one -> bitTest(one.5, 0), seen)) AS p0 FROM ${seen})`)
  return `(SELECT * FROM ${found} WHERE p0 > 0)`
}
