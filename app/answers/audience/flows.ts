// Where people go from a page, or come to it from: the pages seen next, or just before, within one visit.
import type { Audience, Period } from './audience.ts'
import { readSegment, writePeople } from './segment.ts'
import { did, readSteps, writeSteps } from './steps.ts'
import { eventsWithin, isView } from './within.ts'

export interface FlowAsked extends Period {
  /** `/tarifs`, or `/blog/*` for all that begins so. */
  page: string
  direction: 'after' | 'before'
  /** Pages followed, 1 to 3. */
  depth: number
  limit: number
  segment?: readonly string[]
}

export interface Flows {
  /** Times the page was seen by people who agreed; seen twice in a row counts once. */
  times: number
  /** Pages away from it, the nearest first; null where the visit ended, or began. */
  flows: { pages: (string | null)[]; times: number }[]
}

/** Within the visits of people who agreed. */
export async function askFlows(audience: Audience, { from, to, page, direction, depth, limit, segment: said = [] }: FlowAsked): Promise<Flows> {
  const { conditions: [isPage], params } = writeSteps(readSteps([`page:${page}`], { least: 1, most: 1 }))
  const people = writePeople(await readSegment(said))
  const shift = direction === 'after' ? 'arrayShiftLeft' : 'arrayShiftRight'
  const walks = `SELECT arraySort(groupArray((ts, id, path, toUInt8(${isPage!})))) AS seen FROM ${eventsWithin({ who: did(isPage!, people.people), which: isView })} GROUP BY visitor, start`
  const rows = await audience.ask<{ near: string[]; times: number; all: number }>({ from, to }, `
    SELECT [${Array.from({ length: depth }, (_, at) => `places.${at + 2}`).join(', ')}] AS near, toUInt32(count()) AS times, toUInt32(sum(count()) OVER ()) AS all
    FROM (SELECT arrayMap(one -> one.3, pages) AS paths, arrayMap(one -> one.4, pages) AS are
      FROM (SELECT arrayFilter((one, last) -> one.3 != last.3, seen, arrayShiftRight(seen, 1)) AS pages FROM (${walks})))
    ARRAY JOIN arrayZip(are, ${Array.from({ length: depth }, (_, at) => `${shift}(paths, ${at + 1})`).join(', ')}) AS places WHERE places.1 = 1
    GROUP BY near ORDER BY times DESC, near LIMIT {limit:UInt32}`, { ...params, ...people.params, limit })
  return { times: rows[0]?.all ?? 0, flows: rows.map(row => ({ pages: row.near.map(one => one || null), times: row.times })) }
}
