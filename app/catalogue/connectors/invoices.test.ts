// Invoices as programs make them, and as nobody should: what is unfolded, expanded or nested stays within limits.
import { readFile as readBytes } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { readRows } from './_frame/testReading.ts'
import { findInvoice } from './invoice/pdf.ts'
import { readTree } from './invoice/tree.ts'
import invoices from './supplier-invoices.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const sample = (name: string) => readBytes(join(import.meta.dirname, name), 'utf8')
const read = (text: string) => readRows(invoices, bytes(text), 'cost')

test('the invoice among the attachments of a PDF is found, whatever else it holds and however it is packed', async () => {
  const xml = await sample('supplier-invoices.sample-cii.xml')
  for (const useObjectStreams of [true, false]) {
    const pdf = await PDFDocument.create()
    for (let page = 0; page < 5; page++) pdf.addPage().drawSquare({ x: page * 10, y: 10, size: 40 })
    await pdf.attach(bytes('<note>stream of words, endstream too</note>'), 'note.xml', { mimeType: 'text/xml' })
    await pdf.attach(bytes(xml), 'factur-x.xml', { mimeType: 'text/xml' })
    const { rows, fault } = await readRows(invoices, await pdf.save({ useObjectStreams }), 'cost')
    expect(fault).toBeNull()
    expect(rows).toMatchObject([{ cents: 30_000, supplier: 'Radio des Coteaux (exemple fictif)', reference: '2026-417', date: '2026-11-05', currency: 'EUR' }])
  }
})

test('a credit note gives back in either syntax, and lines equal the total or nothing is read', async () => {
  const cii = await sample('supplier-invoices.sample-cii.xml')
  expect((await read(cii.replace('<ram:TypeCode>380<', '<ram:TypeCode>381<'))).rows).toMatchObject([{ cents: -30_000 }])
  const ubl = await sample('supplier-invoices.sample-ubl.xml')
  expect((await read(ubl)).rows.map(({ label, cents }) => [label, cents])).toEqual([['Tracts, 2 000 exemplaires', 62_050], ['Port', 2_500]])
  expect((await read(ubl.replaceAll('>380<', '>381<'))).rows.map(({ cents }) => cents)).toEqual([-62_050, -2_500])
})

test.each([
  ['sans numéro', (xml: string) => xml.replace('>I-88<', '><'), 'La facture n’a pas de numéro.'],
  ['sans date', (xml: string) => xml.replace('>2026-10-02<', '><'), 'Facture I-88\u202f: la date manque.'],
  ['d’un jour absent', (xml: string) => xml.replace('>2026-10-02<', '>2026-02-31<'), 'Facture I-88\u202f: «\u00a02026-02-31\u00a0» n’est pas une date.'],
  ['sans devise', (xml: string) => xml.replace('>EUR<', '><'), 'Facture I-88\u202f: la devise manque.'],
  ['sans total', (xml: string) => xml.replace('>645.50<', '><'), 'Facture I-88\u202f: le total hors taxes manque.'],
  ['d’un montant illisible', (xml: string) => xml.replaceAll('>620.50<', '>six cents<'), 'Facture I-88\u202f: le montant de la ligne 1, «\u00a0six cents\u00a0», n’est pas lisible.'],
  ['dont les lignes ne font pas le total', (xml: string) => xml.replaceAll('>620.50<', '>620.51<'), 'Facture I-88\u202f: ses lignes font 645,51, son total hors taxes 645,50.'],
])('une facture %s est refusée entière', async (_, change, reason) => {
  const { rows, refused } = await read(change(await sample('supplier-invoices.sample-ubl.xml')))
  expect(rows).toEqual([])
  expect(refused.first.map(one => one.reason.fr)).toEqual([reason])
})

test.each([
  ['UTF-16', 'utf-16', (xml: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')])],
  ['ISO-8859-1', 'iso-8859-1', (xml: string) => Buffer.from(xml, 'latin1')],
])('an invoice in %s keeps its accents', async (_, name, encode) => {
  const xml = (await sample('supplier-invoices.sample-ubl.xml')).replace(/UTF-8/i, name).replaceAll('Tracts', 'Dépliants')
  expect((await readRows(invoices, encode(xml), 'cost')).rows[0]?.label).toBe('Dépliants, 2 000 exemplaires')
})

test('nothing unfolds, expands or nests without end', async () => {
  const bomb = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode>>\nstream\n'), deflateSync(Buffer.concat([Buffer.from('<Invoice >'), Buffer.alloc(100_000_000)])), Buffer.from('\nendstream\nendobj')])
  expect(bomb.length).toBeLessThan(300_000)
  expect(findInvoice(bomb)).toBeNull()
  const laughs = '<!DOCTYPE Invoice [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><Invoice><ID>&b;&c;</ID></Invoice>'
  expect(readTree(laughs)).toMatchObject({ name: 'Invoice', children: [{ name: 'ID', text: '&b;&c;' }] })
  expect(readTree('<a>'.repeat(100_000))).toBeNull()
  // So many open elements or attributes would hold the program for minutes.
  expect(readTree('<a>'.repeat(6_000_000))).toBeNull()
  expect(readTree(`<a ${Array.from({ length: 300_000 }, (_one, at) => `b${at}=""`).join(' ')}/>`)).toBeNull()
  for (const text of ['<Invoice', '<a></b>', '<>', '<?xml?>', '<Invoice><ID>1</ID></Invoice>']) expect((await read(text)).rows).toEqual([])
})
