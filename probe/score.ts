// The nine scores of a site: what passes, weighed by how much it matters.
import type { Severity } from './checks/contract.ts'
import type { Outcome } from './checks/run.ts'
import { ELEMENTS, type ElementNumber } from './elements.ts'

export const WEIGHTS: Record<Severity, number> = { critical: 10, high: 5, medium: 3, low: 1, info: 0 }
const COVERAGE_NEEDED = 0.6

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
