// Présentation PowerPoint: the whole strategy in the order of the loop; tables and charts stay editable.
import { strategyWriter } from './_contract.ts'
import { deckOf } from './deck/make.ts'
import { addAgenda } from './deck/slides/agenda.ts'
import { addBudget } from './deck/slides/budget.ts'
import { addCosts } from './deck/slides/costs.ts'
import { addCover } from './deck/slides/cover.ts'
import { addDecisions } from './deck/slides/decisions.ts'
import { addFindings } from './deck/slides/findings.ts'
import { addLines } from './deck/slides/lines.ts'
import { addObjective } from './deck/slides/objective.ts'
import { addPlan } from './deck/slides/plan.ts'
import { addResults } from './deck/slides/results.ts'
import { addStart } from './deck/slides/start.ts'
import { addSummary } from './deck/slides/summary.ts'
import { addValue } from './deck/slides/value.ts'

export default strategyWriter({
  id: 'deck',
  name: { fr: 'Présentation complète (PowerPoint)', en: 'Whole deck (PowerPoint)' },
  ...deckOf([addCover, addValue, addSummary, addFindings, addObjective, addBudget, addLines, addPlan, addAgenda, addResults, addCosts, addDecisions, addStart]),
})
