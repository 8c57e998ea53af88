// Présentation pour la direction: the objective, the budget against the results expected, and what was decided.
import { strategyWriter } from './_contract.ts'
import { deckOf } from './deck/make.ts'
import { addBudget } from './deck/slides/budget.ts'
import { addCosts } from './deck/slides/costs.ts'
import { addCover } from './deck/slides/cover.ts'
import { addDecisions } from './deck/slides/decisions.ts'
import { addLines } from './deck/slides/lines.ts'
import { addNeed } from './deck/slides/need.ts'
import { addObjective } from './deck/slides/objective.ts'
import { addResults } from './deck/slides/results.ts'
import { addScenarios } from './deck/slides/scenarios.ts'
import { addStart } from './deck/slides/start.ts'
import { addSummary } from './deck/slides/summary.ts'
import { addValue } from './deck/slides/value.ts'

export default strategyWriter({
  id: 'deck-management',
  name: { fr: 'Présentation pour la direction (PowerPoint)', en: 'Deck for the board (PowerPoint)' },
  ...deckOf([addCover, addValue, addSummary, addObjective, addBudget, addNeed, addLines, addScenarios, addResults, addCosts, addDecisions, addStart]),
})
