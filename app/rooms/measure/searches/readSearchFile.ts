// Reads an export of Search Console, and writes nothing: its days, queries and pages, and the lines refused.
import * as z from 'zod'
import { connectors } from '#app/answers/shelves.ts'
import type { SearchRow } from '#app/catalogue/connectors/_contract.ts'
import { readFile } from '#app/catalogue/connectors/_frame.ts'
import type { FileReading } from '#app/catalogue/connectors/_frame.ts'
import { sentFile } from '#app/kernel/uploads.ts'
import type { OpenFile } from '#app/kernel/uploads.ts'

export const searchFile = z.strictObject(sentFile)

export interface SearchReading extends FileReading {
  /** At most a thousand queries and a thousand pages, as Search Console gives. */
  searches: SearchRow[]
  from: string | null
  to: string | null
  /** Over the days; null when the export holds none. */
  clicks: number | null
  impressions: number | null
}

export async function readSearchFile(file: OpenFile): Promise<SearchReading> {
  const shelf = [...(await connectors()).values()].filter(one => one.brings === 'searches')
  const searches: SearchRow[] = []
  const reading = await readFile(shelf, file.source(), { signal: file.signal, progress: file.progress, take: rows => { searches.push(...rows.filter(row => row.kind === 'search')) } })
  const days = searches.filter(one => one.by === 'day')
  const sorted = searches.flatMap(one => [one.fromDate, one.date]).toSorted()
  const sum = (field: 'clicks' | 'impressions') => (days.length ? days.reduce((total, one) => total + one[field], 0) : null)
  return { ...reading, searches, from: sorted[0] ?? null, to: sorted.at(-1) ?? null, clicks: sum('clicks'), impressions: sum('impressions') }
}
