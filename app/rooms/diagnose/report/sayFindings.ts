// Puts findings into the reader's language, and groups those that are one thing to repair.
import { effortOf } from '@azimut/probe'
import type { Speaker } from '@azimut/probe'
import { wordsSeen } from '#app/answers/wordsSeen.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { finding } from '#app/model/diagnose/finding.ts'
import type { Repair, SaidFinding } from './diagnosis.ts'
import { themeOf } from './verdict.ts'

type Row = RowOf<typeof finding>
/** What saying takes: the reader's language, the days of the company, what was accepted, by finding, and what the plan repairs. */
export interface Saying { speaker: Speaker; dayOf(moment: string): string; accepted: ReadonlyMap<string, { id: string; kind: string }>; planned: ReadonlySet<string> }

const severities = ['critical', 'high', 'medium', 'low', 'info']
const shownPages = 5

export const worstFirst = (a: Pick<Row, 'severity'>, b: Pick<Row, 'severity'>) => severities.indexOf(a.severity) - severities.indexOf(b.severity)

/** A check that left the shelf has no words any more: the sentence kept that day speaks for it. */
function say(speaker: Speaker, { nature, checkId, sentence, proof: { values } }: Row) {
  try {
    if (nature === 'asset') return { title: speaker.asset({ checkId, values }), why: '', fix: '' }
    return speaker[nature === 'doubt' ? 'doubt' : 'finding']({ checkId, values })
  } catch {
    return { title: sentence, why: '', fix: '' }
  }
}

export function sayFinding(row: Row, { speaker, dayOf, accepted }: Saying): SaidFinding {
  const { id, version, nature, checkId, severity, skill, effortMinutes, state, proof, settled } = row
  const pages = proof.pages ?? [proof.url]
  return {
    id, version, nature, checkId, severity, skill, effortMinutes, state, settled, ...say(speaker, row),
    firstSeenOn: dayOf(row.firstSeenAt), lastSeenOn: dayOf(row.lastSeenAt), fixedOn: row.fixedAt && dayOf(row.fixedAt),
    proof: { pages: pages.slice(0, shownPages), text: wordsSeen(proof.text, pages), selector: proof.selector ?? null, isRendered: proof.isRendered ?? null },
    accepted: accepted.get(id) ?? null, limit: speaker.limit({ checkId, limit: row.checkLimit }),
  }
}

/** Open defects by check: the worst first, and among equals those that take the least time. */
export function groupRepairs(open: readonly Row[], saying: Saying): Repair[] {
  const groups = [...Map.groupBy(open, row => row.checkId).values()].map((rows): Repair => {
    const [first] = rows as [Row, ...Row[]]
    const { title, why, fix, limit, ...said } = sayFinding(first, saying)
    const effortMinutes = effortOf(rows)
    const pages = [...new Set(rows.flatMap(row => row.proof.pages ?? [row.proof.url]))]
    return {
      checkId: said.checkId, severity: said.severity, skill: said.skill, effortMinutes, title: titleOf(rows, saying.speaker, title), why, fix, limit,
      proof: { ...said.proof, text: wordsSeen(first.proof.text, pages), pages: pages.slice(0, shownPages) }, findingIds: rows.map(row => row.id), theme: themeOf(first.checkId),
      state: stateOf(rows),
      accepted: rows.map(row => saying.accepted.get(row.id)).find(one => one !== undefined) ?? null,
      planned: rows.some(row => saying.planned.has(row.id)),
    }
  })
  return groups.toSorted((a, b) => worstFirst(a, b) || a.effortMinutes - b.effortMinutes || (a.checkId < b.checkId ? -1 : 1))
}

function stateOf(rows: readonly Row[]): Repair['state'] {
  if (rows.some(row => row.state === 'regressed')) return 'regressed'
  const [first] = rows as [Row]
  return (first.state === 'new' || first.state === 'rejudged') && rows.every(row => row.state === first.state) ? first.state : 'persisting'
}

function titleOf(rows: readonly Row[], speaker: Speaker, alone: string): string {
  const [{ checkId, proof }] = rows as [Row]
  if (rows.length === 1) return alone
  try {
    return speaker.action({ checkId, count: rows.length, values: proof.values }).title
  } catch {
    return alone
  }
}
