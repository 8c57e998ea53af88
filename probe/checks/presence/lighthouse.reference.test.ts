// Our checks against Lighthouse's own cases on search engines, read from a copy of github.com/GoogleChrome/lighthouse.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { findReference } from '../../references.ts'
import type { ExampleCase, Verdict } from '../contract.ts'
import { verdictsOf } from '../example-site.ts'
import { loadChecks } from '../load.ts'

const folder = findReference('lighthouse')
const checks = new Map((await loadChecks()).map((check) => [check.id, check]))
const textOf = (path: string) => readFileSync(join(folder!, path), 'utf8').replace(/^import .*$/gm, '')

interface Anchor { href?: string; rawHref?: string; text?: string; rel?: string; textLang?: string; name?: string; role?: string; id?: string; onclick?: string; attributeNames?: string[] }
interface LinkElement { rel: string; href?: string | null; hrefRaw?: string; hreflang?: string; source: 'head' | 'headers' | 'body' }
interface Artifacts {
  AnchorElements?: Anchor[]; LinkElements?: LinkElement[]; MetaElements?: { name: string; content: string }[]; RobotsTxt?: { content?: string }
  URL?: Record<string, string>; DevtoolsLog?: { responseHeaders?: { name: string; value: string }[] }[]
}
interface Case { name: string; artifacts: Artifacts; score: number }

/** What one of their test files asks: its code runs with an audit that only notes what it is given, and assertions that note what is expected of it. */
async function casesOf(audit: string): Promise<Case[]> {
  const cases: Case[] = []
  const running: unknown[] = []
  let name = ''
  const anything: unknown = new Proxy(() => {}, { get: (_, key) => key === 'then' ? undefined : anything, apply: () => anything })
  const noting = { audit(artifacts: Artifacts) {
    const result = { score: { name, artifacts }, details: anything, explanation: anything, warnings: anything }
    return Object.assign(Promise.resolve(result), result)
  } }
  const equal = (actual: Case | number, score: number, message = '') => {
    if (typeof actual === 'object') cases.push({ ...actual, name: message || actual.name, score })
  }
  runInNewContext(textOf(`core/test/audits/seo/${audit}-test.js`), {
    describe: (_: string, body: () => void) => body(), it: (title: string, body: () => unknown) => { name = title; running.push(body()) },
    assert: { equal }, expect: anything, networkRecordsToDevtoolsLog: (records: unknown) => records,
    ...Object.fromEntries(['Audit', 'LinkTextAudit', 'CrawlableAnchorsAudit', 'HreflangAudit', 'CanonicalAudit', 'IsCrawlableAudit'].map((spelled) => [spelled, noting])),
  })
  await Promise.all(running)
  return cases
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const tag = (name: string, attributes: Record<string, string | null | undefined>) => `<${name} ${Object.entries(attributes).filter(([, value]) => typeof value === 'string').map(([key, value]) => `${key}="${escape(value!)}"`).join(' ')}>`

const anchor = ({ href, rawHref = href, text = 'Page', attributeNames = ['href', 'rel'], rel, role, name, id, onclick }: Anchor) =>
  `${tag('a', { ...Object.fromEntries(attributeNames.map((key) => [key, ''])), ...rawHref ? { href: rawHref } : {}, rel, role: role || null, name: name || null, id: id || null, onclick: onclick || null })}${text}</a>`
const link = ({ rel, hreflang, hrefRaw, href = hrefRaw }: LinkElement) => tag('link', { rel, hreflang: hreflang || null, href: hrefRaw ?? href })
const header = ({ rel, hreflang, hrefRaw, href = hrefRaw }: LinkElement) => `<${hrefRaw ?? href}>; rel="${rel}"${hreflang ? `; hreflang="${hreflang}"` : ''}`

/** Their page as it would be sent, at home on the site of our examples. */
function pageOf({ AnchorElements = [], LinkElements = [], MetaElements = [], URL: urls = {}, DevtoolsLog = [] }: Artifacts): ExampleCase {
  const at = (source: LinkElement['source']) => LinkElements.filter((element) => element.source === source)
  const { pathname, search } = new URL(urls.finalDisplayedUrl ?? urls.mainDocumentUrl ?? 'https://example.com/')
  const head = [...MetaElements.map((meta) => tag('meta', meta)), ...at('head').map(link)].join('')
  const headers = {
    ...at('headers').length && { link: at('headers').map(header).join(', ') },
    ...DevtoolsLog[0]?.responseHeaders?.length && { 'x-robots-tag': DevtoolsLog[0].responseHeaders.map(({ value }) => value).join(', ') },
  }
  const move = (text: string) => text.replaceAll(/https?:\/\/example\.com/g, 'https://exemple.fr')
  const body = move(`<html><head>${head}</head><body>${at('body').map(link).join('')}<p>Page</p>${AnchorElements.map(anchor).join(' ')}</body></html>`)
  return { pages: { [pathname + search as '/']: { headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, move(value)])), body } }, announced: [pathname + search] }
}

const isFound = ({ state }: Verdict) => state === 'fail' || state === 'to_verify'
const foundBy = (ids: readonly string[], example: ExampleCase) => ids.flatMap((id) => verdictsOf(checks.get(id)!, example).filter(isFound))

interface Gate { audit: string; ours: string[]; asked: number; otherwise: string[] }

/** Their audit, our checks of the same matter, how many cases they have, and those where we answer otherwise, with the reason. */
const GATES: Gate[] = [
  { audit: 'link-text', ours: ['seo.link-text'], asked: 8, otherwise: [] },
  {
    audit: 'crawlable-anchors', ours: ['seo.crawlable-anchor'], asked: 49, otherwise: [
      // Our links are those with an address; whether a script listens to the others takes a browser.
      'A role value of a space character fails the audit', 'no href with any event listener is a fail', 'link with only a target attribute', 'name attribute with only space characters',
      // In a browser an empty address is that of the page itself, which their own next case lets pass.
      'link with an empty href and no other meaningful attributes and no event handlers',
      // We ask a person to look; they let any role pass.
      'Href value has no effect when a role is present',
    ],
  },
  { audit: 'hreflang', ours: ['seo.hreflang-code', 'seo.hreflang-target'], asked: 15, otherwise: [] },
  // A canonical that names another language is told by the page it makes vanish from the list of languages.
  { audit: 'canonical', ours: ['seo.canonical-multiple', 'seo.canonical-relative', 'seo.canonical-home', 'seo.hreflang-target'], asked: 12, otherwise: [] },
  { audit: 'meta-description', ours: ['seo.desc-missing'], asked: 4, otherwise: [] },
  {
    audit: 'is-crawlable', ours: ['seo.noindex-unexpected'], asked: 18, otherwise: [
      // A page whose last day was set in advance leaves on purpose.
      ...Array<string>(2).fill('fails when page is blocked from indexing with a robots metatag'), ...Array<string>(2).fill('fails when page is blocked from indexing with a header'),
    ],
  },
]

interface Smoke { lhr: { requestedUrl: string; audits: Record<string, { score: number; details?: { items?: { length: number } } }> } }

/** Their page, with the headers its address asks their server for. */
async function smokeOf(name: string): Promise<{ audits: Smoke['lhr']['audits']; example: ExampleCase }> {
  const { expectations } = (await import(join(folder!, `cli/test/smokehouse/test-definitions/${name}.js`)) as { default: { expectations: Smoke } }).default
  const { pathname, searchParams } = new URL(expectations.lhr.requestedUrl)
  const headers: Record<string, string> = {}
  for (const [key, value] of new URLSearchParams(searchParams.get('extra_header') ?? '')) headers[key] = headers[key] ? `${headers[key]}, ${value}` : value
  const body = readFileSync(join(folder!, 'cli/test/fixtures', pathname), 'utf8')
  return { audits: expectations.lhr.audits, example: { pages: { [pathname as '/']: { headers, body } }, announced: [pathname] } }
}

const countOf = (verdict: Verdict | undefined): number => verdict && 'values' in verdict ? Number(verdict.values.count) : 0

describe.skipIf(!folder)('Lighthouse’s cases (AZIMUT_REFERENCES holds lighthouse/)', () => {
  test.for(GATES)('$audit: $asked cases', async ({ audit, ours, asked, otherwise }) => {
    // robots.txt is read by checks of the host.
    const cases = (await casesOf(audit)).filter(({ artifacts }) => !artifacts.RobotsTxt?.content)
    const differing = cases.filter(({ artifacts, score }) => score !== (foundBy(ours, pageOf(artifacts)).length ? 0 : 1))
    expect(cases).toHaveLength(asked)
    expect(differing.map(({ name }) => name).sort()).toEqual(otherwise.toSorted())
  })

  test('the page that fails everything', async () => {
    const { audits, example } = await smokeOf('seo-failing')
    const theirs = (audit: string) => audits[audit]!.details?.items?.length ?? 1 - audits[audit]!.score
    const findings = (...ids: string[]) => foundBy(ids, example).length
    const links = (id: string) => countOf(foundBy([id], example)[0])
    expect({
      title: [theirs('document-title'), findings('seo.title-missing')],
      canonical: [theirs('canonical'), findings('seo.canonical-multiple')],
      links: [theirs('link-text'), links('seo.link-text')],
      // The page is closed to search engines: its description would be shown nowhere.
      description: [theirs('meta-description'), findings('seo.desc-missing')],
      // Meta and header both close it: one page to open.
      robots: [theirs('is-crawlable'), findings('seo.noindex-unexpected')],
      // The code `xx` stands on two lines; a line without an address announces nothing.
      hreflang: [theirs('hreflang'), findings('seo.hreflang-code', 'seo.hreflang-target')],
      // Two of them have no address and a script that listens.
      anchors: [theirs('crawlable-anchors'), links('seo.crawlable-anchor')],
    }).toEqual({ title: [1, 1], canonical: [1, 1], links: [5, 5], description: [1, 0], robots: [2, 1], hreflang: [5, 3], anchors: [3, 1] })
  })

  test('the page that passes', async () => {
    const { audits, example } = await smokeOf('seo-passing')
    const ours = ['seo.title-missing', 'seo.title-multiple', 'seo.desc-missing', 'seo.canonical-multiple', 'seo.canonical-relative', 'seo.noindex-unexpected', 'seo.link-text', 'seo.hreflang-code', 'seo.hreflang-target']
    expect(foundBy(ours, example)).toEqual([])
    // Theirs are two links that only a script listening makes into links; ours is `javascript:;`, for a person to look at.
    expect([audits['crawlable-anchors']!.details!.items!.length, foundBy(['seo.crawlable-anchor'], example).map(({ state }) => state)]).toEqual([2, ['to_verify']])
  })

  test('links in several languages', async () => {
    const { audits, example } = await smokeOf('seo-mixed-language')
    const [found] = foundBy(['seo.link-text'], example)
    // They read `lang` link by link, we read that of the page: two German « Start » are ours alone, one « hier » theirs alone.
    // They leave out the words of an image; for a screen reader four links say « click click here », which is on no list.
    expect([audits['link-text']!.details!.items!.length, countOf(found)]).toEqual([15, 12])
  })
})
