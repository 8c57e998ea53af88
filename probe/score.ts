// The nine scores of a site, and the order in which its defects are worth repairing.
import { SEVERITIES, type Severity, type Values } from './checks/contract.ts'
import type { Finding, Outcome } from './checks/run.ts'
import { ELEMENTS, type ElementNumber } from './elements.ts'

const WEIGHTS: Record<Severity, number> = { critical: 10, high: 5, medium: 3, low: 1, info: 0 }
const COVERAGE_NEEDED = 0.6
const GROUP_LIMIT = 15

export interface ElementScore {
  element: ElementNumber
  /** Share 0–1 of weight passed; null below 60 % of coverage. */
  score: number | null
  /** Share 0–1, by weight, of the applicable checks that could be measured; 0 where no check looks. */
  coverage: number
  checks: number
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/** Σ weight × share of targets that pass ÷ Σ weight, over the checks measured. A critical defect weighs ten light ones. */
export function scoreElements(outcomes: readonly Outcome[]): ElementScore[] {
  return ELEMENTS.map(({ number: element }) => {
    const own = outcomes.filter((outcome) => outcome.element === element && WEIGHTS[outcome.severity] > 0)
    const measured = own.filter(({ passed, failed }) => passed + failed > 0)
    const unmeasured = own.filter(({ passed, failed, notMeasured }) => passed + failed === 0 && notMeasured > 0)
    const weight = sum(measured.map(({ severity }) => WEIGHTS[severity]))
    const wanted = weight + sum(unmeasured.map(({ severity }) => WEIGHTS[severity]))
    const passed = sum(measured.map(({ severity, passed: good, failed }) => WEIGHTS[severity] * good / (good + failed)))
    const coverage = wanted ? weight / wanted : 0
    return { element, score: coverage >= COVERAGE_NEEDED ? passed / weight : null, coverage, checks: measured.length }
  })
}

/** The findings of one check together: one thing to do. */
export interface FindingGroup {
  checkId: string
  version: number
  element: number
  severity: Severity
  skill: Finding['skill']
  count: number
  effortMinutes: number
  findingIds: string[]
  /** Of the first finding, with `count`; `pages` counts those of all. */
  values: Values
}

function pagesOf(findings: readonly Finding[]): number {
  return new Set(findings.flatMap(({ proof, url }) => proof.pages ?? [url])).size
}

function groupOf(findings: Finding[]): FindingGroup {
  const { checkId, version, element, severity, skill, values: first } = findings[0]!
  const values: Values = { ...first, count: findings.length, ...findings.length > 1 && 'pages' in first && { pages: pagesOf(findings) } }
  return {
    checkId, version, element, severity, skill, count: findings.length, effortMinutes: sum(findings.map((finding) => finding.effortMinutes)),
    findingIds: findings.map(({ id }) => id), values,
  }
}

/** At most fifteen things to do: worst first, then those that reach the most pages for the least work. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byCheck = Map.groupBy(findings, ({ checkId }) => checkId)
  const ranked = [...byCheck.values()].map((own) => {
    const group = groupOf(own)
    return { group, worth: pagesOf(own) / group.effortMinutes }
  })
  ranked.sort((a, b) => SEVERITIES.indexOf(a.group.severity) - SEVERITIES.indexOf(b.group.severity) || b.worth - a.worth || (a.group.checkId < b.group.checkId ? -1 : 1))
  return ranked.slice(0, GROUP_LIMIT).map(({ group }) => group)
}
