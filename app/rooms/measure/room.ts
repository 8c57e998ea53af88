// Measure: what does it bring? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { cost } from '#app/model/measure/cost.ts'
import { costImport } from '#app/model/measure/costImport.ts'
import { countImport } from '#app/model/measure/countImport.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { resultRule } from '#app/model/measure/resultRule.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'
import { till } from '#app/model/measure/till.ts'
import { tracker } from '#app/model/measure/tracker.ts'
import { importCosts, restoreCostImport, undoImport } from './costs/importCosts.ts'
import { tryCostFile } from './costs/tryCostFile.ts'
import { chooseBelieved } from './counts/chooseBelieved.ts'
import { importCounts, restoreCountImport, undoCountImport } from './counts/importCounts.ts'
import { noteResults } from './counts/noteResults.ts'
import { readCounting } from './counts/readCounting.ts'
import { removeResultCount, restoreResultCount } from './counts/takeBackCount.ts'
import { tryCountFile } from './counts/tryCountFile.ts'
import { readDashboard } from './dashboard/readDashboard.ts'
import { checkInstall } from './install/checkInstall.ts'
import { readCodeLetter, sendCode } from './install/codeLetter.ts'
import { readInstallSteps } from './install/readInstallSteps.ts'
import { readStages } from './stages/readStages.ts'
import { createTill, getTill, listTills, removeTill, renewTill, restoreTill, updateTill } from './till/tills.ts'
import { installTracker } from './tracker/installTracker.ts'
import { readInstall } from './tracker/readInstall.ts'

export const measure = room('measure', {
  nouns: [tracker, costImport, cost, countImport, till, resultCount, resultRule, sourceDay],
  operations: {
    readDashboard, readStages,
    readInstall, installTracker, readInstallSteps, checkInstall, readCodeLetter, sendCode,
    tryCostFile, importCosts, undoImport, removeCostImport: undoImport, restoreCostImport,
    readCounting, noteResults, removeResultCount, restoreResultCount, chooseBelieved, tryCountFile, importCounts, undoCountImport, removeCountImport: undoCountImport, restoreCountImport,
    listTills, getTill, createTill, updateTill, removeTill, restoreTill, renewTill,
  },
})
