// What a test of A against B shows, by the metric and the method chosen.
import { contrast } from './contrast.ts'
import type { Difference } from './contrast.ts'
import { judgeExactly } from './exact.ts'
import { judgeAnytime, judgeAsBet, judgeOnce } from './judge.ts'
import type { Bayes, Fixed, Judgement, Sequential } from './judge.ts'
import { estimatesOf, largest } from './metric.ts'
import type { Comparison, Estimate, ShareArm } from './metric.ts'

/** Below this many results in an arm a bet without a prior compares beta laws, not normal ones. */
const fewResults = 100
const mostTuning = 1e12

/**
 * Below these, the normal law that the other methods rest on is not there yet. Looked at from the first day on, a relative
 * difference of ten results stopped one test in seventeen that had none (3,000 simulated); of thirty, one in forty.
 */
const fewest = { results: { fixed: 10, sequential: 30, bayes: 10 }, people: 30 }

export type AnalysisQuestion = Comparison & {
  method: Fixed | Sequential | Bayes
  /** Chance of error the range allows, 0.05 if not said. */
  alpha?: number
  /** `relative` if not said. */
  difference?: Difference
}

/**
 * `too-early`: results (of a share) or people (of an average) that are still missing in the smaller arm, or where least is known; `never`: A's average is 0, or
 * nobody differs from anybody, so that there is nothing to compare by.
 */
export type Analysis =
  | ({ verdict: 'enough'; /** Null where the laws are exact, and no normal one. */ standardError: number | null } & Judgement)
  | { verdict: 'too-early'; missing: number }
  | { verdict: 'never' }

/**
 * Effect of B against A, its range at 1 − alpha, and p or the chance to win.
 *
 * Worked example: 165 of 4,000 against 210 of 4,000, once, on both sides: +27.3 %, from +1.9 to +52.6 %, p 0.035.
 *
 * @throws RangeError naming the field at fault
 */
export function analyse(question: AnalysisQuestion): Analysis {
  const { method, alpha = 0.05, difference = 'relative' } = question
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha: between 0 and 1, not ${alpha}`)
  checkWords({ metric: question.metric, 'method.kind': method.kind, 'method.side': method.kind === 'fixed' ? method.side ?? 'both' : 'both', difference })
  checkMethod(method)
  const [a, b] = estimatesOf(question)
  if (a.n === 0 || b.n === 0) return { verdict: 'too-early', missing: fewest.people }
  const isExact = question.metric === 'proportion' && method.kind === 'bayes' && !method.prior && Math.min(question.a.successes, question.b.successes) < fewResults
  if (isExact) return { verdict: 'enough', standardError: null, ...judgeExactly(question.a as ShareArm, question.b as ShareArm, difference, alpha) }
  const missing = missingOf(question, fewest.results[method.kind]) || (method.kind === 'sequential' && difference === 'relative' ? missingToShare([a, b]) : 0)
  if (missing > 0) return { verdict: 'too-early', missing }
  const seen = contrast(a, b, difference)
  if (!(seen.standardError > 0 && Number.isFinite(seen.effect) && Number.isFinite(seen.standardError))) return { verdict: 'never' }
  return { verdict: 'enough', standardError: seen.standardError, ...judge() }

  function judge(): Judgement {
    switch (method.kind) {
      case 'fixed': return judgeOnce(seen, method, alpha)
      case 'sequential': return judgeAnytime(seen, method, alpha)
      case 'bayes': return judgeAsBet(seen, method, alpha)
    }
  }
}

/**
 * A relative difference looked at all the time wants averages as well known as shares of thirty results: n ≥ 30 · variance / level²
 * in each arm. Of spending where one person in ten buys, looked at from the thirtieth person on, one test in eight stopped.
 */
function missingToShare(arms: readonly Estimate[]): number {
  const missing = arms.map(({ n, level, variance }) => Math.ceil(fewest.results.sequential * variance() / level ** 2 - n))
  return Math.max(0, ...missing.filter(Number.isFinite))
}

const words = { metric: ['proportion', 'mean', 'ratio', 'cuped'], 'method.kind': ['fixed', 'sequential', 'bayes'], 'method.side': ['both', 'greater', 'less'], difference: ['relative', 'absolute'] } as const

/** A word that is none would be taken for the last one known. */
function checkWords(said: Record<keyof typeof words, string>) {
  for (const [field, known] of Object.entries(words) as [keyof typeof words, readonly string[]][])
    if (!known.includes(said[field])) throw new RangeError(`${field}: one of ${known.join(', ')}, not ${said[field]}`)
}

function checkMethod(method: AnalysisQuestion['method']) {
  if (method.kind === 'sequential' && !((method.tuning ?? 1) >= 1 && (method.tuning ?? 1) <= mostTuning)) throw new RangeError(`method.tuning: people, from 1 to ${mostTuning}, not ${method.tuning}`)
  if (method.kind !== 'bayes' || !method.prior) return
  const { mean, variance } = method.prior
  if (!(Math.abs(mean) <= largest)) throw new RangeError(`method.prior.mean: a number, not ${mean}`)
  if (!(variance > 0)) throw new RangeError(`method.prior.variance: above 0, not ${variance}`)
}

function missingOf({ metric, a, b }: Comparison, results: number): number {
  const least = Math.min(a.n, b.n)
  if (metric !== 'proportion') return Math.max(0, fewest.people - least)
  return Math.max(0, results - Math.min(a.successes, b.successes, a.n - a.successes, b.n - b.successes))
}
