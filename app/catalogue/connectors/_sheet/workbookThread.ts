// The thread workbooks are read in, so that a large one does not make everybody wait: started by `workbookReader.ts`.
import { parentPort } from 'node:worker_threads'
import { readWorkbook } from './workbook.ts'
import type { SheetRow } from './sheet.ts'

/** Rows go back in groups: taking many thousands at once would make the server wait as well. */
const group = 1000

export interface AskedWorkbook { ask: number; bytes: Uint8Array; maxLines: number }
export type WorkbookPiece = { ask: number } & ({ sheet: string } | { rows: readonly SheetRow[] } | { fault: { fr: string; en: string } } | { done: true })

parentPort?.on('message', ({ ask, bytes, maxLines }: AskedWorkbook) => {
  const say = (piece: WorkbookPiece) => parentPort!.postMessage(piece)
  void readWorkbook(bytes, maxLines).then(read => {
    if ('fault' in read) { say({ ask, fault: read.fault }); return }
    for (const { name, rows } of read.sheets) {
      say({ ask, sheet: name })
      for (let from = 0; from < rows.length; from += group) say({ ask, rows: rows.slice(from, from + group) })
    }
    say({ ask, done: true })
  })
})
