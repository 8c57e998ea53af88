// Removes what one person left in the events: all they did where they agreed, and every event that names them.
import { setTimeout as sleep } from 'node:timers/promises'
import { escapeRegex } from '../escapeRegex.ts'
import type { EventStore } from './store/eventStore.ts'

export type Visitor = { site: string; number: string }
export type Erased = {
  events: number
  /** Whether their bytes left the disk while one waited. */
  gone: boolean
  /** The days whose visits are to be worked out again, `YYYY-MM-DD` UTC. */
  days: { site: string; day: string }[]
}
type Store = Pick<EventStore, 'query' | 'removeRows'>

/** Columns where a site may have written a person's name, address or number. */
const texts = ['path', 'title', 'referrer', 'source', 'medium', 'campaign', 'name', 'host']
const visitTexts = ['entry', "ifNull(exit, '')", 'channel', 'source', 'medium', 'campaign', 'referrer']
const isSaidIn = (columns: readonly string[], map: string): string =>
  `match(arrayStringConcat(arrayConcat([${columns.map((column) => `toString(${column})`).join(', ')}], arrayMap(one -> toString(one), mapKeys(${map})), arrayMap(one -> toString(one), mapValues(${map}))), '\n'), {pattern:String})`
const naming = isSaidIn(texts, 'props')
const namingVisit = isSaidIn(visitTexts, 'goals')

/** The text wherever it is; an address only where it is whole: `joann@example.fr` is not `ann@example.fr`. */
const patternOf = (text: string): string => {
  const literal = escapeRegex(text)
  return text.includes('@') ? String.raw`(?i)(?:^|[^\pL\pN._%+-])${literal}(?:$|[^\pL\pN.-]|\.(?:$|[^\pL\pN]))` : `(?i)${literal}`
}

/** Two columns are one of these pairs, given as two lists. */
const isIn = (columns: string, one: string, other: string): string =>
  `${columns} IN (SELECT tupleElement(pair, 1), tupleElement(pair, 2) FROM (SELECT arrayJoin(arrayZip(${one}, ${other})) AS pair))`
const those = isIn('(site, visitor)', '{sites:Array(String)}', '{numbers:Array(UInt64)}')
const thoseDays = isIn('(site, day)', '{sites:Array(String)}', '{days:Array(Date)}')
// Ids are chosen by browsers: the same one may be somebody else's on another site.
const thosePages = isIn('(site, id)', '{pageSites:Array(String)}', '{pages:Array(UUID)}')
const thoseEvents = isIn('(site, id)', '{sites:Array(String)}', '{ids:Array(UUID)}')
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

export type Left = { visitors: readonly Visitor[]; text: string }

/** The condition and its values that name the events of these visitors, the page views their consent named, and what contains `text`. */
export const whereLeft = async (store: Pick<EventStore, 'query'>, { visitors, text }: Left): Promise<{ where: string; params: Record<string, unknown> }> => {
  const params = { sites: visitors.map(({ site }) => site), numbers: visitors.map(({ number }) => BigInt(number)), pattern: patternOf(text) }
  const isTheirs = [...(visitors.length > 0 ? [those] : []), ...(text === '' ? [] : [naming])].join(' OR ')
  const pages = await store.query<{ site: string; page: string }>(`SELECT DISTINCT site, props['pageview'] AS page FROM event WHERE name = 'consent' AND (${isTheirs}) AND toUUIDOrNull(props['pageview']) IS NOT NULL`, params, { maxSeconds: 600 })
  return { where: `(${isTheirs} OR (visitor = 0 AND ${thosePages}))`, params: { ...params, pageSites: pages.map(({ site }) => site), pages: pages.map(({ page }) => page) } }
}

/**
 * Removes the events of these visitors, the page views their consent named, everything that contains `text`, and the
 * visits of those days. The store keeps what it was told to remove: it is told ids, days and
 * numbers, never the text.
 */
export const eraseEvents = async (store: Store, left: Left): Promise<Erased> => {
  const { visitors, text } = left
  if (visitors.length === 0 && text === '') return { events: 0, gone: true, days: [] }
  const { where, params } = await whereLeft(store, left)
  const found = await store.query<{ uuid: string; site: string; day: string }>(`SELECT toString(id) AS uuid, site, toString(toDate(ts)) AS day FROM event WHERE ${where}`, params, { maxSeconds: 600 })
  const visits = await store.query<{ site: string; day: string }>(
    `SELECT DISTINCT site, toString(visit.day) AS day FROM visit WHERE ${[...(visitors.length > 0 ? [those] : []), ...(text === '' ? [] : [namingVisit])].join(' OR ')}`, params, { maxSeconds: 600 })
  for (let at = 0; at < found.length; at += mostIds) {
    const some = found.slice(at, at + mostIds)
    await store.removeRows('event', thoseEvents, { sites: some.map(({ site }) => site), ids: some.map(({ uuid }) => uuid) })
  }
  const days = [...new Map([...found, ...visits].map(({ site, day }) => [`${site} ${day}`, { site, day }])).values()]
  if (days.length > 0) await store.removeRows('visit', thoseDays, { sites: days.map(({ site }) => site), days: days.map(({ day }) => day) })
  return { events: found.length, gone: await untilGone(store), days }
}
