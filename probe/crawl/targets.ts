// After the pages: asks once for the files they load and the sites they lead to, politely host by host, within a budget.
import type { LinkMap, Sighting, TargetAnswer } from '../facts/site-facts.ts'
import { siteKey } from './address.ts'
import type { PoliteReader } from './reader.ts'
import { askTarget } from './target.ts'
import { isAction, isFile } from './traps.ts'

export interface TargetsBudget {
  /** Files the pages load or offer. Default 150. */
  files?: number | undefined
  /** Pages of other sites. Default 60. */
  outside?: number | undefined
  /** For all of them. Default three minutes; what is not asked by then stays unknown. */
  ms?: number | undefined
  /** Between two requests to one other host. Default a second. */
  othersDelayMs?: number | undefined
}

export interface Target { url: string; /** How much of it to read; null when a look at its headers is enough. */ firstBytes: number | null }

/** What a template loads on every page first, then pictures, then the rest. */
const KINDS: readonly Sighting['kind'][] = ['style', 'script', 'icon', 'manifest', 'feed', 'image', 'link', 'media', 'other', 'frame']
const HOSTS_AT_ONCE = 8
/** Enough for the size of nearly every picture, whatever its camera wrote before it. */
const IMAGE_BYTES = 65_536
const BYTES: Partial<Record<Sighting['kind'], number>> = { image: IMAGE_BYTES, icon: IMAGE_BYTES, style: 1, script: 1, manifest: 1, feed: 1 }

/** Files, then pages of other sites, in an order that depends on the site alone. */
export function planTargets(links: LinkMap, { files = 150, outside = 60 }: TargetsBudget): Target[] {
  const kindOf = (url: string) => links.firstSighting(url)?.kind ?? 'other'
  const rankOf = (url: string) => KINDS.indexOf(kindOf(url))
  const offered = links.internal.filter((url) => isFile(new URL(url)))
  const ranked = [...links.resources, ...offered].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, files)
  const led = links.external.filter((url) => !isAction(new URL(url))).slice(0, outside)
  return [...ranked, ...led].map((url) => ({ url, firstBytes: BYTES[kindOf(url)] ?? null }))
}

export interface TargetsAsked {
  reader: PoliteReader
  targets: readonly Target[]
  /** Of the site itself, whose files may be asked for several at a time. */
  origin: string
  connections: number
  ms: number
  onAnswer(answer: TargetAnswer): void
}

/** Each host one after the other, different hosts at the same time. Rejects when stopped; what was answered by then was told. */
export async function askTargets({ reader, targets, origin, connections, ms, onAnswer }: TargetsAsked): Promise<void> {
  const endMs = performance.now() + ms
  const own = siteKey(origin)
  const byHost = [...Map.groupBy(targets, ({ url }) => siteKey(url))]
  const lanes = byHost.flatMap(([host, list]) => {
    const queue = list.values()
    return Array.from({ length: host === own ? connections : 1 }, () => queue)
  }).values()

  async function work(): Promise<void> {
    for (const lane of lanes) for (const { url, firstBytes } of lane) {
      if (performance.now() > endMs) return
      onAnswer(await askTarget(reader, url, firstBytes))
    }
  }
  const works = Array.from({ length: HOSTS_AT_ONCE + connections }, work)
  await Promise.allSettled(works)
  await Promise.all(works)
}
