// Plan: by which way? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { dependency } from '#app/model/plan/dependency.ts'
import { leave } from '#app/model/plan/leave.ts'
import { leverRate } from '#app/model/plan/leverRate.ts'
import { means } from '#app/model/plan/means.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'
import { planImport } from '#app/model/plan/planImport.ts'
import { planVersion } from '#app/model/plan/planVersion.ts'
import { ranking } from '#app/model/plan/ranking.ts'
import { reverseBudget } from '#app/model/plan/reverseBudget.ts'
import { timePolicy } from '#app/model/plan/timePolicy.ts'
import { tool } from '#app/model/plan/tool.ts'
import { createAction } from './action/createAction.ts'
import { updateAction } from './action/updateAction.ts'
import { createDependency, restoreDependency, updateDependency } from './action/dependencies.ts'
import { applyChecklist } from './checklist/applyChecklist.ts'
import { foreseeBudget } from './budget/foreseeBudget.ts'
import { keepBudget, startTrial } from './budget/keepBudget.ts'
import { placeReviews } from './calendar/placeReviews.ts'
import { readCalendar } from './calendar/readCalendar.ts'
import { createLeave, foreseeLevelling, levelLoad, takeLeave, updateLeave } from './load/level.ts'
import { readLoad } from './load/readLoad.ts'
import { validatePlan } from './load/validatePlan.ts'
import { importPlan } from './import/importPlan.ts'
import { tryPlanFile } from './import/tryPlanFile.ts'
import { removePlanImport, restorePlanImport } from './import/undoPlanImport.ts'
import { readImpact } from './impact/readImpact.ts'
import { removeBudgetLine, restoreBudgetLine } from './lines/removeBudgetLine.ts'
import { updateBudgetLine } from './lines/updateBudgetLine.ts'
import { readMonths } from './months/readMonths.ts'
import { rankAction, readPriorities } from './priorities/readPriorities.ts'
import { createPlanImport, createPlanVersion, updatePlanImport, updatePlanVersion } from './ownWord.ts'
import { readPlan } from './readPlan.ts'
import { acceptActions } from './sprint/acceptActions.ts'
import { moveStart } from './sprint/moveStart.ts'
import { readSprint } from './sprint/readSprint.ts'
import { readDemand } from './start/readDemand.ts'
import { readMeans, setMeans } from './start/setMeans.ts'
import { checkTool, decideTool, readTools } from './tools/tools.ts'

export const plan = room('plan', {
  nouns: [means, leverRate, timePolicy, person, leave, reverseBudget, budgetLine, action, dependency, ranking, meeting, tool, planVersion, planImport],
  operations: {
    readPlan, readMeans, setMeans,
    readPriorities, rankAction, readMonths, readImpact, removeBudgetLine, restoreBudgetLine, updateBudgetLine,
    foreseeBudget, keepBudget, startTrial, readDemand, readSprint, acceptActions, moveStart,
    createAction, updateAction, applyChecklist, createDependency, updateDependency, restoreDependency,
    placeReviews, readCalendar, readLoad, foreseeLevelling, levelLoad, validatePlan, createLeave, updateLeave, takeLeave,
    readTools, decideTool, checkTool,
    tryPlanFile, importPlan, removePlanImport, restorePlanImport, createPlanVersion, updatePlanVersion, createPlanImport, updatePlanImport,
  },
})
