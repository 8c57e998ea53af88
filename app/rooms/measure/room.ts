// Measure: what does it bring? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { cost } from '#app/model/measure/cost.ts'
import { costImport } from '#app/model/measure/costImport.ts'
import { tracker } from '#app/model/measure/tracker.ts'
import { importCosts, restoreCostImport, undoImport } from './costs/importCosts.ts'
import { tryCostFile } from './costs/tryCostFile.ts'
import { readDashboard } from './dashboard/readDashboard.ts'
import { installTracker } from './tracker/installTracker.ts'
import { readInstall } from './tracker/readInstall.ts'

export const measure = room('measure', {
  nouns: [tracker, costImport, cost],
  operations: { readDashboard, readInstall, installTracker, tryCostFile, importCosts, undoImport, removeCostImport: undoImport, restoreCostImport },
})
