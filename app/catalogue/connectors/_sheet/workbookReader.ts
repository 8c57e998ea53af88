// Has workbooks read in a thread of their own, one after the other, within a time and a memory.
import { Worker } from 'node:worker_threads'
import * as faults from './faults.ts'
import type { Sheet, SheetReading, SheetRow } from './sheet.ts'
import type { AskedWorkbook, WorkbookPiece } from './workbookThread.ts'

const longestMs = 60_000
const maxHeapMb = 512

interface Waiting { sheets: { name: string; rows: SheetRow[] }[]; answer(reading: SheetReading): void; late: NodeJS.Timeout }

const waiting = new Map<number, Waiting>()
let thread: Worker | undefined
let asked = 0

/** Never throws: what cannot be read, or takes too long, is said. */
export const readInThread = (bytes: Uint8Array, maxLines: number): Promise<SheetReading> => new Promise(resolve => {
  const ask = asked++
  const late = setTimeout(() => { void thread?.terminate() }, longestMs).unref()
  const answer = (reading: SheetReading) => {
    clearTimeout(late)
    waiting.delete(ask)
    // Nobody waits: the thread does not keep the program from ending.
    if (waiting.size === 0) thread?.unref()
    resolve(reading)
  }
  waiting.set(ask, { sheets: [], answer, late })
  thread ??= startThread()
  thread.ref()
  thread.postMessage({ ask, bytes, maxLines } satisfies AskedWorkbook)
})

function startThread(): Worker {
  const started = new Worker(new URL('./workbookThread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: maxHeapMb } })
  started.on('message', (piece: WorkbookPiece) => {
    const of = waiting.get(piece.ask)
    if (!of) return
    if ('fault' in piece) of.answer({ fault: piece.fault })
    else if ('sheet' in piece) of.sheets.push({ name: piece.sheet, rows: [] })
    else if ('rows' in piece) of.sheets.at(-1)?.rows.push(...piece.rows)
    else of.answer({ sheets: of.sheets.map((sheet): Sheet => ({ ...sheet, broken: [] })) })
  })
  const end = () => {
    if (thread === started) thread = undefined
    // Out of time or of memory: whoever waited hears it.
    for (const one of waiting.values()) one.answer({ fault: faults.long })
  }
  started.on('error', end)
  started.on('exit', end)
  return started
}
