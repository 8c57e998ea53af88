// Loads a file of events: the collector's own format, one JSON a line, or a tab-separated export. Each event once, however often the file is loaded.
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Site } from './collector.ts'
import { applyPolicy, strictPolicy } from './collector/policy.ts'
import { readEvent } from './collector/wire.ts'
import type { StoredEvent } from './event.ts'
import type { EventPath } from './eventPath.ts'

export type LoadProgress = { read: number; added: number; refused: number; bytes: number; ofBytes: number }
export type LoadOptions = {
  findSite(key: string): Promise<Site | undefined>
  /** The site of lines that name none: tab-separated files, bare events. */
  site?: string
  /** After each batch. */
  onProgress?(progress: LoadProgress): void
  /** A line that is refused, with its number and the reason. */
  onRefused?(line: number, reason: string): void
}

/** What is read, compared and written out of a batch is in memory at once: 300 MB for so many, 700 for 50,000, which are two per cent faster. */
const batchSize = 20_000
const isJson = (line: string): boolean => line.startsWith('{')

type Line = { site?: unknown; events: unknown[]; /** What the file says beside what a browser could. */ known?: Partial<StoredEvent> }

const devices: readonly string[] = ['desktop', 'mobile', 'tablet'] satisfies StoredEvent['device'][]
const isDevice = (text: string | undefined): text is StoredEvent['device'] => devices.includes(text ?? '')

/**
 * The line as the collector would get it. Columns of the tab-separated form: time (UTC), visitor, visit, id, type, name,
 * host, path, title, referrer, source, medium, campaign, browser, system, device, screen (not kept), language, country,
 * region, city, amount, currency. Lines of a visit follow each other: the first one begins it.
 */
const openReader = () => {
  let lastVisit = ''
  return (line: string): Line => {
    if (isJson(line)) {
      const value: { site?: unknown; events?: unknown } = JSON.parse(line)
      return { site: value.site, events: Array.isArray(value.events) ? value.events : [value] }
    }
    const [ts = '', visitor, visit = '', id, type, name, host, path, title, referrer, source, medium, campaign, ...rest] = line.split('\t')
    const [browser = '', os = '', device, , language = '', country = '', region = '', city = '', amount, currency] = rest
    const query = new URLSearchParams(Object.entries({ utm_source: source, utm_medium: medium, utm_campaign: campaign }).filter((one): one is [string, string] => !!one[1])).toString()
    const begins = visit !== lastVisit
    lastVisit = visit
    return {
      events: [{
        id, visitor, title, mode: 'consented', name: type === 'pageview' ? type : name, ts: `${ts.replace(' ', 'T')}Z`,
        url: `https://${host}${path}${query && `?${query}`}`, referrer: referrer ? `https://${referrer}/` : '',
        ...(amount && { value: { amount: Number(amount), currency } }),
      }],
      known: { browser, os, device: isDevice(device) ? device : '', language, country, region, city, ...(begins ? { entry: 2 } : { entry: 0, channel: 'internal' }) },
    }
  }
}

/**
 * Streams the file: memory stays that of one batch. A wrong line is refused and named, the others are loaded.
 * Safe to repeat after a stop at any moment.
 */
export const loadFile = async (path: string, events: Pick<EventPath, 'add'>, { findSite, site: given, onProgress, onRefused }: LoadOptions): Promise<LoadProgress> => {
  const progress: LoadProgress = { read: 0, added: 0, refused: 0, bytes: 0, ofBytes: (await stat(path)).size }
  const sites = new Map<string, Site | undefined>()
  const readLine = openReader()
  const now = Date.now()
  let batch: StoredEvent[] = []
  let number = 0

  const refuse = (reason: string) => {
    progress.refused++
    onRefused?.(number, reason)
  }
  const flush = async () => {
    // A token of its own: this file loaded again after an erasure must not be taken for the batch that was erased.
    progress.added += await events.add(batch, `file:${randomUUID()}`)
    batch = []
    onProgress?.({ ...progress })
  }

  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++
    progress.bytes += Buffer.byteLength(line) + 1
    if (line === '') continue
    let parsed: Line
    try {
      parsed = readLine(line)
    } catch {
      refuse('not a line of JSON')
      continue
    }
    const key = typeof parsed.site === 'string' ? parsed.site : (given ?? '')
    if (!sites.has(key)) sites.set(key, await findSite(key))
    const site = sites.get(key)
    for (const raw of parsed.events) {
      progress.read++
      const event = site ? readEvent(raw, { site: site.key, hosts: site.hosts, bot: '', now, recent: false }) : `site: no site has the key "${key}"`
      if (typeof event === 'string') refuse(event)
      else batch.push(applyPolicy(site?.policy ?? strictPolicy, { ...event, ...parsed.known }))
    }
    if (batch.length >= batchSize) await flush()
  }
  if (batch.length > 0) await flush()
  return progress
}
