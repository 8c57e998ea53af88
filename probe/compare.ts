// Two audits of one site, side by side: what is new, what stays, what has been repaired, what came back.
import type { SiteAudit } from './site-audit.ts'
import type { Finding, Outcome } from './checks/run.ts'
import { pathOf } from './crawl/address.ts'

export interface RunComparison {
  new: Finding[]
  /** Repaired once, and there again. */
  regressed: Finding[]
  persisting: Finding[]
  fixed: Finding[]
  /** Seen before, and not looked at again this time: neither there nor repaired. */
  unverified: Finding[]
  /** Of a check that one of the runs did not have, or had under another version or another figure. */
  notComparable: Finding[]
}

/** What two runs of one site are compared by. */
export type Run = Pick<SiteAudit, 'findings' | 'outcomes' | 'visited' | 'end'>

type Rule = Pick<Outcome, 'version'> & Partial<Pick<Outcome, 'limit'>>

/** Was the place of a former finding looked at again by the same check? A page that is gone was. */
function sightOf(after: Run): (finding: Finding) => boolean {
  const visited = after.end === 'complete' ? null : new Set(after.visited.filter(({ status }) => status !== null).map(({ url }) => pathOf(url)))
  return (finding) => {
    const outcome = after.outcomes.find(({ checkId }) => checkId === finding.checkId)
    if (!outcome || outcome.passed + outcome.failed + outcome.notApplicable === 0) return false
    // Of a check that fails too often to be listed whole, what is not in the list may still be there.
    if (outcome.listed < outcome.failed) return false
    return visited === null || finding.concerns.every((url) => visited.has(pathOf(url)))
  }
}

/** What a check found compares with what it found before when it judged by the same version and the same figure. Results kept before figures could be chosen were under the usual ones. */
export function isSameRule(before: Rule | undefined, after: Rule | undefined): boolean {
  return before?.version === after?.version && (before?.limit ?? null) === (after?.limit ?? null)
}

/**
 * `repairedBefore`: fingerprints of findings that an earlier run saw repaired. What is measured in time moves by itself
 * from one run to the next: such findings are in neither list, their medians are compared as measures.
 */
export function compareRuns(before: Run, after: Run, repairedBefore: ReadonlySet<string> = new Set()): RunComparison {
  const outcomeIn = (run: Run, { checkId }: Finding) => run.outcomes.find((outcome) => outcome.checkId === checkId)
  const isOfTime = (finding: Finding) => (outcomeIn(after, finding) ?? outcomeIn(before, finding))?.isTiming === true
  const isComparable = (finding: Finding) => isSameRule(outcomeIn(before, finding), outcomeIn(after, finding))
  const former = before.findings.filter((finding) => !isOfTime(finding))
  const present = after.findings.filter((finding) => !isOfTime(finding))
  const then = new Set(former.map(({ fingerprint }) => fingerprint))
  const now = new Set(present.map(({ fingerprint }) => fingerprint))
  const gone = former.filter((finding) => isComparable(finding) && !now.has(finding.fingerprint))
  const found = present.filter(isComparable)
  const come = found.filter(({ fingerprint }) => !then.has(fingerprint))
  const isSeenAgain = sightOf(after)
  return {
    new: come.filter(({ fingerprint }) => !repairedBefore.has(fingerprint)),
    regressed: come.filter(({ fingerprint }) => repairedBefore.has(fingerprint)),
    persisting: found.filter(({ fingerprint }) => then.has(fingerprint)),
    fixed: gone.filter(isSeenAgain),
    unverified: gone.filter((finding) => !isSeenAgain(finding)),
    notComparable: [...former.filter((finding) => !isComparable(finding) && !now.has(finding.fingerprint)), ...present.filter((finding) => !isComparable(finding))],
  }
}

/** Why two sites are not compared, or null when they are: read to different ends, one further than the other was let be, or one in a browser and the other not. */
export type Difference = 'not-read' | 'cut-short' | 'limit' | 'browser'

export function differenceOf(one: SiteAudit, other: SiteAudit): Difference | null {
  if (!one.identity || !other.identity) return 'not-read'
  const isRead = ({ end }: SiteAudit) => end === 'complete' || end === 'page-limit'
  if (!isRead(one) || !isRead(other)) return 'cut-short'
  const furthest = Math.max(one.pagesRead, other.pagesRead)
  if ([one, other].some(({ end, pagesLimit }) => end === 'page-limit' && furthest > pagesLimit)) return 'limit'
  return one.isSeenInBrowser === other.isSeenInBrowser ? null : 'browser'
}
