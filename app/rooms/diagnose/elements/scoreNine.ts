// How the nine elements are scored: what was measured from outside, and what only the company knows, counted together.
import type { Answer } from './elements.ts'

/** `score` and `checks` are those of a reading: a share 0–1 and how many checks fed it. */
export interface Measured { score: number | null; checks: number }

/**
 * Each check and each answer counts for one: (score × checks + yes) ÷ (checks + yes + no). « Je ne sais pas » counts for
 * nothing, and a score that the reading could not give is left out. Null when nothing is known.
 * @example scoreElement({ score: 0.5, checks: 4 }, ['yes', 'no', 'unknown']) // (2 + 1) ÷ (4 + 2) = 0.5
 */
export function scoreElement(measured: Measured | null, answers: readonly (Answer | null)[]): number | null {
  const yes = answers.filter(answer => answer === 'yes').length
  const known = yes + answers.filter(answer => answer === 'no').length
  const checks = measured?.score === null ? 0 : measured?.checks ?? 0
  return checks + known ? ((measured?.score ?? 0) * checks + yes) / (checks + known) : null
}

interface Weighed { weight: number; score: number | null }

/** Σ weight × score ÷ Σ weight, over what is known; null when nothing that weighs is. */
export function scoreOverall(elements: readonly Weighed[]): number | null {
  const known = elements.flatMap(({ weight, score }) => score === null ? [] : [{ weight, score }])
  const weight = known.reduce((total, one) => total + one.weight, 0)
  return weight ? known.reduce((total, one) => total + one.weight * one.score, 0) / weight : null
}

/** What weighs and lags first; then what is not known yet, the heaviest first. */
export const byPriority = (a: Weighed, b: Weighed) => priorityOf(b) - priorityOf(a) || b.weight - a.weight
const priorityOf = ({ weight, score }: Weighed) => score === null ? -1 : weight * (1 - score)
