// The budget engine against the closed form, a million plain draws, and thousands of plans that are lived.
import { reverseBudget, type BudgetQuestion } from '@azimut/engines/budget'
import { createRandom, drawBeta, drawGamma, drawLogNormal, drawPoisson, type Random } from '@azimut/engines/random'
import { clock } from './clock.ts'
import type { Row } from './row.ts'

type Rate = { mean: number; sd: number }
interface Plan { count: number; rates: Rate[]; cost: { median: number; logSd: number }; hasLuck: boolean }

const worked: Plan = { count: 40, rates: [{ mean: 0.02, sd: 0.005 }, { mean: 0.2, sd: 0.04 }], cost: { median: 90, logSd: 0.2 }, hasLuck: false }
const plans: Plan[] = [worked, { ...worked, hasLuck: true }, { ...worked, hasLuck: true, count: 3 }, { ...worked, hasLuck: true, cost: { median: 90, logSd: 0.8 }, rates: [{ mean: 0.01, sd: 0.008 }] }]

const questionOf = ({ count, rates, cost, hasLuck }: Plan): BudgetQuestion => ({ objective: { count }, steps: rates.map((rate, i) => ({ id: `step ${i}`, rate })), costPerVisit: cost, countNoise: hasLuck })

export const budgetRows = (): Row[] => [closedForm(), millionDraws(), time(), lived()]

/** A rate and a price of one reality, by plain draws: beta by its moments, log-normal by its median. */
function drawReality(random: Random, { rates, cost }: Plan) {
  const drawRate = ({ mean, sd }: Rate) => { const evidence = mean * (1 - mean) / sd ** 2 - 1; return drawBeta(random, mean * evidence, (1 - mean) * evidence) }
  return { rate: rates.reduce((product, one) => product * drawRate(one), 1), price: drawLogNormal(random, cost.median, cost.logSd) }
}

function closedForm(): Row {
  const random = createRandom('spreadsheets')
  const { answer: far, ms } = clock(() => Math.max(...Array.from({ length: 200 }, () => {
    const plan: Plan = { count: 1 + Math.floor(500 * random()), rates: Array.from({ length: 3 }, () => ({ mean: 0.01 + 0.99 * random(), sd: 0 })), cost: { median: 1 + Math.floor(2000 * random()), logSd: 0 }, hasLuck: false }
    const cents = plan.rates.reduce((people, { mean }) => people / mean, plan.count) * plan.cost.median
    const { p50, p80 } = reverseBudget({ ...questionOf(plan), draws: 100 })
    return Math.max(...[p50, p80].map(one => Math.abs(one - Math.round(cents))))
  })))
  return { engine: 'budget', set: '200 plans without doubt', figure: `${far} cents away`, bar: 'the closed form, rounded', passes: far <= 1, ms: ms / 200, reference: 'count × price / rates' }
}

function millionDraws(): Row {
  let far = 0
  const start = performance.now()
  for (const plan of plans) {
    const random = createRandom('a million')
    const needs = Float64Array.from({ length: 1_000_000 }, () => {
      const { rate, price } = drawReality(random, plan)
      return price / rate * (plan.hasLuck ? drawGamma(random, plan.count) : plan.count)
    }).sort()
    for (const seed of [1, 2, 3]) far = Math.max(far, Math.abs(reverseBudget({ ...questionOf(plan), seed }).p80 / needs[799_999]! - 1))
  }
  return { engine: 'budget', set: `${plans.length} plans, P80`, figure: `${(100 * far).toFixed(2)} % away`, bar: '≤ 2 %', passes: far <= 0.02, ms: (performance.now() - start) / plans.length, reference: 'a million plain draws each' }
}

function time(): Row {
  const { ms } = clock(() => reverseBudget({ ...questionOf({ ...worked, hasLuck: true }), draws: 20_000 }))
  return { engine: 'budget', set: '20,000 draws', figure: `${ms.toFixed(1)} ms`, bar: '< 30 ms', passes: ms < 30, ms, reference: '–' }
}

function lived(): Row {
  const random = createRandom('lives')
  const [count, each] = [100, 50]
  let reached = 0
  const start = performance.now()
  for (let seed = 0; seed < count; seed++) {
    const [ask, close] = [0.005 + 0.05 * random(), 0.1 + 0.3 * random()]
    const plan: Plan = { count: 2 + Math.floor(60 * random()), rates: [{ mean: ask, sd: ask * (0.05 + 0.4 * random()) }, { mean: close, sd: close * 0.3 }], cost: { median: 20 + 200 * random(), logSd: 0.4 * random() }, hasLuck: true }
    const { p80 } = reverseBudget({ ...questionOf(plan), draws: 2_000, seed })
    for (let life = 0; life < each; life++) {
      const { rate, price } = drawReality(random, plan)
      if (drawPoisson(random, p80 / price * rate) >= plan.count) reached++
    }
  }
  const share = reached / count / each
  return { engine: 'budget', set: `${count * each} plans lived at their P80`, figure: `${(100 * share).toFixed(1)} % reach their objective`, bar: '78 to 82 %', passes: share >= 0.78 && share <= 0.82, ms: (performance.now() - start) / count, reference: 'nominal: 80 %' }
}
