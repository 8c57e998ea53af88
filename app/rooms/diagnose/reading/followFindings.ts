// Follows each finding from one audit to the next: new, still there, repaired, back again; and what a person settled.
import { compareRuns, isSameRule, parseSiteUrl } from '@azimut/probe'
import type { Finding as SeenDefect, SiteAudit, Speaker } from '@azimut/probe'
import { siteHost } from '#app/answers/siteRead.ts'
import type { ChangeOf, CreationOf, RowOf } from '#app/kernel/noun.ts'
import type { finding } from '#app/model/diagnose/finding.ts'

type Known = RowOf<typeof finding>
type Creation = Omit<CreationOf<typeof finding>, 'siteId'>
type Seen = Omit<Creation, 'state' | 'firstSeenAt' | 'lastSeenAt' | 'fixedAt' | 'settled'> & Pick<Known, 'nature' | 'checkLimit' | 'skill'>

/** Defects, assets and doubts of one reading, with the sentence that names them. */
export function seenIn(read: SiteAudit, speaker: Speaker): Seen[] {
  const limits = new Map(read.outcomes.map(({ checkId, limit }) => [checkId, limit]))
  const limitOf = (checkId: string) => limits.get(checkId) ?? null
  const found = (nature: 'defect' | 'doubt') => ({ version, url, proof, concerns, isRendered, values, ...one }: SeenDefect): Seen => ({
    nature, checkId: one.checkId, checkVersion: version, checkLimit: limitOf(one.checkId), fingerprint: one.fingerprint, sentence: speaker[nature === 'defect' ? 'finding' : 'doubt']({ checkId: one.checkId, values }).title,
    severity: one.severity, element: one.element, effortMinutes: one.effortMinutes, skill: one.skill, proof: { url, ...proof, concerns, isRendered, values },
  })
  const assets = read.assets.map((asset): Seen => ({
    nature: 'asset', checkId: asset.checkId, checkVersion: asset.version, checkLimit: limitOf(asset.checkId), fingerprint: `asset ${asset.checkId}`, sentence: speaker.asset(asset),
    severity: 'info', element: asset.element, effortMinutes: 0, skill: 'anyone', proof: { url: read.url, values: asset.values },
  }))
  return [...read.findings.map(found('defect')), ...assets, ...read.toVerify.map(found('doubt'))]
}

/** One reading: what it saw, when it was kept, and since when the site is being read. A first report comes before its end. `moved`: checks that it judges by another figure than the reading before. */
interface Shown { seen: readonly Seen[]; read: SiteAudit; at: string; since: string; isFirst: boolean; moved: ReadonlySet<string> }

/**
 * What to write so that `known` tells what `seen` showed at `at`. A place that was not looked at again is left as it was.
 * What the same reading said in its first report stays new, or was said too early: it is dropped, not repaired. So is what
 * a check no longer finds once its figure or its rule is another: nothing was repaired; and what was seen on the site that
 * stood at another address, unless this one shows it too.
 */
export function followFindings(known: readonly Known[], { seen, read, at, since, isFirst, moved }: Shown) {
  const isOfThisReading = (row: Known) => row.firstSeenAt >= since
  // What is measured in time comes and goes by itself: gone, it is not followed as repaired, and back, not as relapsed.
  const isSame = sameRuleIn(read)
  const [here, given] = [siteHost(read.url), siteHost(parseSiteUrl(read.typed).url)]
  const isElsewhere = (row: Known) => siteHost(row.proof.url) !== here
  // A site that leads to another for a while keeps what was seen on it.
  const isOfFormer = (row: Known) => isElsewhere(row) && siteHost(row.proof.url) !== given
  const timed = new Set(read.outcomes.filter(one => one.isTiming).map(one => one.checkId))
  const byPrint = new Map(known.map(row => [row.fingerprint, row]))
  const prints = new Set(seen.map(one => one.fingerprint))
  const created: Creation[] = []
  const changed: { row: Known; change: ChangeOf<typeof finding> }[] = []
  for (const one of seen) {
    const row = byPrint.get(one.fingerprint)
    if (row) changed.push({ row, change: { ...one, ...judgedAgain(row, one), state: stateAgain(row, { isSame: isSame(row), mayRelapse: !timed.has(row.checkId) && !isElsewhere(row), isOfThisReading: isOfThisReading(row) }), lastSeenAt: at, fixedAt: null } })
    else created.push({ ...one, state: moved.has(one.checkId) ? 'rejudged' : 'new', firstSeenAt: at, lastSeenAt: at })
  }
  const unseen = known.filter(row => row.state !== 'fixed' && !prints.has(row.fingerprint))
  const isPassing = (row: Known) => isOfThisReading(row) || isOfFormer(row)
  const earlier = unseen.filter(row => !isPassing(row) && !isElsewhere(row))
  const repaired = repairedIn(earlier, read)
  const isGone = (row: Known) => row.nature === 'asset' ? isLost(row, read) : repaired.has(row.fingerprint) || (timed.has(row.checkId) && isPassed(row, read))
  const gone = earlier.filter(row => isGone(row) && isSame(row))
  const dropped = isFirst ? [] : [...unseen.filter(isPassing), ...earlier.filter(row => isGone(row) && !isSame(row))]
  changed.push(...gone.map(row => ({ row, change: { state: 'fixed' as const, fixedAt: at } })))
  return { created, changed, dropped }
}

/** What somebody said of a doubt holds: a defect stays one, and what is fine is asked again only when something else is seen there. */
function judgedAgain(row: Known, { nature, sentence, proof }: Seen): Pick<Known, 'nature' | 'settled' | 'sentence'> {
  if (nature !== 'doubt') return { nature, settled: null, sentence }
  if (row.settled === 'defect') return { nature: 'defect', settled: 'defect', sentence: row.sentence }
  return { nature, settled: row.settled === 'fine' && row.proof.text === proof.text ? 'fine' : null, sentence }
}

/** Of a finding that is seen once more. */
function stateAgain({ state }: Known, { isSame, mayRelapse, isOfThisReading }: { isSame: boolean; mayRelapse: boolean; isOfThisReading: boolean }): Known['state'] {
  if (!isSame) return 'rejudged'
  if (state === 'fixed' && mayRelapse) return 'regressed'
  return isOfThisReading ? state : 'persisting'
}

/** Whether the check that found it judges by the same rule now. */
function sameRuleIn({ outcomes }: SiteAudit): (row: Known) => boolean {
  const rules = new Map(outcomes.map(outcome => [outcome.checkId, outcome]))
  return ({ checkId, checkVersion, checkLimit }) => isSameRule({ version: checkVersion, limit: checkLimit }, rules.get(checkId))
}

/** Gone from where it was, by whatever rule: the probe tells that from « not looked at again »; it is given the former findings as the run before. A check that left a doubt did look. */
function repairedIn(rows: readonly Known[], read: SiteAudit): ReadonlySet<string> {
  const outcomes = read.outcomes.map(outcome => ({ ...outcome, notApplicable: outcome.notApplicable + outcome.toVerify }))
  return new Set(compareRuns({ ...read, findings: rows.map(asSeen), outcomes }, { ...read, outcomes }).fixed.map(one => one.fingerprint))
}

function asSeen({ checkVersion: version, proof: { url, values, concerns = [url], isRendered = false, ...proof }, ...row }: Known): SeenDefect {
  return { ...row, version, url, values, concerns, isRendered, proof, template: null }
}

const isPassed = (row: Known, read: SiteAudit) => read.outcomes.some(({ checkId, passed, failed }) => checkId === row.checkId && passed > 0 && failed === 0)

/** An asset is lost when its check now fails somewhere; a check that could not be measured says nothing. */
const isLost = (row: Known, read: SiteAudit) => read.outcomes.some(({ checkId, failed }) => checkId === row.checkId && failed > 0)
