// Measure: what does it bring? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { accountUse } from '#app/model/measure/accountUse.ts'
import { cost } from '#app/model/measure/cost.ts'
import { costImport } from '#app/model/measure/costImport.ts'
import { countImport } from '#app/model/measure/countImport.ts'
import { importMapping } from '#app/model/measure/importMapping.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { resultRule } from '#app/model/measure/resultRule.ts'
import { sale } from '#app/model/measure/sale.ts'
import { saleImport } from '#app/model/measure/saleImport.ts'
import { searchDay } from '#app/model/measure/searchDay.ts'
import { searchImport } from '#app/model/measure/searchImport.ts'
import { sourceDay } from '#app/model/measure/sourceDay.ts'
import { till } from '#app/model/measure/till.ts'
import { tracker } from '#app/model/measure/tracker.ts'
import { turnoverRule } from '#app/model/measure/turnoverRule.ts'
import { listSessions } from './audience/listSessions.ts'
import { listDimensions, listMetrics } from './audience/listShelves.ts'
import { listTop } from './audience/listTop.ts'
import { readCohorts } from './audience/readCohorts.ts'
import { readFlows } from './audience/readFlows.ts'
import { readFunnel } from './audience/readFunnel.ts'
import { readJourney } from './audience/readJourney.ts'
import { readClicks, readPaths } from './audience/readPaths.ts'
import { readRealTime } from './audience/readRealTime.ts'
import { readRevenue } from './audience/readRevenue.ts'
import { readSeries } from './audience/readSeries.ts'
import { readTotals } from './audience/readTotals.ts'
import { createAccountUse } from './costs/accounts.ts'
import { downloadEntries } from './costs/downloadEntries.ts'
import { importCosts, restoreCostImport, undoImport } from './costs/importCosts.ts'
import { stopFile } from './costs/stopFile.ts'
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
import { recordEvents } from './record/recordEvents.ts'
import { chooseTurnover } from './sales/chooseTurnover.ts'
import { importSales, restoreSaleImport, undoSaleImport } from './sales/importSales.ts'
import { readOutcomes } from './sales/readOutcomes.ts'
import { readReconciliation } from './sales/readReconciliation.ts'
import { trySaleFile } from './sales/trySaleFile.ts'
import { importSearches, restoreSearchImport, undoSearchImport } from './searches/importSearches.ts'
import { readSearches } from './searches/readSearches.ts'
import { trySearchFile } from './searches/trySearchFile.ts'
import { readStages } from './stages/readStages.ts'
import { createTill, getTill, listTills, removeTill, renewTill, restoreTill, updateTill } from './till/tills.ts'
import { installTracker } from './tracker/installTracker.ts'
import { readInstall } from './tracker/readInstall.ts'

export const measure = room('measure', {
  nouns: [tracker, costImport, cost, accountUse, importMapping, countImport, till, resultCount, resultRule, sourceDay, saleImport, sale, searchImport, searchDay, turnoverRule],
  operations: {
    readTotals, readSeries, listTop, listSessions, readRealTime, readFunnel, readJourney, readFlows, readCohorts, readPaths, readClicks, readRevenue, listMetrics, listDimensions,
    readDashboard, readStages, recordEvents,
    readInstall, installTracker, readInstallSteps, checkInstall, readCodeLetter, sendCode,
    tryCostFile, importCosts, stopFile, createAccountUse, downloadEntries, undoImport, removeCostImport: undoImport, restoreCostImport,
    readCounting, noteResults, removeResultCount, restoreResultCount, chooseBelieved, tryCountFile, importCounts, undoCountImport, removeCountImport: undoCountImport, restoreCountImport,
    trySaleFile, importSales, undoSaleImport, removeSaleImport: undoSaleImport, restoreSaleImport, readReconciliation, readOutcomes, chooseTurnover,
    trySearchFile, importSearches, undoSearchImport, removeSearchImport: undoSearchImport, restoreSearchImport, readSearches,
    listTills, getTill, createTill, updateTill, removeTill, restoreTill, renewTill,
  },
})
