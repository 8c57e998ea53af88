// Reads a file of any size for the connectors: encoding, separator, titles, line numbers, totals and fingerprint are done here, once.
import { createHash } from 'node:crypto'
import type { Bilingual } from '#app/model/noun.ts'
import { isRefused, nothingKnown } from './_contract.ts'
import type { AnyRow, Connector, DocumentConnector, Known, Ledger, Refused, SentDocument } from './_contract.ts'
import { countOf, describe, fitOf, recognise } from './_frame/header.ts'
import type { Recognised, UnknownTable } from './_frame/header.ts'
import { cutLines } from './_frame/lines.ts'
import type { Cut } from './_frame/lines.ts'
import { decodeText } from './_frame/text.ts'
import { addTo } from './_frame/totals.ts'
import type { Totals } from './_frame/totals.ts'
import { readSheets } from './_sheet.ts'
import { openArchive } from './_sheet/archive.ts'
import * as faults from './_sheet/faults.ts'
import * as reasons from './costs-csv/reasons.ts'

export interface FileReading {
  connector: Connector | null
  /** Title of the file's column for each field found. */
  columns: Record<string, string>
  /** SHA-256 of the bytes. */
  digest: string
  bytes: number
  /** Lines of data found: each is in `rows` or in `refused.count`. */
  lines: number
  rows: number
  /** The first refused, in the order of the file, and how many there are. */
  refused: { count: number; first: Refused[] }
  totals: Totals
  /** Of a file of accounts. */
  ledger: Ledger | null
  /** Why the file as a whole cannot be read, or not to its end: the rows before are then no file to keep. */
  fault: Bilingual | null
  /** When no connector knows its titles. */
  unknown: UnknownTable | null
}

export interface HowToRead {
  known?: Known
  /** Hears of the rows in groups, in the order of the file, and is waited for. */
  take?: (rows: AnyRow[], from: Connector) => Promise<void> | void
  /** Refuses a row that was read, before it counts. */
  accept?: (row: AnyRow) => Refused | null
  signal?: AbortSignal
  /** Hears how many bytes were read so far. */
  progress?: (bytes: number) => void
}

const keptRefusals = 200
const group = 1000
/** What is cut out of a piece of text keeps the whole piece in memory: rows do not wait for others over more pieces than this. */
const mostPieces = 16
/** A workbook or an invoice is held whole: neither is read past this. */
const maxWhole = 20_000_000
/** Enough to see the encoding, the separator and the titles. */
const headLength = 64_000

/** Reads the whole file and writes nothing. Never throws for what is in the file; `signal` aborts with its reason. */
export async function readFile(shelf: readonly Connector[], source: AsyncIterable<Uint8Array>, how: HowToRead = {}): Promise<FileReading> {
  const hash = createHash('sha256')
  const result: FileReading = { connector: null, columns: {}, digest: '', bytes: 0, lines: 0, rows: 0, refused: { count: 0, first: [] }, totals: {}, ledger: null, fault: null, unknown: null }
  const seen = watch(source, bytes => {
    how.signal?.throwIfAborted()
    hash.update(bytes)
    result.bytes += bytes.length
    how.progress?.(result.bytes)
  })
  await readInto(result, shelf, seen, how)
  // What is left once the file is known to be unreadable still counts in its fingerprint.
  for (let next = await seen.next(); !next.done; next = await seen.next());
  result.digest = hash.digest('hex')
  return result
}

async function* watch(source: AsyncIterable<Uint8Array>, see: (bytes: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const bytes of source) { see(bytes); yield bytes }
}

async function readInto(result: FileReading, shelf: readonly Connector[], bytes: AsyncGenerator<Uint8Array>, how: HowToRead) {
  const first = await bytes.next()
  if (first.done) { result.fault = faults.empty; return }
  const whole = open({ first: [first.value], rest: bytes })
  const kind = kindOf(first.value)
  if (kind === 'text') return await readText(result, shelf, decodeText(whole), how)
  const all = await gather(whole)
  if (!all) { result.fault = faults.heavy; return }
  if (kind === 'sheets' && !isPlainArchive(all)) return await readWorkbook(result, shelf, all, how)
  await readDocument(result, shelf, { type: kind === 'sheets' ? 'zip' : kind, bytes: all }, how)
}

/** Pieces already read, then the others; ending early leaves the others to be read. */
async function* open<Piece>({ first, rest }: { first: readonly Piece[]; rest: AsyncIterator<Piece> }): AsyncGenerator<Piece> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** What the first bytes say. */
function kindOf(bytes: Uint8Array): 'text' | 'sheets' | 'pdf' | 'xml' {
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) return 'sheets'
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)|[\s\0]+/g, '')
  return start.startsWith('%PDF') ? 'pdf' : start.startsWith('<') ? 'xml' : 'text'
}

/** An archive that holds no workbook is a document of its own: the tables of a report. */
function isPlainArchive(bytes: Uint8Array): boolean {
  const found = openArchive(bytes, { maxBytes: maxWhole, wanted: path => path === 'xl/workbook.xml' })
  return typeof found !== 'string' && found.size === 0
}

async function gather(source: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of source) {
    length += piece.length
    if (length > maxWhole) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function readText(result: FileReading, shelf: readonly Connector[], text: AsyncGenerator<string>, how: HowToRead) {
  const head: string[] = []
  let length = 0
  let isWhole = false
  while (length < headLength && !isWhole) {
    const next = await text.next()
    if (next.done) isWhole = true
    else { head.push(next.value); length += next.value.length }
  }
  const start = head.join('')
  const shown = isWhole ? start : start.slice(0, start.lastIndexOf('\n') + 1)
  const cuts = await Promise.all(['\t', ';', '|', ','].map(async delimiter => ({ delimiter, rows: await rowsOf(shown, delimiter) })))
  if (cuts.every(({ rows }) => rows.length === 0)) { result.fault = isWhole ? faults.empty : faults.notTable; return }
  const known = how.known ?? nothingKnown
  const found = cuts.flatMap(({ delimiter, rows }) => { const one = recognise(shelf, rows, known); return one ? [{ delimiter, ...one }] : [] })
    .toSorted((a, b) => countOf(b.reading) - countOf(a.reading))[0]
  if (!found) {
    // A picture is no table: text holds no null character.
    if (start.includes('\0')) { result.fault = faults.notTable; return }
    result.unknown = describe(cuts.toSorted((a, b) => fitOf(b.rows) - fitOf(a.rows))[0]!.rows)
    result.fault = unknownHeader(shelf)
    return
  }
  await readRows(result, found, cutLines(open({ first: head, rest: text }), found.delimiter), how)
}

async function rowsOf(text: string, delimiter: string) {
  const rows: Cut[] = []
  for await (const some of cutLines(open({ first: [text], rest: [][Symbol.iterator]() as never }), delimiter)) { rows.push(...some.slice(0, 100)); if (rows.length >= 100) break }
  return rows.filter(row => typeof row !== 'number')
}

const unknownHeader = (shelf: readonly Connector[]) => shelf.find(one => one.unknownHeader)?.unknownHeader ?? reasons.unknownHeader

async function readWorkbook(result: FileReading, shelf: readonly Connector[], bytes: Uint8Array, how: HowToRead) {
  const read = await readSheets(bytes)
  if ('fault' in read) { result.fault = read.fault; return }
  for (const { rows } of read.sheets) {
    const found = recognise(shelf, rows, how.known ?? nothingKnown)
    if (!found) continue
    await readRows(result, found, (async function* () { yield [...rows] as Cut[] })(), how)
    return
  }
  result.unknown = describe(read.sheets[0]!.rows)
  result.fault = unknownHeader(shelf)
}

async function readDocument(result: FileReading, shelf: readonly Connector[], document: SentDocument, how: HowToRead) {
  for (const connector of shelf) {
    const answers = 'read' in connector ? await (connector as DocumentConnector).read(document) : null
    if (!answers) continue
    result.connector = connector
    const keep = keeper(result, how)
    for (const answer of answers) keep.add(answer)
    await keep.give()
    return
  }
  result.fault = document.type === 'pdf' ? faults.plainPdf : document.type === 'zip' ? faults.notWorkbook : faults.notTable
}

async function readRows(result: FileReading, { connector, reading, titles, headerLine }: Recognised, cuts: AsyncIterable<Cut[]>, how: HowToRead) {
  result.connector = connector
  result.columns = Object.fromEntries(Object.entries(reading.columns).map(([field, column]) => [field, titles[column] ?? '']))
  const keep = keeper(result, how)
  let pieces = 0
  for await (const rows of cuts) {
    for (const row of rows) {
      // What follows is inside the marks: to import the rest without it would leave money out without a word.
      if (typeof row === 'number') result.fault ??= reasons.brokenLine(row)
      else if (row.line > headerLine) keep.add(reading.line(row))
    }
    if (keep.isFull() || ++pieces % mostPieces === 0) await keep.give()
  }
  for (const row of reading.end?.() ?? []) keep.add(row)
  await keep.give()
  result.ledger = reading.ledger?.() ?? null
  result.refused.first.sort((a, b) => a.line - b.line)
}

/** Counts every answer, hands the rows over in groups and keeps the first refusals. */
function keeper(result: FileReading, how: HowToRead) {
  let rows: AnyRow[] = []
  return {
    isFull: () => rows.length >= group,
    add(read: AnyRow | Refused | null) {
      if (!read) return
      const answer = isRefused(read) ? read : how.accept?.(read) ?? read
      result.lines += 1
      if (isRefused(answer)) {
        result.refused.count += 1
        if (result.refused.first.length < keptRefusals) result.refused.first.push(structuredClone(answer))
        return
      }
      result.rows += 1
      addTo(result.totals, answer)
      rows.push(answer)
    },
    async give() {
      if (rows.length) await how.take?.(rows, result.connector!)
      rows = []
    },
  }
}
