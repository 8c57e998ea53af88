// Reads the table inside a file or a paste, whatever made it: an Excel workbook, a CSV, cells copied from a screen.
import * as faults from './_sheet/faults.ts'
import { readSeparated } from './_sheet/separated.ts'
import { decodeText } from './costs-csv/text.ts'
import type { SheetReading } from './_sheet/sheet.ts'
import { readInThread } from './_sheet/workbookReader.ts'

const maxBytes = 5_000_000
const maxLines = 20_000

/** Several connectors look at the same file to know whose it is: it is opened once. */
const opened = new WeakMap<Uint8Array, Promise<SheetReading>>()

/** Opens any bytes; never throws. A paste is read as the text file it would be. */
export const readSheets = (bytes: Uint8Array): Promise<SheetReading> => {
  const reading = opened.get(bytes) ?? open(bytes)
  opened.set(bytes, reading)
  return reading
}

const open = async (bytes: Uint8Array): Promise<SheetReading> => {
  if (bytes.length === 0) return { fault: faults.empty }
  if (bytes.length > maxBytes) return { fault: faults.heavy }
  const read = isArchive(bytes) ? await readInThread(bytes, maxLines) : isOldOffice(bytes) ? { fault: oldOfficeFault(bytes) } : readText(bytes)
  if ('fault' in read) return read
  const sheets = read.sheets.filter(sheet => sheet.rows.length > 0)
  return sheets.length ? { sheets } : { fault: faults.empty }
}

const readText = (bytes: Uint8Array): SheetReading => {
  const text = decodeText(bytes)
  // A picture or a PDF is no table: text holds no null character.
  if (text.includes('\0') || text.startsWith('%PDF')) return { fault: faults.notTable }
  const sheet = readSeparated(text, maxLines)
  return sheet.rows.length > maxLines ? { fault: faults.long } : { sheets: [sheet] }
}

const startsWith = (...signature: number[]) => (bytes: Uint8Array) => signature.every((byte, index) => bytes[index] === byte)
const isArchive = startsWith(0x50, 0x4b)
const isOldOffice = startsWith(0xd0, 0xcf, 0x11, 0xe0)

/** A workbook with a password is kept inside the container of the old .xls, under this name. */
const oldOfficeFault = (bytes: Uint8Array) => (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? faults.locked : faults.oldExcel)
