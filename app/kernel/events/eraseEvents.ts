// Removes what one person left in the events: all they did where they agreed, and every event that names them.
import { setTimeout as sleep } from 'node:timers/promises'
import type { EventStore } from './store/eventStore.ts'

export type Visitor = { site: string; number: string }
/** How many events went, and whether their bytes left the disk while one waited. */
export type Erased = { events: number; gone: boolean }
type Store = Pick<EventStore, 'query' | 'removeRows'>

/** Columns where a site may have written a person's name, address or number. */
const texts = ['path', 'title', 'referrer', 'source', 'medium', 'campaign', 'name', 'host']
const naming = `(${[...texts.map((column) => `toString(${column})`), 'toString(props)'].map((column) => `positionCaseInsensitiveUTF8(${column}, {text:String}) > 0`).join(' OR ')})`
const visitTexts = ['entry', "ifNull(exit, '')", 'channel', 'source', 'medium', 'campaign', 'referrer']
const namingVisit = `(${[...visitTexts.map((column) => `toString(${column})`), 'toString(goals)'].map((column) => `positionCaseInsensitiveUTF8(${column}, {text:String}) > 0`).join(' OR ')})`

const those = `(site, visitor) IN (SELECT tupleElement(one, 1), tupleElement(one, 2) FROM (SELECT arrayJoin(arrayZip({sites:Array(String)}, {numbers:Array(UInt64)})) AS one))`
const thoseDays = `(site, day) IN (SELECT tupleElement(one, 1), tupleElement(one, 2) FROM (SELECT arrayJoin(arrayZip({sites:Array(String)}, {days:Array(Date)})) AS one))`
const mostWaitMs = 120_000
const mostIds = 5_000

/** The removed rows leave the disk once the parts that held them do. */
const untilGone = async ({ query }: Store): Promise<boolean> => {
  for (const end = Date.now() + mostWaitMs; Date.now() < end; await sleep(1_000)) {
    const [row] = await query<{ left: number }>("SELECT toUInt32(count()) AS left FROM system.parts WHERE database = currentDatabase() AND (table LIKE 'event%' OR table LIKE 'visit%') AND NOT active")
    if (row?.left === 0) return true
  }
  return false
}

/**
 * Removes the events of these visitors, the page views their consent named, everything that contains `text`, and the
 * visits of those days, which are worked out again. The store keeps what it was told to remove: it is told ids, days and
 * numbers, never the text.
 */
export const eraseEvents = async (store: Store, { visitors, text }: { visitors: readonly Visitor[]; text: string }): Promise<Erased> => {
  if (visitors.length === 0 && text === '') return { events: 0, gone: true }
  const params = { sites: visitors.map(({ site }) => site), numbers: visitors.map(({ number }) => BigInt(number)), text }
  const isTheirs = [...(visitors.length > 0 ? [those] : []), ...(text === '' ? [] : [naming])].join(' OR ')
  const pages = await store.query<{ page: string }>(`SELECT DISTINCT props['pageview'] AS page FROM event WHERE name = 'consent' AND (${isTheirs}) AND toUUIDOrNull(props['pageview']) IS NOT NULL`, params, { maxSeconds: 600 })
  const found = await store.query<{ uuid: string; site: string; day: string }>(
    `SELECT toString(id) AS uuid, site, toString(toDate(ts)) AS day FROM event WHERE ${isTheirs} OR (visitor = 0 AND id IN {pages:Array(UUID)})`, { ...params, pages: pages.map(({ page }) => page) }, { maxSeconds: 600 })
  const visits = await store.query<{ site: string; day: string }>(
    `SELECT DISTINCT site, toString(visit.day) AS day FROM visit WHERE ${[...(visitors.length > 0 ? [those] : []), ...(text === '' ? [] : [namingVisit])].join(' OR ')}`, params, { maxSeconds: 600 })
  for (let at = 0; at < found.length; at += mostIds) await store.removeRows('event', 'id IN {ids:Array(UUID)}', { ids: found.slice(at, at + mostIds).map(({ uuid }) => uuid) })
  const days = [...new Map([...found, ...visits].map(({ site, day }) => [`${site} ${day}`, { site, day }])).values()]
  if (days.length > 0) await store.removeRows('visit', thoseDays, { sites: days.map(({ site }) => site), days: days.map(({ day }) => day) })
  return { events: found.length, gone: await untilGone(store) }
}
