// One visitor in a hundred, with every event of theirs: small enough to be counted by hand, straight from the file and without SQL.
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Line { ts: number; visitor: string; visit: string; id: string; name: string; path: string; source: string; cents: number }
interface Visit { start: number; source: string; lines: Line[] }

const oneIn = 100
const isTaken = (visitor: string) => Number.parseInt(visitor.slice(0, 8), 16) % oneIn === 0

function readLine(text: string): Line {
  const cell = text.split('\t')
  return {
    ts: Date.parse(`${cell[0]!.replace(' ', 'T')}Z`), visitor: cell[1]!, visit: cell[2]!, id: cell[3]!, name: cell[4] === 'pageview' ? 'pageview' : cell[5]!,
    path: cell[7]!, source: cell[10]!, cents: Math.round(Number(cell[21] || 0) * 100),
  }
}

/** Writes their lines to a file of their own, and answers them. */
export async function takeSample(file: string, sampleFile: string): Promise<Line[]> {
  const lines: Line[] = []
  const out = createWriteStream(sampleFile)
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (!isTaken(text.slice(24, 60))) continue
    lines.push(readLine(text))
    out.write(`${text}\n`)
  }
  await once(out.end(), 'finish')
  return lines
}

const byVisitor = (lines: readonly Line[]) => [...Map.groupBy(lines, one => one.visitor).values()].map(list => list.toSorted((a, b) => a.ts - b.ts))

/** A visit begins where the file begins one. */
function visitsOf(list: readonly Line[]): Visit[] {
  return [...Map.groupBy(list, one => one.visit).values()].map(lines => ({ start: lines[0]!.ts, source: lines[0]!.source, lines })).toSorted((a, b) => a.start - b.start)
}

/** People who reached each step, in order, from any first step on, the last within the window. */
export function countFunnel(lines: readonly Line[], steps: readonly ((line: Line) => boolean)[], windowMs: number): number[] {
  const levels = byVisitor(lines).map(list => Math.max(0, ...list.flatMap((first, at) => {
    if (!steps[0]!(first)) return []
    let level = 1
    for (const one of list.slice(at + 1)) if (one.ts <= first.ts + windowMs && steps[level]?.(one)) level++
    return [level]
  })))
  return steps.map((_, at) => levels.filter(level => level > at).length)
}

/** How often each way of sources led to the goal: visits up to the one where it happened, none older than the window. */
export function countPaths(lines: readonly Line[], goal: string, windowMs: number): Map<string, { conversions: number; cents: number }> {
  const ways = new Map<string, { conversions: number; cents: number }>()
  for (const visits of byVisitor(lines).map(visitsOf)) {
    for (const { start, lines: own } of visits) {
      const conversions = own.filter(one => one.name === goal).length
      if (!conversions) continue
      const way = visits.filter(one => one.start <= start && one.start > start - windowMs).map(one => one.source).slice(-20).join(' > ')
      const known = ways.get(way) ?? { conversions: 0, cents: 0 }
      ways.set(way, { conversions: known.conversions + conversions, cents: known.cents + own.reduce((sum, one) => sum + one.cents, 0) })
    }
  }
  return ways
}

const dayMs = 86_400_000
/** Days since 1970 of the Monday of the week a moment is in, by the clock of a zone. */
function weeksIn(zone: string): (ts: number) => number {
  const write = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  return ts => { const day = Date.parse(write.format(ts)) / dayMs; return day - (day + 3) % 7 }
}

/** People of each week of first visits, seen in it and in each following one: `2025-11-24 3` is the fourth week of that cohort. */
export function countRetention(lines: readonly Line[], zone: string): Map<string, number> {
  const weekOf = weeksIn(zone)
  const seen = new Map<string, number>()
  for (const visits of byVisitor(lines).map(visitsOf)) {
    const weeks = new Set(visits.map(one => weekOf(one.start)))
    const first = Math.min(...weeks)
    for (const week of weeks) {
      const key = `${new Date(first * dayMs).toISOString().slice(0, 10)} ${(week - first) / 7}`
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
  }
  return seen
}
