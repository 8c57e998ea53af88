// Concludes over a site: what fails becomes a finding with its proof, what passes may be an asset.
import { hash } from 'node:crypto'
import { pathOf } from '../crawl/address.ts'
import type { BrowserFacts } from '../facts/browser-facts.ts'
import type { SiteFacts } from '../facts/site-facts.ts'
import { shells } from '../readings/shells.ts'
import { drawnMenus } from '../rules/words/drawn-menus.ts'
import { SEVERITIES, notMeasured, type Check, type Note, type Proof, type Severity, type Values, type Verdict } from './contract.ts'
import { guarded, type Found, type PageCount, type Shelf, type Tally } from './judge.ts'
import { limitOf, type Limits } from './limits.ts'

export interface Finding {
  /** The check and the start of the fingerprint: the same defect keeps its id from one audit to the next. */
  id: string
  checkId: string
  version: number
  /** Of check, page path and key: independent of figures, of the order of the crawl and of the site's host. */
  fingerprint: string
  element: number
  severity: Severity
  effortMinutes: number
  skill: Check['skill']
  url: string
  /** Of its pages: findings of one template are one thing to repair. Null where several are concerned, or the whole site. */
  template: string | null
  proof: Proof
  /** Seen in a page as a browser draws it, its scripts run; or else in what the server sends. */
  isRendered: boolean
  /** Addresses to look at again before it may be called repaired. */
  concerns: string[]
  values: Values
}

/** How a check went over the site. Only `passed` and `failed` are measured. */
export interface Outcome {
  checkId: string
  version: number
  /** The figure chosen in place of the usual one of this version; null under that one. Under two figures, two runs do not compare. */
  limit: number | null
  element: number
  severity: Severity
  passed: number
  failed: number
  /** Of those that failed, how many are in the findings: all but on very large sites. */
  listed: number
  toVerify: number
  notApplicable: number
  notMeasured: number
  reasons: string[]
  /** It measures something that moves by itself: left out of comparisons of findings. */
  isTiming: boolean
}

/** A check that passes everywhere and says something good. */
export interface Asset { checkId: string; version: number; element: number; values: Values }

export interface Judgement {
  findings: Finding[]
  /** What only a person can judge: counted nowhere. */
  toVerify: Finding[]
  assets: Asset[]
  outcomes: Outcome[]
}

/** The verdicts of a check that looks at more than one page. */
export function siteVerdicts(check: Exclude<Check, { reads: 'page' }>, seen: { site: SiteFacts; notes: readonly Note<unknown>[]; browser: BrowserFacts | null; limits?: Limits | undefined }): Verdict[] {
  const { site, notes, browser } = seen
  const limit = limitOf(check, seen.limits)
  return [guarded((): Verdict | Verdict[] => {
    switch (check.reads) {
      case 'site': return site.pages.length ? check.run(site, notes, limit) : notMeasured('no page was read')
      case 'host': return site.host ? check.run(site.host, limit) : notMeasured('the host was not asked')
      case 'browser': return browser ? check.run(browser, limit) : notMeasured('no browser is there')
    }
  })].flat()
}

/** Templates by page, and the front door. */
interface Places { templates: ReadonlyMap<string, string>; homeUrl: string }

/** What the pages as sent do not show, they may show once their scripts have run. */
function asWritten(check: Check, verdicts: Verdict[], hidden: string | null): Verdict[] {
  if (hidden === null || check.reads !== 'site' || !check.isSoughtOnPages) return verdicts
  return verdicts.map((verdict) => verdict.state === 'fail' ? notMeasured(hidden) : verdict)
}

/** What scripts write of most pages; null when the server sends them whole. */
function hiddenOf(site: SiteFacts, tally: Tally): string | null {
  if (shells.read(site, tally.notesOf(shells.id) as Note<true>[])) return 'the page is written by its scripts'
  return drawnMenus.read(site, tally.notesOf(drawnMenus.id) as Note<true>[]) ? 'the menus are written by scripts' : null
}

/** The template that all the pages concerned share. What a look at the site says of its front door is said of the whole. */
function templateOf(check: Check, { url, proof: { pages } }: Found, { templates, homeUrl }: Places): string | null {
  if (check.reads !== 'page' && !pages && url === homeUrl) return null
  const [first, ...others] = new Set((pages ?? [url]).map((page) => templates.get(page)))
  return others.length ? null : first ?? null
}

function findingOf(check: Check, verdict: Found, places: Places): Finding {
  const path = pathOf(verdict.url)
  const fingerprint = hash('sha256', [check.id, path, verdict.key].join('\n')).slice(0, 32)
  const { id: checkId, version, element, severity, effortMinutes, skill } = check
  return {
    id: `${checkId}-${fingerprint.slice(0, 12)}`, checkId, version, fingerprint, element, severity, effortMinutes, skill,
    url: verdict.url, template: templateOf(check, verdict, places), proof: verdict.proof, isRendered: check.isRendered ?? check.reads === 'browser', concerns: verdict.concerns, values: { page: path, ...verdict.values },
  }
}

/** What a person is asked of the same place on several pages (a link of the menu, the text itself) is asked once, with all of them. */
function askedOnce(doubts: readonly Found[]): Found[] {
  return [...Map.groupBy(doubts, ({ key, proof }) => `${key}\n${proof.selector ?? proof.text}`).values()].map((same) => {
    const [first, ...others] = same.toSorted((a, b) => a.url < b.url ? -1 : 1)
    const pages = [first!, ...others].map(({ url }) => url)
    return others.length ? { ...first!, proof: { ...first!.proof, pages }, concerns: pages } : first!
  })
}

/** Worst first, then by check, address and key: two audits of the same site list the same things in the same order. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const placed = findings.map((finding) => ({ finding, worst: SEVERITIES.indexOf(finding.severity), key: `${finding.checkId}\n${finding.values.page}\n${finding.fingerprint}` }))
  return placed.sort((a, b) => a.worst - b.worst || (a.key < b.key ? -1 : 1)).map(({ finding }) => finding)
}

interface Reckoned { passed: number; failed: number; toVerify: number; notApplicable: number; notMeasured: number; reasons: string[]; values: Values; found: Found[] }

function reckonPages({ letters, values, reasons, found }: PageCount): Reckoned {
  return { passed: letters.p, failed: letters.f, toVerify: letters.v, notApplicable: letters['-'], notMeasured: letters['?'], reasons: [...reasons], values, found }
}

function reckon(verdicts: readonly Verdict[]): Reckoned {
  const of = <State extends Verdict['state']>(state: State) => verdicts.filter((verdict): verdict is Extract<Verdict, { state: State }> => verdict.state === state)
  const [passed, failed, toVerify, unmeasured] = [of('pass'), of('fail'), of('to_verify'), of('not_measured')]
  return {
    passed: passed.length, failed: failed.length, toVerify: toVerify.length, notApplicable: of('not_applicable').length, notMeasured: unmeasured.length,
    reasons: [...new Set(unmeasured.map(({ reason }) => reason))], values: passed[0]?.values ?? {}, found: [...failed, ...toVerify],
  }
}

export function concludeSite({ checks, limits }: Pick<Shelf, 'checks' | 'limits'>, tally: Tally, site: SiteFacts, browser: BrowserFacts | null): Judgement {
  const places = { templates: new Map(site.pages.map(({ url, template }) => [url, template])), homeUrl: site.homeUrl }
  const hidden = hiddenOf(site, tally)
  const judgement: Judgement = { findings: [], toVerify: [], assets: [], outcomes: [] }
  for (const check of checks) {
    const failure = tally.failureOf(check.id)
    const reckoned = check.reads === 'page'
      ? site.pages.length ? reckonPages(tally.counts.get(check.id)!) : reckon([notMeasured('no page was read')])
      : reckon(failure === undefined ? asWritten(check, siteVerdicts(check, { site, notes: tally.notesOf(check.id), browser, limits }), hidden) : [notMeasured(failure)])
    const { found, values, ...counts } = reckoned
    const { id: checkId, version, element, severity, isTiming } = check
    const [failed, doubts] = [found.filter(({ state }) => state === 'fail'), found.filter(({ state }) => state === 'to_verify')]
    judgement.findings.push(...failed.map((verdict) => findingOf(check, verdict, places)))
    judgement.toVerify.push(...(check.reads === 'page' ? askedOnce(doubts) : doubts).map((verdict) => findingOf(check, verdict, places)))
    judgement.outcomes.push({ checkId, version, limit: limits?.[checkId] ?? null, element, severity, isTiming: isTiming === true, listed: failed.length, ...counts })
    // What awaits a person's eye is not praised yet.
    if (counts.passed && !counts.failed && !counts.toVerify && !counts.notMeasured && check.words.fr.good) judgement.assets.push({ checkId, version, element, values: { count: counts.passed, ...values } })
  }
  const failing = new Set(judgement.outcomes.filter(({ failed }) => failed > 0).map(({ checkId }) => checkId))
  const spoilt = new Set(checks.filter(({ goodUnless }) => goodUnless !== undefined && failing.has(goodUnless)).map(({ id }) => id))
  return { ...judgement, assets: judgement.assets.filter(({ checkId }) => !spoilt.has(checkId)), findings: inOrder(judgement.findings), toVerify: inOrder(judgement.toVerify) }
}
