// Reads golden vectors kept outside the project, for the tests and the benchmark of this engine.
import type { AnalysisQuestion } from './analyse.ts'
import type { Judgement } from './judge.ts'

interface Expected { expected: number; ci: [number, number]; uplift: { stddev: number }; pValue?: number; chanceToWin?: number; risk?: [number, number] }
interface Case { id: number; stat: 'proportion' | 'mean' | 'ratio' | 'cuped'; test: string; config: { alpha: number; sequential_tuning_parameter: number; prior_effect?: { mean: number; variance: number; proper: boolean } }; input: { a: Arm; b: Arm }; expected: Expected }
interface Statistic { n: number; sum: number; sum_squares: number }
interface Arm extends Statistic { m_statistic: Statistic; d_statistic: Statistic; m_d_sum_of_products: number; post_statistic: Statistic; pre_statistic: Statistic; post_pre_sum_of_products: number }

export interface GoldenCase { id: number; question: AnalysisQuestion; expected: Expected }

export function readGolden(text: string): { cases: GoldenCase[]; deals: { users: number[]; weights: number[]; p: number }[] } {
  // Their writer's Infinity is no JSON; a number too large to hold reads as one.
  const { cases, srm } = JSON.parse(text.replaceAll(/\bInfinity\b/g, '1e999')) as { cases: Case[]; srm: { users: number[]; weights: number[]; p: number }[] }
  return { deals: srm, cases: cases.map(one => ({ id: one.id, question: questionOf(one), expected: one.expected })) }
}

function questionOf({ stat, test, config: { alpha, sequential_tuning_parameter: tuning, prior_effect: prior }, input }: Case): AnalysisQuestion {
  const method = test.startsWith('bayes') ? { kind: 'bayes' as const, ...(prior?.proper && { prior }) }
    : test === 'sequential_two_sided' ? { kind: 'sequential' as const, tuning }
      : { kind: 'fixed' as const, side: test === 'two_sided_t' ? 'both' as const : test === 'one_sided_greater_t' ? 'greater' as const : 'less' as const }
  return { metric: stat, a: armOf(stat, input.a), b: armOf(stat, input.b), method, alpha } as AnalysisQuestion
}

const sums = ({ sum, sum_squares: sumSquares }: Statistic) => ({ sum, sumSquares })
function armOf(stat: Case['stat'], arm: Arm) {
  switch (stat) {
    case 'proportion': return { n: arm.n, successes: arm.sum }
    case 'mean': return { n: arm.n, ...sums(arm) }
    case 'ratio': return { n: arm.n, numerator: sums(arm.m_statistic), denominator: sums(arm.d_statistic), sumProducts: arm.m_d_sum_of_products }
    case 'cuped': return { n: arm.n, during: sums(arm.post_statistic), before: sums(arm.pre_statistic), sumProducts: arm.post_pre_sum_of_products }
  }
}

/** Each field of a vector: its name, what was found, what was asked. */
export function fieldsOf(found: Judgement & { standardError: number | null }, { expected, ci, uplift, pValue, chanceToWin, risk }: Expected): [string, number, number][] {
  return [
    ['effect', found.effect, expected], ['low', found.interval.low, ci[0]], ['high', found.interval.high, ci[1]],
    ...(pValue === undefined ? [] : [['standard error', found.standardError!, uplift.stddev], ['p', found.p!, pValue]] as [string, number, number][]),
    ...(chanceToWin === undefined ? [] : [['chance to win', found.chanceToWin!, chanceToWin], ['loss of A', found.risk!.ofA, risk![0]], ['loss of B', found.risk!.ofB, risk![1]]] as [string, number, number][]),
  ]
}
