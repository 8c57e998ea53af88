// Plan: by which way? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { means } from '#app/model/plan/means.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { createAction } from './action/createAction.ts'
import { updateAction } from './action/updateAction.ts'
import { foreseeBudget } from './budget/foreseeBudget.ts'
import { keepBudget } from './budget/keepBudget.ts'
import { placeReviews } from './calendar/placeReviews.ts'
import { readPlan } from './readPlan.ts'

export const plan = room('plan', {
  nouns: [means, person, reverseBudget, budgetLine, action, meeting],
  operations: { readPlan, foreseeBudget, keepBudget, createAction, updateAction, placeReviews },
})
