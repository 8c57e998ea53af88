// Présentation pour l’équipe: where we are going, who does what and when, and the first week.
import { strategyWriter } from './_contract.ts'
import { deckOf } from './deck/make.ts'
import { addAgenda } from './deck/slides/agenda.ts'
import { addCover } from './deck/slides/cover.ts'
import { addFindings } from './deck/slides/findings.ts'
import { addObjective } from './deck/slides/objective.ts'
import { addPlan } from './deck/slides/plan.ts'
import { addResults } from './deck/slides/results.ts'
import { addStart } from './deck/slides/start.ts'
import { addValue } from './deck/slides/value.ts'
import { addWeek } from './deck/slides/week.ts'

export default strategyWriter({
  id: 'deck-team',
  name: { fr: 'Présentation pour l’équipe (PowerPoint)', en: 'Deck for the team (PowerPoint)' },
  ...deckOf([addCover, addValue, addObjective, addFindings, addPlan, addWeek, addAgenda, addResults, addStart]),
})
