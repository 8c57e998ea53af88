// Works out the visits of the days that changed, so that a question about a year reads them instead of every event.
import type { EventStore } from '../store/eventStore.ts'
import { countOfDay, dayNumber, isoDay, sortDays, sourceOf, untilBlock } from './freshness.ts'
import type { Blocks, DayNumber } from './freshness.ts'
import { visitColumns, visitsOf } from './visitsOf.ts'
import { daysAround } from './visitSource.ts'

type Store = Pick<EventStore, 'query' | 'command'>

/** One working-out holds about this many events, and at most a month. */
const mostEvents = 200_000
const mostDays = 31

/** Nobody waits for it: a machine that has much else to do may take its time. */
const patience = { maxSeconds: 300 }

/** Days that follow each other, in bites of bounded size. */
const biteOf = (days: readonly DayNumber[], blocks: Blocks): DayNumber[][] => {
  const bites: DayNumber[][] = []
  let events = 0
  for (const day of days) {
    const bite = bites.at(-1)
    const count = countOfDay(blocks, day)
    if (bite && bite.at(-1) === day - 1 && bite.length < mostDays && events + count <= mostEvents) bite.push(day)
    else bites.push([day])
    events = bites.at(-1)?.length === 1 ? count : events + count
  }
  return bites
}

let lastGen = 0
/** Later ones are larger; two of a moment differ. The time within says how old the rows are. */
const nextGen = (): number => (lastGen = Math.max(lastGen + 1, Date.now() * 1_000))
export const genOf = (ms: number): number => ms * 1_000

/**
 * The rows first, then the line that makes them count: a stop between the two leaves rows nobody reads.
 * What the days are made from was read before: an event that comes meanwhile makes its day stale, never wrong.
 */
const rollBite = async ({ command, query }: Store, site: string, days: readonly DayNumber[], blocks: Blocks): Promise<void> => {
  const gen = nextGen()
  const columns = visitColumns.join(', ')
  await command(`INSERT INTO visit (site, gen, ${columns}) SELECT {site:String}, {gen:UInt64}, ${columns} FROM (${visitsOf})`,
    { site, gen, visitDays: days.map(isoDay), visitNear: daysAround(days) }, patience)
  const ends = await query<{ day: number; lastMs: string }>(`
    SELECT toUInt32(visit.day) AS day, toString(max(toUnixTimestamp64Milli(start) + 1000 * (ifNull(seconds, 0) + 1))) AS lastMs
    FROM visit WHERE site = {site:String} AND visit.day IN {days:Array(Date)} AND gen = {gen:UInt64} GROUP BY visit.day`, { site, gen, days: days.map(isoDay) }, patience)
  const lastOf = new Map(ends.map(({ day, lastMs }) => [day, Number(lastMs)]))
  const rows = days.map((day) => {
    const until = untilBlock(day, lastOf.get(day) ?? 0)
    const { count, mark } = sourceOf(blocks, day, until)
    return `('${isoDay(day)}', ${until}, ${count}, ${mark})`
  })
  await command(`INSERT INTO rolled (site, gen, day, until, count, mark) SELECT {site:String}, {gen:UInt64}, * FROM values('day Date, until UInt32, count UInt64, mark UInt64', ${rows.join(', ')})`, { site, gen }, patience)
}

/**
 * Works out what is stale among the days of a span. `isReady` keeps days that still change; `mayGoOn` is asked between
 * bites. Answers the days that are worked out and hold.
 */
export const roll = async (store: Store, site: string, { from, to, isReady, mayGoOn }: {
  from: DayNumber; to: DayNumber; isReady: (day: DayNumber) => boolean; mayGoOn: () => boolean
}): Promise<DayNumber[]> => {
  const { blocks, fresh, stale } = await sortDays(store, site, { from, to })
  const done = fresh.map(({ day }) => day)
  for (const bite of biteOf(stale.filter(isReady), blocks)) {
    if (!mayGoOn()) break
    await rollBite(store, site, bite, blocks)
    done.push(...bite)
  }
  return done
}

/** The first and last day a site has events of; undefined when it has none. */
export const spanOf = async ({ query }: Store, site: string): Promise<{ from: DayNumber; to: DayNumber } | undefined> => {
  const [row] = await query<{ count: string; first: string; last: string }>(
    `SELECT toString(count()) AS count, toString(toUnixTimestamp64Milli(min(ts))) AS first, toString(toUnixTimestamp64Milli(max(ts))) AS last FROM event WHERE site = {site:String}`, { site })
  return row && row.count !== '0' ? { from: dayNumber(Number(row.first)), to: dayNumber(Number(row.last)) } : undefined
}
