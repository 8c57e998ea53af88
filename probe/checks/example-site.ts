// Makes a small site out of a check's example, through the same reading as a real one.
import { extractFacts } from '../facts/extract.ts'
import type { HostFacts, SiteFacts, UrlResponse } from '../facts/site-facts.ts'
import type { Example } from './contract.ts'

const ORIGIN = 'https://exemple.fr'

function isHostExample(example: Example): example is { host: HostFacts } {
  return typeof example === 'object' && typeof example.host === 'object'
}

export function siteOfExample(example: Example): SiteFacts {
  const responses = new Map<string, UrlResponse>()
  const site: SiteFacts = { origin: ORIGIN, homeUrl: `${ORIGIN}/`, pages: [], responses, host: null }
  if (isHostExample(example)) return { ...site, host: example.host }
  for (const [path, content] of Object.entries(typeof example === 'string' ? { '/': example } : example)) {
    const url = ORIGIN + path
    const status = typeof content === 'number' ? content : 200
    responses.set(url, { url, depth: 0, status })
    if (typeof content === 'string') site.pages.push(extractFacts(content, { url, status, responseMs: 1, bytes: content.length }))
  }
  return site
}
