// The expense file, as Excel, banks and ad platforms write it: to the cent, and each refusal in words.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { nothingKnown } from './_contract.ts'
import { readFile } from './_frame.ts'
import costs from './costs-csv.ts'
import { readRows } from './_frame/testReading.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (...lines: string[]) => readRows(costs, bytes(lines.join('\r\n')), 'cost')
const withAmount = (amount: string) => read('Date;Montant', `01/02/2026;${amount}`)

test.each([
  ['12', 1200], ['12,5', 1250], ['12.50', 1250], ['1\u202f234,56\u00a0€', 123456], ['1.234,56', 123456], ['1,234.56', 123456],
  ['1.234.567', 123456700], ['-20,00', -2000], ['\u221220', -2000], ['(15,00)', -1500], ['120,00 HT', 12000], ['1’200.50', 120050], ['0', 0], ['-0', 0],
])('%s is %i cents', async (amount, cents) => {
  expect((await withAmount(amount)).rows.map(row => row.cents)).toEqual([cents])
})

test.each([
  ['douze', 'Ligne 2\u202f: «\u00a0douze\u00a0» n’est pas un montant. Écrivez 1234,56.'],
  ['1.234', 'Ligne 2\u202f: «\u00a01.234\u00a0» a plus de deux décimales, ou un séparateur de milliers. Écrivez 1234 ou 1,23.'],
  ['1.23.4', 'Ligne 2\u202f: «\u00a01.23.4\u00a0» n’est pas un montant. Écrivez 1234,56.'],
  ['', 'Ligne 2\u202f: le montant manque. Écrivez 0 si c’était gratuit.'],
  ['20000000000', 'Ligne 2\u202f: «\u00a020000000000\u00a0» dépasse vingt millions.'],
  ['12 TTC', 'Ligne 2\u202f: «\u00a012 TTC\u00a0» n’est pas une devise. Écrivez EUR.'],
])('the amount « %s » is refused', async (amount, reason) => {
  expect((await withAmount(amount)).refused.first).toEqual([expect.objectContaining({ line: 2, reason: expect.objectContaining({ fr: reason }) })])
})

test.each([
  ['31/01/2026', '2026-01-31'], ['1-2-26', '2026-02-01'], ['29.02.2028', '2028-02-29'], ['2026-03-09', '2026-03-09'], ['09/03/2026 10:42', '2026-03-09'], ['2026-03-09T10:42:00Z', '2026-03-09'],
])('the day %s is %s', async (day, date) => {
  expect((await read('Jour;Coût', `${day};1`)).rows.map(row => row.date)).toEqual([date])
})

test('a day on no calendar is told with its line', async () => {
  const lines = Array.from({ length: 212 }, () => '01/02/2026;10,00')
  const { refused, lines: counted, rows, totals } = await read('Date;Montant', ...lines, '31/02/2026;10,00', 'demain;10,00', ';10,00')
  expect(refused.first.map(({ reason }) => reason.fr)).toEqual([
    'Ligne 214\u202f: le 31/02/2026 n’existe pas.',
    'Ligne 215\u202f: «\u00a0demain\u00a0» n’est pas une date. Écrivez 31/01/2026.',
    'Ligne 216\u202f: la date manque.',
  ])
  expect([counted, rows.length, refused.count]).toEqual([215, 212, 3])
  expect(totals.cost?.cents).toEqual({ EUR: 212_000 })
})

test('currencies come from the cell, the column, or the title', async () => {
  expect((await read('Date;Montant (USD);Devise', '01/02/2026;12;', '01/02/2026;12;EUR', '01/02/2026;12 €;')).totals.cost?.cents).toEqual({ USD: 1200, EUR: 2400 })
  expect((await read('Date;Montant TTC (USD)', '01/02/2026;12')).totals.cost?.cents).toEqual({ USD: 1200 })
  expect((await read('Date;Montant TTC', '01/02/2026;12')).totals.cost?.cents).toEqual({ EUR: 1200 })
  expect((await read('Date;Montant;Devise', '01/02/2026;12 €;USD', '01/02/2026;12;lingots')).refused.first.map(({ reason }) => reason.en)).toEqual([
    'Line 2: two currencies, EUR and USD.', 'Line 3: “lingots” is not a currency. Write EUR.',
  ])
})

test('an amount excluding VAT wins over one including it', async () => {
  expect((await read('Date;Montant TTC;Montant HT', '01/02/2026;120;100')).rows[0]?.cents).toBe(10_000)
})

test('cents cut off by a bare comma are not lost in silence', async () => {
  expect((await read('Date,Amount', '2026-02-01,12,50')).refused.first[0]?.reason.en).toBe('Line 2: more cells than titles. Put amounts with a comma between quotation marks.')
})

test('a cell over several lines keeps its row; marks that never close refuse the file', async () => {
  const { rows, fault } = await read('Date;Libellé;Montant', '01/02/2026;"Affiche', 'et tracts";12,00', '02/02/2026;"Stand;40,00')
  expect(rows.map(({ label, cents }) => [label, cents])).toEqual([['Affiche et tracts', 1200]])
  expect(fault?.en).toBe('Line 4: quotation marks open and never close, or it never ends. Correct it: what follows cannot be read.')
})

test.each([
  ['', 'Il n’y a aucune ligne à lire.'],
  ['Nom;Prénom\nA;B', expect.stringContaining('Aucune colonne «\u00a0Date\u00a0» et «\u00a0Montant\u00a0»')],
])('a whole file refused (%#)', async (text, reason) => {
  expect((await readRows(costs, bytes(text), 'cost')).fault).toEqual(expect.objectContaining({ fr: reason }))
})

test('titles nobody knows are shown with what is under them; once chosen, they are read', async () => {
  const text = 'Relevé de mai\nQuand;Quoi;Combien\n01/02/2026;Tracts;12,50\n02/02/2026;Stand;40\n'
  const { unknown } = await readRows(costs, bytes(text), 'cost')
  expect(unknown).toEqual({ titles: ['Quand', 'Quoi', 'Combien'], samples: [['01/02/2026', 'Tracts', '12,50'], ['02/02/2026', 'Stand', '40']] })
  const known = { ...nothingKnown, mapped: (header: readonly string[]) => (header[0] === 'Quand' ? { date: 0, label: 1, amount: 2 } : null) }
  const mapped = await readFile([costs], (async function* () { yield bytes(text) })(), { known })
  expect(mapped).toMatchObject({ fault: null, rows: 2, columns: { date: 'Quand', label: 'Quoi', amount: 'Combien' }, totals: { cost: { cents: { EUR: 5250 } } } })
})

test('a workbook is read as the table it holds', async () => {
  const workbook = await writeXlsxFile([['Date', 'Libellé', 'Montant'], [{ value: new Date('2026-03-31T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }, 'Tracts', { value: 1234.565, type: Number }]]).toBuffer()
  expect((await readRows(costs, workbook, 'cost')).rows).toMatchObject([{ line: 2, date: '2026-03-31', label: 'Tracts', cents: 123_457 }])
})

test.each(['(', '"', ';', ' ', '1,', '€', '\n', '1/'])('a file filled with « %s » is answered', async filling => {
  for (const start of ['', 'Date;Montant\n01/02/2026;', 'Date;Montant']) {
    expect((await readRows(costs, bytes(start + filling.repeat(200_000)), 'cost')).rows).toEqual([])
  }
})

test('windows-1252, UTF-8 and UTF-16 say the same', async () => {
  const text = 'Date;Libellé;Montant\r\n01/02/2026;Goûter d’été à 3 €;12,50'
  const windows = Uint8Array.from(text, letter => ({ '’': 0x92, '€': 0x80 })[letter] ?? letter.charCodeAt(0))
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, letter => letter.charCodeAt(0)).buffer)])
  for (const encoded of [windows, bytes(text), bytes(`\ufeff${text}`), utf16]) expect((await readRows(costs, encoded, 'cost')).rows[0]?.label).toBe('Goûter d’été à 3 €')
})

test('whatever the cells, each line is answered once', async () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('01/02/2026', '31/02/2026', '12,50', '-3', '1e9', '=1+1', '"'))
  const quoted = cell.map(text => `"${text.replaceAll('"', '""')}"`)
  const line = fc.tuple(quoted, quoted, quoted).filter(cells => cells.some(text => text.replace(/[\s"]/g, '')))
  await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 20 }), fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n', '\r'), async (lines, separator, end) => {
    const text = [['Date', 'Label', 'Amount'], ...lines].map(cells => cells.join(separator)).join(end)
    const { lines: read } = await readRows(costs, bytes(text), 'cost')
    expect(read).toBe(lines.length)
  }), { numRuns: 300 })
})
