// Reads the archive Search Console gives: its tables are told by their titles, its days are those of every query and page in it.
import { openArchive } from '../_sheet/archive.ts'
import * as faults from '../_sheet/faults.ts'
import type { SheetRow } from '../_sheet/sheet.ts'
import { readSheets } from '../_sheet.ts'
import type { Refused, SearchRow } from '../_contract.ts'
import type { Bilingual } from '#app/model/noun.ts'
import * as reasons from './reasons.ts'
import { readSearch, searchTable } from './tables.ts'
import type { SearchTable } from './tables.ts'

const maxUnfolded = 20_000_000
/** An export holds seven: an archive of thousands is nobody's. */
const mostTables = 20

interface Table extends SearchTable { file: string; rows: readonly SheetRow[]; broken: readonly number[] }

/** Null for an archive that holds none of its tables: it is somebody else's. */
export async function readSearchArchive(bytes: Uint8Array): Promise<readonly (SearchRow | Refused)[] | null> {
  const archive = openArchive(bytes, { maxBytes: maxUnfolded, wanted: path => /^[^/\\]{1,200}\.csv$/i.test(path) })
  if (typeof archive === 'string') return [whole(archive === 'too-large' ? faults.long : archive === 'locked' ? faults.locked : reasons.brokenArchive)]
  if (archive.size > mostTables) return null
  const tables: Table[] = []
  for (const [file, content] of archive) {
    const read = await readSheets(content)
    const [sheet] = 'sheets' in read ? read.sheets : []
    const table = sheet && searchTable(sheet.rows[0]!.cells.map(({ text }) => text))
    if (table) tables.push({ ...table, file, rows: sheet.rows.slice(1), broken: sheet.broken })
  }
  if (!tables.length) return null
  const broken = tables.flatMap(one => one.broken.map((line): Refused => ({ line, field: 'file', reason: reasons.brokenLine(one.file, line) })))
  // What follows is inside the marks: the rest without it would be half an export.
  if (broken.length) return broken
  const byDay = tables.filter(one => one.by === 'day').flatMap(one => one.rows.map(row => readSearch(row, one, { days: null, file: one.file })))
  const days = byDay.flatMap(one => ('reason' in one ? [] : [one.date])).toSorted()
  const period = days.length ? { from: days[0]!, to: days.at(-1)! } : null
  if (!period) return [whole(reasons.noDays)]
  return [...byDay, ...tables.filter(one => one.by !== 'day').flatMap(one => one.rows.map(row => readSearch(row, one, { days: period, file: one.file })))]
}

const whole = (reason: Bilingual): Refused => ({ line: 1, field: 'file', reason })
