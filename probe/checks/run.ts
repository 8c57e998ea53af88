// Runs the checks over a site: what fails becomes a finding with its proof, what passes may be an asset.
import { createHash } from 'node:crypto'
import { pathOf } from '../crawl/address.ts'
import type { SiteFacts } from '../facts/site-facts.ts'
import { SEVERITIES, notMeasured, type Check, type Proof, type Severity, type Values, type Verdict } from './contract.ts'

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
  proof: Proof
  /** Addresses to look at again before it may be called repaired. */
  concerns: string[]
  values: Values
}

/** How a check went over the site. Only `passed` and `failed` are measured. */
export interface Outcome {
  checkId: string
  version: number
  element: number
  severity: Severity
  passed: number
  failed: number
  notApplicable: number
  notMeasured: number
  reasons: string[]
}

/** A check that passes everywhere and says something good. */
export interface Asset { checkId: string; version: number; element: number; values: Values }

export interface Judgement { findings: Finding[]; assets: Asset[]; outcomes: Outcome[] }

/** The verdicts of one check on a site; a check that throws has measured nothing. */
export function verdictsOf(check: Check, site: SiteFacts): Verdict[] {
  try {
    switch (check.reads) {
      case 'page': return site.pages.length ? site.pages.map((page) => check.run(page, site)) : [notMeasured('no page was read')]
      case 'site': return site.pages.length ? [check.run(site)].flat() : [notMeasured('no page was read')]
      case 'host': return [site.host ? check.run(site.host) : notMeasured('the host was not asked')]
    }
  } catch (error) {
    return [notMeasured(`the check failed: ${error instanceof Error ? error.message : String(error)}`)]
  }
}

function findingOf(check: Check, verdict: Extract<Verdict, { state: 'fail' }>): Finding {
  const path = pathOf(verdict.url)
  const fingerprint = createHash('sha256').update([check.id, path, verdict.key].join('\n')).digest('hex').slice(0, 32)
  const { id: checkId, version, element, severity, effortMinutes, skill } = check
  return {
    id: `${checkId}-${fingerprint.slice(0, 12)}`, checkId, version, fingerprint, element, severity, effortMinutes, skill,
    url: verdict.url, proof: verdict.proof, concerns: verdict.concerns, values: { page: path, ...verdict.values },
  }
}

/** Worst first, then by check, address and key: two audits of the same site list the same things in the same order. */
function compareFindings(a: Finding, b: Finding): number {
  const worst = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  const keyOf = (finding: Finding) => `${finding.checkId}\n${finding.values.page}\n${finding.fingerprint}`
  return worst || (keyOf(a) < keyOf(b) ? -1 : 1)
}

export function judgeSite(checks: readonly Check[], site: SiteFacts): Judgement {
  const findings: Finding[] = []
  const assets: Asset[] = []
  const outcomes: Outcome[] = []
  for (const check of checks) {
    const verdicts = verdictsOf(check, site)
    const of = <State extends Verdict['state']>(state: State) => verdicts.filter((verdict): verdict is Extract<Verdict, { state: State }> => verdict.state === state)
    const failed = of('fail')
    const passed = of('pass')
    const unmeasured = of('not_measured')
    const { id: checkId, version, element, severity } = check
    findings.push(...failed.map((verdict) => findingOf(check, verdict)))
    outcomes.push({
      checkId, version, element, severity, passed: passed.length, failed: failed.length,
      notApplicable: of('not_applicable').length, notMeasured: unmeasured.length, reasons: [...new Set(unmeasured.map(({ reason }) => reason))],
    })
    if (passed[0] && !failed.length && !unmeasured.length && check.words.fr.good) assets.push({ checkId, version, element, values: { count: passed.length, ...passed[0].values } })
  }
  return { findings: findings.sort(compareFindings), assets, outcomes }
}
