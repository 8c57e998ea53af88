// Proposes strengths, weaknesses, threats and openings from what the readings saw, and from how the site stands beside the others.
import type { Comparison, Diagnosis } from '../report/diagnosis.ts'
import type { Proposal } from './swot.ts'

/** A gap smaller than this says nothing: ten points of a share or a score, 300 ms. */
const gapNeeded = { score: 0.1, share: 0.1, ms: 300, count: Infinity }
/** Below half everywhere, the ground is open to whoever takes it. */
const poorBelow = 0.5

/** Defects first, the worst first; then assets; then what the comparison shows. */
export function propose({ report, comparison }: Pick<Diagnosis, 'report' | 'comparison'>): Proposal[] {
  if (!report) return []
  const found = report.repairs.map((one): Proposal => ({ key: `defect ${one.checkId}`, kind: 'weakness', sentence: one.title, findingId: one.findingIds[0]!, url: one.proof.pages[0] ?? null, compared: null }))
  const assets = report.assets.map((one): Proposal => ({ key: `asset ${one.checkId}`, kind: 'strength', sentence: one.title, findingId: one.id, url: one.proof.pages[0] ?? null, compared: null }))
  return [...found, ...assets, ...comparison ? comparison.lines.flatMap(line => compareLine(line, comparison.sites)) : []]
}

function compareLine({ key, name, unit, values, rank, gap, best }: Comparison['lines'][number], sites: Comparison['sites']): Proposal[] {
  const ours = values[0]
  const theirs = best === null ? null : values[best]
  if (rank === null || gap === null || best === null || ours === null || ours === undefined || theirs === null || theirs === undefined) return []
  const isOpen = (unit === 'share' || unit === 'score') && values.every(value => value !== null && value < poorBelow)
  if (!isOpen && Math.abs(gap) < gapNeeded[unit]) return []
  const says = isOpen ? 'open' : gap > 0 ? 'ahead' : 'behind'
  const kind = ({ open: 'opportunity', ahead: 'strength', behind: 'threat' } as const)[says]
  const measured = values.filter(value => value !== null).length
  return [{ key: `comparison ${key}`, kind, sentence: null, findingId: null, url: null, compared: { key, name, unit, ours, best: theirs, bestName: sites[best]!.name, rank, sites: measured, says } }]
}
