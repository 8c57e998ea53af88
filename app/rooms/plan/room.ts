// Plan: by which way? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/operation.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'

export const plan = room('plan', { nouns: [person, reverseBudget, budgetLine, action, meeting], operations: {} })
