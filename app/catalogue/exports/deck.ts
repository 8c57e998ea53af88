// Présentation PowerPoint: the strategy for the bank, the team or the board; tables and charts stay editable.
import { strategyWriter } from './_contract.ts'
import { openDeck, writable } from './deck/pages.ts'
import type { Deck } from './deck/pages.ts'
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

/** The order is the loop's; a page with nothing to say is left out. Twelve at most. */
const slides: readonly ((deck: Deck) => void)[] = [
  addCover, addSummary, addFindings, addObjective, addBudget, addLines, addPlan, addAgenda, addResults, addCosts, addDecisions, addStart,
]

export default strategyWriter({
  id: 'deck',
  name: { fr: 'Présentation (PowerPoint)', en: 'Deck (PowerPoint)' },
  contentType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  extension: 'pptx',
  make: async (input, locale) => {
    const deck = openDeck(writable(input), locale)
    for (const add of slides) add(deck)
    return (await deck.file.write({ outputType: 'uint8array' })) as Uint8Array
  },
})
