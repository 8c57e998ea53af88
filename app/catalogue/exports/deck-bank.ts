// Présentation pour la banque: the objective, what it needs, from how many sales it pays, three futures, what was held before.
import { strategyWriter } from './_contract.ts'
import { deckOf } from './deck/make.ts'
import { addCosts } from './deck/slides/costs.ts'
import { addCover } from './deck/slides/cover.ts'
import { addLines } from './deck/slides/lines.ts'
import { addNeed } from './deck/slides/need.ts'
import { addObjective } from './deck/slides/objective.ts'
import { addPast } from './deck/slides/past.ts'
import { addResults } from './deck/slides/results.ts'
import { addScenarios } from './deck/slides/scenarios.ts'
import { addStart } from './deck/slides/start.ts'
import { addValue } from './deck/slides/value.ts'

export default strategyWriter({
  id: 'deck-bank',
  name: { fr: 'Présentation pour la banque (PowerPoint)', en: 'Deck for the bank (PowerPoint)' },
  ...deckOf([addCover, addValue, addObjective, addNeed, addLines, addScenarios, addResults, addCosts, addPast, addStart]),
})
