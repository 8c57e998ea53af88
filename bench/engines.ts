// Every engine against its bar: one table of figures, bars, times, and what others reach. Run: node bench/engines.ts [engine …]
import { allocationRows } from './engines/allocation.ts'
import { attributionRows } from './engines/attribution.ts'
import { budgetRows } from './engines/budget.ts'
import { driftRows } from './engines/drift.ts'
import { experimentRows } from './engines/experiment.ts'
import { forecastRows } from './engines/forecast.ts'
import { mixRows } from './engines/mix.ts'
import { retentionRows } from './engines/retention.ts'
import type { Row } from './engines/row.ts'
import { scheduleRows } from './engines/schedule.ts'

const engines: Record<string, () => Row[]> = { mix: mixRows, allocation: allocationRows, experiment: experimentRows, schedule: scheduleRows, budget: budgetRows, attribution: attributionRows, forecast: forecastRows, drift: driftRows, retention: retentionRows }

const asked = process.argv.slice(2)
const heads = ['engine', 'set', 'figure', 'bar', 'passes', 'ms', 'reference'] as const
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

console.log(line(heads))
console.log(line(heads.map(() => '--')))
let failed = 0
for (const [name, rows] of Object.entries(engines)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const found = rows()
  if (found.length === 0) console.log(line([name, 'not measured: its reference data is not here', '', '', '', '', '']))
  for (const row of found) {
    if (!row.passes) failed++
    console.log(line([row.engine, row.set, row.figure, row.bar, row.passes ? 'yes' : 'NO', Number.isFinite(row.ms) ? row.ms.toPrecision(3) : '–', row.reference]))
  }
}
if (failed > 0) console.log(`\n${failed} below their bar.`)
