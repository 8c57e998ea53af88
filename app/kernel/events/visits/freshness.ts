// Tells which days' visits, worked out before, are still what the events say. Never a guess: each day remembers what it was made from.
import type { EventStore } from '../store/eventStore.ts'
import { block } from '../store/eventTable.ts'

export type Ask = Pick<EventStore, 'query'>

/** Days since 1970 UTC. */
export type DayNumber = number
const dayMs = 86_400_000
const blockSeconds = 4 * 3_600
const blocksADay = 6

export const dayNumber = (ms: number): DayNumber => Math.floor(ms / dayMs)
export const isoDay = (day: DayNumber): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** What a stretch of time holds: how many events, and a sum of their ids' hashes, so that one gone and one come is a change. */
export type Content = { count: number; mark: bigint }
export type Blocks = ReadonlyMap<number, Content>

const nothing: Content = { count: 0, mark: 0n }
const add = (a: Content, b: Content): Content => ({ count: a.count + b.count, mark: BigInt.asUintN(64, a.mark + b.mark) })

/** The events of a site by four-hour block (number since 1970), read from the store's own projection: a few rows a day. */
const readBlocks = async ({ query }: Ask, site: string, { from, to }: { from: DayNumber; to: DayNumber }): Promise<Blocks> => {
  const rows = await query<{ number: number; count: number; mark: string }>(`
    SELECT toUInt32(intDiv(toUnixTimestamp(${block}), ${blockSeconds})) AS number, toUInt32(count()) AS count, toString(sum(cityHash64(id))) AS mark
    FROM event WHERE site = {site:String} AND ${block} >= toDateTime({from:UInt32}, 'UTC') AND ${block} < toDateTime({to:UInt32}, 'UTC') GROUP BY ${block}`,
  { site, from: (from - 1) * dayMs / 1_000, to: (to + 2) * dayMs / 1_000 })
  return new Map(rows.map(({ number, count, mark }) => [number, { count, mark: BigInt(mark) }]))
}

/** What blocks hold from one (included) to another (not). */
const contentOf = (blocks: Blocks, from: number, until: number): Content => {
  let sum = nothing
  for (let number = from; number < until; number++) sum = add(sum, blocks.get(number) ?? nothing)
  return sum
}

export const countOfDay = (blocks: Blocks, day: DayNumber): number => contentOf(blocks, day * blocksADay, (day + 1) * blocksADay).count

/**
 * The last block that can change the visits of a day (not included): four hours into the next day, for consent given
 * late, and as far as a visit that goes on after midnight could be joined, to the end of the next day at most.
 */
export const untilBlock = (day: DayNumber, lastEventMs: number): number =>
  Math.min((day + 2) * blocksADay, Math.max((day + 1) * blocksADay + 1, Math.floor((lastEventMs + 1_800_000) / 1_000 / blockSeconds) + 1))

/** What the visits of a day are made from: its events, those of the four hours before, those until `until`. */
export const sourceOf = (blocks: Blocks, day: DayNumber, until: number): Content => contentOf(blocks, day * blocksADay - 1, until)

export type Rolled = { day: DayNumber; gen: string; until: number; count: number; mark: string }

/** What was last worked out of each day. */
const readRolled = ({ query }: Ask, site: string, { from, to }: { from: DayNumber; to: DayNumber }): Promise<Rolled[]> =>
  query(`SELECT toUInt32(r.day) AS day, toString(max(r.gen)) AS gen, toUInt32(argMax(r.until, r.gen)) AS until, toUInt32(argMax(r.count, r.gen)) AS count, toString(argMax(r.mark, r.gen)) AS mark
    FROM rolled AS r WHERE r.site = {site:String} AND r.day BETWEEN {from:Date} AND {to:Date} GROUP BY r.day`, { site, from: isoDay(from), to: isoDay(to) })

const isFresh = (blocks: Blocks, { day, until, count, mark }: Rolled): boolean => {
  const now = sourceOf(blocks, day, until)
  return now.count === count && String(now.mark) === mark
}

/** Days with events: those whose worked-out visits hold, with their generation, and those to be worked out. */
export const sortDays = async (ask: Ask, site: string, span: { from: DayNumber; to: DayNumber }): Promise<{ blocks: Blocks; fresh: Rolled[]; stale: DayNumber[] }> => {
  // What was rolled is read first: a day rolled meanwhile is then worked out again, never believed without its events.
  const rolled = new Map((await readRolled(ask, site, span)).map((one) => [one.day, one]))
  const blocks = await readBlocks(ask, site, span)
  const fresh: Rolled[] = []
  const stale: DayNumber[] = []
  for (let day = span.from; day <= span.to; day++) {
    const one = rolled.get(day)
    if (countOfDay(blocks, day) === 0) continue
    if (one && isFresh(blocks, one)) fresh.push(one)
    else stale.push(day)
  }
  return { blocks, fresh, stale }
}
