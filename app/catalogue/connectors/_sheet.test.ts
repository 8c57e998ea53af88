// The table inside any file: workbooks made for real, texts of every kind, and what must be refused in a sentence.
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readSheets } from './_sheet.ts'
import type { Sheet } from './_sheet/sheet.ts'
import { openArchive, packArchive } from './_sheet/archive.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (file: Uint8Array): Promise<readonly Sheet[]> => {
  const reading = await readSheets(file)
  if ('fault' in reading) throw new Error(reading.fault.en)
  return reading.sheets
}
const faultOf = async (file: Uint8Array) => { const reading = await readSheets(file); return 'fault' in reading ? reading.fault.fr : undefined }
const texts = ({ rows }: Sheet) => rows.map(row => [row.line, ...row.cells.map(cell => cell.text)])

/** The workbook with one of its files rewritten. */
const rewritten = (workbook: Uint8Array, path: string, write: (xml: string) => string) => {
  const files = openArchive(workbook, { maxBytes: 1e9, wanted: () => true })
  if (typeof files === 'string') throw new Error(files)
  return packArchive(new Map([...files].map(([name, file]) => [name, name === path ? Buffer.from(write(file.toString())) : file])))
}
const sheet1 = 'xl/worksheets/sheet1.xml'
const small = () => writeXlsxFile([['Action', 'Heures'], ['Relancer', 2.5]]).toBuffer()

test('opened once, however many look at it', async () => {
  const file = bytes('a;b\n1;2')
  expect(await readSheets(file)).toBe(await readSheets(file))
})

test('a workbook gives its values, with the line and the kind of each', async () => {
  const [plan, costs] = await read(await writeXlsxFile([
    { sheet: 'Plan', data: [['Plan 2026', null], [], ['Tâche', 'Quand', 'Combien'], ['  Salon \n de mars ', { value: new Date('2026-03-31T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }, { value: 1234.56, type: Number, format: '#,##0.00' }], [null, null, true]] },
    { sheet: 'Coûts', data: [['Montant'], [12]] },
    { sheet: 'Vide', data: [[null]] },
  ]).toBuffer())
  expect(plan).toEqual({ name: 'Plan', broken: [], rows: [
    { line: 1, cells: [{ text: 'Plan 2026' }, { text: '' }, { text: '' }] },
    { line: 3, cells: [{ text: 'Tâche' }, { text: 'Quand' }, { text: 'Combien' }] },
    { line: 4, cells: [{ text: 'Salon de mars', raw: '  Salon \n de mars ' }, { text: '31/03/2026', day: '2026-03-31' }, { text: '1234.56', number: 1234.56 }] },
    { line: 5, cells: [{ text: '' }, { text: '' }, { text: 'true' }] },
  ] })
  expect(costs?.rows).toHaveLength(2)
})

test('hours written as a time are hours, not a day of 1899', async () => {
  const hours = (value: number) => ({ value, type: Number, format: '[h]:mm' })
  const [sheet] = await read(await writeXlsxFile([[hours(2.5 / 24), hours(30.25 / 24), hours(0.25 / 24)]]).toBuffer())
  expect(sheet?.rows[0]?.cells).toEqual([{ text: '2:30' }, { text: '30:15' }, { text: '0:15' }])
})

test('a formula gives its last result; one never calculated is told with its cell', async () => {
  const workbook = await small()
  const withFormula = (cell: string) => rewritten(workbook, sheet1, xml => xml.replace(/<c r="B2".*?<\/c>/, cell))
  expect(texts((await read(withFormula('<c r="B2"><f>1+1</f><v>2</v></c>')))[0]!)[1]).toEqual([2, 'Relancer', '2'])
  expect(texts((await read(withFormula('<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>')))[0]!)[1]).toEqual([2, 'Relancer', '#DIV/0!'])
  expect(await faultOf(withFormula('<c r="B2" t="str"><f>A1&amp;A2</f></c>'))).toContain('La cellule B2 ne peut pas être lue')
})

test.each([
  ['a file without a byte', new Uint8Array(), 'aucune ligne'],
  ['blank lines', bytes('\n \t\n\n'), 'aucune ligne'],
  ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'ancien classeur .xls'],
  ['a password', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]), 'mot de passe'],
  ['another archive', packArchive(new Map([['word/document.xml', Buffer.from('<a/>')]])), 'pas un classeur Excel'],
  ['half an archive', Buffer.from('PK\x03\x04 cut'), 'abîmé'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'pas un tableau'],
  ['a long text', bytes('a;b\n'.repeat(20_001)), 'trop grand'],
  ['a heavy file', new Uint8Array(5_000_001), '5\u00a0Mo'],
])('%s is refused in a sentence', async (_, file, sentence) => {
  expect(await faultOf(file)).toContain(sentence)
})

test('a small archive that unfolds without end is not unfolded', async () => {
  const zeros = deflateRawSync(Buffer.alloc(60_000_000))
  const packed = packArchive(new Map([['xl/workbook.xml', zeros]]))
  // Said to be deflated, and to be small: what an archive claims is not believed.
  for (const at of [8, packed.indexOf('PK\x01\x02', 0, 'latin1') + 10]) packed.writeUInt16LE(8, at)
  expect(packed.length).toBeLessThan(100_000)
  expect(await faultOf(packed)).toContain('trop grand')
})

test.each(['A1048576', 'XFD2', 'A9999999', 'A1e9', '', 'ZZZ20001'])('a cell said to stand at « %s » makes room for nothing', async place => {
  expect(await faultOf(rewritten(await small(), sheet1, xml => xml.replace('r="B2"', `r="${place}"`)))).toContain('trop grand')
})

test('a row said to be the last of all makes room for nothing', async () => {
  expect(await faultOf(rewritten(await small(), sheet1, xml => xml.replace(/<row r="2"/, '<row r="1e7"')))).toContain('trop grand')
})

test('every way to write a text gives the same lines: tab, ; or comma, UTF-8, UTF-16 or windows-1252', async () => {
  const lines = [['Tâche', 'Où', 'Montant'], ['Été', 'salon; stand', '1 234,56 €'], ['Goûter', '', '3,5']]
  const text = (separator: string) => lines.map(cells => cells.map(cell => `"${cell}"`).join(separator)).join('\r\n')
  const windows = (all: string) => Uint8Array.from(all, letter => ({ '’': 0x92, '€': 0x80 })[letter] ?? letter.charCodeAt(0))
  const utf16 = (all: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(all, 'utf16le')])
  for (const separator of ['\t', ';', ',']) for (const encode of [bytes, windows, utf16])
    expect(texts((await read(encode(text(separator))))[0]!)).toEqual(lines.map((cells, index) => [index + 1, ...cells]))
})

test('a cell over several lines keeps its line; marks that never close are told', async () => {
  const [sheet] = await read(bytes('a\tb\n"un\ndeux"\t3\n\nx\ty\n"z\tw'))
  expect(texts(sheet!)).toEqual([[1, 'a', 'b'], [2, 'un deux', '3'], [5, 'x', 'y']])
  expect(sheet?.broken).toEqual([6])
})

test('what is written in a workbook is what is read', async () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(text => /^[\p{L}\p{N};,"'&<>=]/u.test(text) && !(text in {})), fc.integer(), fc.constant(null))
  await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }), async rows => {
    const wanted = rows.flatMap((cells, index) => (cells.some(one => one !== null && String(one).trim() !== '') ? [[index + 1, ...cells.filter(one => one !== null)]] : []))
    const reading = await readSheets(await writeXlsxFile(rows).toBuffer())
    const got = 'fault' in reading ? [] : reading.sheets[0]!.rows.map(row => [row.line, ...row.cells.flatMap(one => (one.text ? [one.number ?? one.text] : []))])
    // The library that writes the workbook leaves these out: XML has no place for them.
    const clean = (value: string | number | null) => (typeof value === 'string' ? value.replace(/[\ufffd-\uffff]|\p{Noncharacter_Code_Point}/gu, '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() : value)
    expect(got).toEqual(wanted.map(row => row.map(clean)))
  }), { numRuns: 60 })
})

test('any bytes, and a workbook damaged anywhere, are answered', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async file => { expect(await readSheets(file)).toBeDefined() }))
  const workbook = await small()
  const damage = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
  await fc.assert(fc.asyncProperty(damage, fc.integer({ min: 4, max: workbook.length }), async (changes, cut) => {
    const damaged = Buffer.from(workbook.subarray(0, cut))
    for (const [at, byte] of changes) if (at > 3 && at < cut) damaged[at] = byte
    expect(await readSheets(damaged)).toBeDefined()
  }), { numRuns: 150 })
}, 30_000)
