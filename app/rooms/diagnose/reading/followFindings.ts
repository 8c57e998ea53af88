// Follows each finding from one audit to the next: new, still there, repaired, back again; and what a person settled.
import { compareRuns } from '@azimut/probe'
import type { Finding as SeenDefect, SiteAudit, Speaker } from '@azimut/probe'
import type { ChangeOf, CreationOf, RowOf } from '#app/kernel/noun.ts'
import type { finding } from '#app/model/diagnose/finding.ts'

type Known = RowOf<typeof finding>
type Creation = Omit<CreationOf<typeof finding>, 'siteId'>
type Seen = Omit<Creation, 'state' | 'firstSeenAt' | 'lastSeenAt' | 'fixedAt' | 'settled'> & Pick<Known, 'nature'>

/** Defects, assets and doubts of one reading, with the sentence that names them. */
export function seenIn(read: SiteAudit, speaker: Speaker): Seen[] {
  const found = (nature: 'defect' | 'doubt') => ({ version, url, proof, concerns, values, ...one }: SeenDefect): Seen => ({
    nature, checkId: one.checkId, checkVersion: version, fingerprint: one.fingerprint, sentence: speaker[nature === 'defect' ? 'finding' : 'doubt']({ checkId: one.checkId, values }).title,
    severity: one.severity, element: one.element, effortMinutes: one.effortMinutes, skill: one.skill, proof: { url, ...proof, concerns, values },
  })
  const assets = read.assets.map((asset): Seen => ({
    nature: 'asset', checkId: asset.checkId, checkVersion: asset.version, fingerprint: `asset ${asset.checkId}`, sentence: speaker.asset(asset),
    severity: 'info', element: asset.element, effortMinutes: 0, skill: 'anyone', proof: { url: read.url, values: asset.values },
  }))
  return [...read.findings.map(found('defect')), ...assets, ...read.toVerify.map(found('doubt'))]
}

/** One reading: what it saw, when it was kept, and since when the site is being read. A first report comes before its end. */
interface Shown { seen: readonly Seen[]; read: SiteAudit; at: string; since: string; isFirst: boolean }

/**
 * What to write so that `known` tells what `seen` showed at `at`. A place that was not looked at again is left as it was.
 * What the same reading said in its first report stays new, or was said too early: it is dropped, not repaired.
 */
export function followFindings(known: readonly Known[], { seen, read, at, since, isFirst }: Shown) {
  const isOfThisReading = (row: Known) => row.firstSeenAt >= since
  // What is measured in time comes and goes by itself: gone, it is not followed as repaired, and back, not as relapsed.
  const timed = new Set(read.outcomes.filter(one => one.isTiming).map(one => one.checkId))
  const byPrint = new Map(known.map(row => [row.fingerprint, row]))
  const prints = new Set(seen.map(one => one.fingerprint))
  const created: Creation[] = []
  const changed: { row: Known; change: ChangeOf<typeof finding> }[] = []
  for (const one of seen) {
    const row = byPrint.get(one.fingerprint)
    if (row) changed.push({ row, change: { ...one, ...judgedAgain(row, one), state: stateAgain(row, { isTimed: timed.has(row.checkId), isOfThisReading: isOfThisReading(row) }), lastSeenAt: at, fixedAt: null } })
    else created.push({ ...one, state: 'new', firstSeenAt: at, lastSeenAt: at })
  }
  const unseen = known.filter(row => row.state !== 'fixed' && !prints.has(row.fingerprint))
  const dropped = isFirst ? [] : unseen.filter(isOfThisReading)
  const earlier = unseen.filter(row => !isOfThisReading(row))
  const repaired = repairedIn(earlier, read)
  const gone = earlier.filter(row => row.nature === 'asset' ? isLost(row, read) : repaired.has(row.fingerprint) || (timed.has(row.checkId) && isPassed(row, read)))
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
function stateAgain({ state }: Known, { isTimed, isOfThisReading }: { isTimed: boolean; isOfThisReading: boolean }): Known['state'] {
  if (state === 'fixed' && !isTimed) return 'regressed'
  return isOfThisReading ? state : 'persisting'
}

/** The probe tells « repaired » from « not looked at again »; it is given the former findings as the run before. A check that left a doubt did look. */
function repairedIn(rows: readonly Known[], read: SiteAudit): ReadonlySet<string> {
  const versions = new Map(rows.map(row => [row.checkId, row.checkVersion]))
  const outcomes = read.outcomes.map(outcome => ({ ...outcome, notApplicable: outcome.notApplicable + outcome.toVerify }))
  const before: SiteAudit = { ...read, findings: rows.map(asSeen), outcomes: outcomes.map(outcome => ({ ...outcome, version: versions.get(outcome.checkId) ?? outcome.version })) }
  return new Set(compareRuns(before, { ...read, outcomes }).fixed.map(one => one.fingerprint))
}

function asSeen({ checkVersion: version, proof: { url, values, concerns = [url], ...proof }, ...row }: Known): SeenDefect {
  return { ...row, version, url, values, concerns, proof, template: null }
}

const isPassed = (row: Known, read: SiteAudit) => read.outcomes.some(({ checkId, passed, failed }) => checkId === row.checkId && passed > 0 && failed === 0)

/** An asset is lost when its check now fails somewhere; a check that could not be measured says nothing. */
const isLost = (row: Known, read: SiteAudit) => read.outcomes.some(({ checkId, failed }) => checkId === row.checkId && failed > 0)
