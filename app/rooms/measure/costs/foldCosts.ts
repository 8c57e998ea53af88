// Makes one cost of the lines of a same day and campaign: an export by keyword or device has hundreds of lines where one cost is meant.
import type { CostOnLine } from './readCostFile.ts'

/** So many costs wait to be added to: an export is sorted by day or by campaign, and its lines come near each other. */
const mostWaiting = 5000

const sum = (one: number | null, other: number | null) => (one === null && other === null ? null : (one ?? 0) + (other ?? 0))

/** Hands the costs over in groups; those that do not fold, as they come. A cost keeps the line of its first one. */
export function folding(folds: boolean, keep: (rows: readonly CostOnLine[]) => Promise<void>) {
  const waiting = new Map<string, CostOnLine>()
  const give = async () => {
    const rows = [...waiting.values()]
    waiting.clear()
    if (rows.length) await keep(rows)
  }
  return {
    async add(rows: readonly CostOnLine[]) {
      if (!folds) return await keep(rows)
      for (const row of rows) {
        const key = `${row.date}\n${row.channel}\n${row.label}`
        const found = waiting.get(key)
        // A cost is held in four bytes: twenty million in one day are two costs.
        if (found && Math.abs(found.cents + row.cents) <= 2e9) Object.assign(found, { cents: found.cents + row.cents, impressions: sum(found.impressions, row.impressions), clicks: sum(found.clicks, row.clicks) })
        else { if (found) await keep([found]); waiting.set(key, { ...row }) }
      }
      if (waiting.size > mostWaiting) await give()
    },
    end: give,
  }
}
