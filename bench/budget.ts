// How long a reverse budget of 20,000 futures takes, beside a bare loop of the same number of draws.
import { reverseBudget, trial, type BudgetQuestion } from '@azimut/engines/budget'

const DRAWS = 20_000
const ROUNDS = 15

const question: BudgetQuestion = {
  objective: { count: 40 },
  steps: [{ id: 'ask', rate: { low: 0.01, mid: 0.02, high: 0.04 } }, { id: 'close', rate: { successes: 12, trials: 60 } }],
  costPerVisit: { low: 40, mid: 90, high: 160 },
  draws: DRAWS,
}
const QUANTITIES = question.steps.length + 2 // with the cost and luck

let sink = 0

function bareLoop(): void {
  for (let i = 0; i < DRAWS * QUANTITIES; i++) sink += Math.log(Math.random())
}

/** The median time of several rounds, after two to warm up. */
function medianMs(run: (round: number) => void): number {
  const times = Array.from({ length: ROUNDS + 2 }, (_, round) => {
    const start = performance.now()
    run(round)
    return performance.now() - start
  })
  return times.slice(2).toSorted((a, b) => a - b)[ROUNDS >> 1]!
}

const bare = medianMs(bareLoop)
const budget = medianMs(seed => { sink += reverseBudget({ ...question, seed }).p80 })
const answer = reverseBudget(question)
const trialMs = medianMs(() => { sink += trial(question, answer).verdict.length })

console.log(`bare loop, ${QUANTITIES} × ${DRAWS} random + log   ${bare.toFixed(1)} ms`)
console.log(`reverse budget, ${DRAWS} futures          ${budget.toFixed(1)} ms   ${(budget / bare).toFixed(1)} × the bare loop   (promise: < 30 ms)`)
console.log(`trial                                  ${trialMs.toFixed(1)} ms   ${(trialMs / bare).toFixed(1)} × the bare loop`)
if (Number.isNaN(sink)) throw new Error('a draw was not a number')
