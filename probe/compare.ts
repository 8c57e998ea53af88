// Two audits of one site, side by side: what is new, what stays, what has been repaired.
import type { SiteAudit } from './audit.ts'
import type { Finding } from './checks/run.ts'
import { pathOf } from './crawl/address.ts'

export interface RunComparison {
  new: Finding[]
  persisting: Finding[]
  fixed: Finding[]
  /** Seen before, and not looked at again this time: neither there nor repaired. */
  unverified: Finding[]
  /** Of a check that one of the runs did not have, or had under another version. */
  notComparable: Finding[]
}

/** Was the place of a former finding looked at again by the same check? A page that is gone was. */
function isSeenAgain(finding: Finding, after: SiteAudit): boolean {
  const outcome = after.outcomes.find(({ checkId }) => checkId === finding.checkId)
  if (!outcome || outcome.passed + outcome.failed + outcome.notApplicable === 0) return false
  if (after.end === 'complete') return true
  const visited = new Set(after.visited.filter(({ status }) => status !== null).map(({ url }) => pathOf(url)))
  return finding.concerns.every((url) => visited.has(pathOf(url)))
}

export function compareRuns(before: SiteAudit, after: SiteAudit): RunComparison {
  const versionIn = (run: SiteAudit, { checkId }: Finding) => run.outcomes.find((outcome) => outcome.checkId === checkId)?.version
  const isComparable = (finding: Finding) => versionIn(before, finding) === versionIn(after, finding)
  const then = new Set(before.findings.map(({ fingerprint }) => fingerprint))
  const now = new Set(after.findings.map(({ fingerprint }) => fingerprint))
  const gone = before.findings.filter((finding) => isComparable(finding) && !now.has(finding.fingerprint))
  const found = after.findings.filter(isComparable)
  return {
    new: found.filter(({ fingerprint }) => !then.has(fingerprint)),
    persisting: found.filter(({ fingerprint }) => then.has(fingerprint)),
    fixed: gone.filter((finding) => isSeenAgain(finding, after)),
    unverified: gone.filter((finding) => !isSeenAgain(finding, after)),
    notComparable: [...before.findings.filter((finding) => !isComparable(finding) && !now.has(finding.fingerprint)), ...after.findings.filter((finding) => !isComparable(finding))],
  }
}
