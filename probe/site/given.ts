// Makes a site out of pages that are given, through the same reading as a real one: examples of checks, and sites that are told rather than visited.
import type { ExampleAnswer, ExampleCase } from '../checks/contract.ts'
import { extractFacts } from '../facts/extract.ts'
import type { BrowserFacts } from '../facts/browser-facts.ts'
import type { HostFacts } from '../facts/host-facts.ts'
import { isFrenchPage } from '../facts/language.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import { planOn } from '../facts/plan.ts'
import type { SiteFacts, TargetAnswer, UrlResponse } from '../facts/site-facts.ts'
import { seedOf } from './card.ts'
import { createLinkMap } from './link-map.ts'
import { mentionsOf } from './mentions.ts'
import { buildSite } from './site.ts'

export interface GivenWorld { site: SiteFacts; pages: PageFacts[]; browser: BrowserFacts | null }

interface FullAnswer { status: number; headers: Record<string, string>; cookies: string[]; body: string | null; redirectsTo: string | null; responseMs: number }

function fullAnswer(answer: ExampleAnswer, origin: string): FullAnswer {
  const given = typeof answer === 'string' ? { body: answer } : typeof answer === 'number' ? { status: answer } : answer
  const redirectsTo = given.redirectsTo === undefined ? null : new URL(given.redirectsTo, origin).href
  return { status: given.status ?? (redirectsTo ? 301 : 200), headers: given.headers ?? {}, cookies: given.cookies ?? [], body: given.body ?? null, redirectsTo, responseMs: given.responseMs ?? 1 }
}

/** Follows redirects as the crawl does, until one that turns in circles. */
function responseOf(url: string, answers: ReadonlyMap<string, FullAnswer>, homeUrl: string): UrlResponse {
  const hops: { url: string; status: number }[] = []
  let here = url
  for (let answer = answers.get(here); answer?.redirectsTo; answer = answers.get(here)) {
    if (hops.some((hop) => hop.url === here)) return { url, depth: 1, status: null, failure: 'too-many-redirects', redirectsTo: here, hops }
    hops.push({ url: here, status: answer.status })
    here = answer.redirectsTo
  }
  return { url, depth: url === homeUrl ? 0 : 1, status: answers.get(here)?.status ?? 200, ...hops.length && { redirectsTo: here, hops } }
}

function pageOf(url: string, { status, headers, cookies, body, responseMs }: FullAnswer, extract: typeof extractFacts): PageFacts[] {
  if (status !== 200 || body === null) return []
  const bytes = Buffer.byteLength(body)
  return [extract(body, { url, status, responseMs, bytes, wireBytes: bytes, headers, cookies })]
}

const fullTarget = (url: string, answer: Partial<TargetAnswer>): TargetAnswer => ({ url, status: 200, contentType: '', bytes: null, cacheControl: '', contentEncoding: '', ...answer })

/** `today`: the ISO day of the visit; `extract`: reads a page, for those who have read it before. A host that is given in part answers null to the rest. */
export function givenWorld({ pages: answers = {}, host, browser, targets = {}, sitemaps = [], announced = [], plan = null, spelling = null, isCut }: ExampleCase, { origin, today, extract = extractFacts }: { origin: string; today: string; extract?: typeof extractFacts }): GivenWorld {
  const homeUrl = `${origin}/`
  const full = new Map(Object.entries(answers).map(([path, answer]) => [origin + path, fullAnswer(answer, origin)]))
  const pages = [...full].flatMap(([url, answer]) => pageOf(url, answer, extract))
  const links = createLinkMap()
  for (const page of pages) links.apply(page.url, links.entryOf(mentionsOf(page, origin)))
  const home = pages.find(({ url }) => url === homeUrl) ?? pages[0]
  const nothing: HostFacts = { origin, isPublic: true, httpLeadsTo: null, httpHops: [], home: null, isHomeSilent: false, twin: null, robots: null, missing: null, favicon: null, exposed: null, tls: null, dns: null }
  const site = buildSite({
    origin, homeUrl, isFrench: home ? isFrenchPage(home) : true, today, seeds: pages.map(seedOf), links,
    responses: new Map([...full.keys()].map((url) => [url, responseOf(url, full, homeUrl)])),
    targets: new Map(Object.entries(targets).map(([url, answer]) => [url, fullTarget(url, answer)])),
    sitemaps, announced: new Set(announced.map((url) => new URL(url, origin).href)), host: host ? { ...nothing, ...host } : null,
    extras: [...plan ? ['plan' as const] : [], ...spelling ? ['spelling' as const] : []], plan: plan && planOn(origin, plan), spelling: spelling && { fr: new Map(Object.entries(spelling.fr ?? {})), en: new Map(Object.entries(spelling.en ?? {})) }, isWhole: !isCut, sampled: [],
  })
  return { site, pages, browser: browser ? { pages: [], consent: null, ...browser } : null }
}
