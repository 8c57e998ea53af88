// Files of platforms, accounts and suppliers, through the door large files come by: tried, kept whole or not at all, once, and taken back.
import { mkdir, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { createApiKey } from '#app/kernel/accounts/crew.ts'
import { dropUpload, readSent, sweepUploads } from '#app/kernel/uploads.ts'
import { nobody, openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Preview = OutputOf<'measure.tryCostFile'>
type Import = OutputOf<'measure.importCosts'>
interface Cost { id: string; label: string; channel: string; onDay: string; cents: number; impressions: number | null; clicks: number | null; supplier: string; reference: string; fileLine: number; budgetLineId: string | null }

let sea: TestShip
let http: FastifyInstance
beforeAll(async () => {
  sea = await openTestShip()
  http = await sea.ship.http()
})
afterAll(async () => {
  await http.close()
  await sea.close()
})

const bytesOf = (name: string) => readFile(join(import.meta.dirname, '../../../catalogue/connectors', name))
const sample = async (name: string) => ({ fileName: name, contentBase64: (await bytesOf(name)).toString('base64') })
const text = (content: string, fileName = 'fichier.csv') => ({ fileName, contentBase64: Buffer.from(content).toString('base64') })
const company = () => sea.company('Menuiserie Lenoir (exemple fictif)')
const costsOf = (of: TestCompany) => of.ask<Cost[]>('measure.listCosts')

/** The door as a program of the company uses it. */
async function doorOf({ workspace, person }: TestCompany) {
  const key = await createApiKey(sea.ship.database, { name: 'test', scope: 'write', days: 1, workspace, person }, new Date().toISOString())
  return async (payload: Buffer | string, query = '', how: Partial<InjectOptions> = {}) => {
    const answer = await http.inject({ method: 'POST', url: `/api/w/${workspace}/uploads${query}`, payload, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' }, ...how })
    return { status: answer.statusCode, ...answer.json<{ id: string; bytes: number; code?: string }>() }
  }
}

test('a platform’s export is one cost a day and campaign, with what was shown and clicked', async () => {
  const here = await company()
  const line = await here.ask<{ id: string }>('plan.createBudgetLine', { label: 'Google Ads', leverId: 'search-ads-generic', centsPerMonth: 10_000, startOn: '2026-09-01', endOn: '2026-12-31' })
  const file = text(['Campaign report', '"September 1, 2026 - September 2, 2026"', 'Day,Campaign,Device,Currency code,Cost,Impr.,Clicks', '2026-09-01,Portes,Mobile phones,EUR,10.00,"1,100",5', '2026-09-01,Portes,Computers,EUR,4.50,50,--', '2026-09-02,Portes,Computers,EUR,3.00,20,1', 'Total: Account,--,--,EUR,17.50,"1,170",6'].join('\n'))
  const preview = await here.ask<Preview>('measure.tryCostFile', file)
  expect(preview).toMatchObject({ connectorId: 'google-ads', lines: 3, rows: 3, refusedCount: 0, totalCents: 1750, impressions: 1170, clicks: 6, byLine: [{ budgetLineId: line.id, rows: 3, cents: 1750 }] })
  await here.ask('measure.importCosts', file)
  expect(await costsOf(here)).toMatchObject([
    { label: 'Portes', channel: 'Google Ads', onDay: '2026-09-01', cents: 1450, impressions: 1150, clicks: 5, fileLine: 4, budgetLineId: line.id },
    { label: 'Portes', onDay: '2026-09-02', cents: 300, impressions: 20, clicks: 1 },
  ])
})

test('accounts bring costs and sales, say whether they balance, and both go with the file', async () => {
  const here = await company()
  const file = await sample('fec.sample.txt')
  const preview = await here.ask<Preview>('measure.tryCostFile', file)
  expect(preview).toMatchObject({ connectorId: 'fec', rows: 4, totalCents: 119_040, sales: { rows: 2, cents: 310_000 }, refused: [{ line: 16, field: 'date' }] })
  expect(preview.ledger).toMatchObject({ entries: 8, unbalanced: { count: 0, first: [] } })
  expect(preview.ledger!.debitCents).toBe(preview.ledger!.creditCents)
  expect(preview.ledger!.accounts.map(({ account, use }) => [account, use])).toEqual([['606400', 'none'], ['613500', 'cost'], ['622600', 'cost'], ['623100', 'cost'], ['706000', 'sale']])

  const made = await here.ask<Import>('measure.importCosts', { ...file, skipRefused: true })
  expect(made).toMatchObject({ rows: 4, totalCents: 119_040, saleRows: 2, saleCents: 310_000 })
  expect(await here.ask('measure.listSales')).toMatchObject([{ onDay: '2026-03-15', cents: 190_000, how: 'accounts', count: null, channel: '706000 Prestations de services' }, { cents: 120_000 }])
  const gone = await here.ask<Import>('measure.undoImport', { id: made.id, version: made.version })
  expect([await costsOf(here), await here.ask('measure.listSales')]).toEqual([[], []])
  await here.ask('measure.restoreCostImport', { id: made.id, version: gone.version })
  expect(await costsOf(here)).toHaveLength(4)
  expect(await here.ask('measure.listSales')).toHaveLength(2)
})

test('entries written for the accountant are read back with the same totals, account by account', async () => {
  const [here, there] = [await company(), await company()]
  await here.ask('measure.importCosts', { ...await sample('fec.sample.txt'), skipRefused: true })
  await here.ask('measure.importCosts', text('Date;Libellé;Montant\n05/05/2026;"=HYPERLINK(""x"")";12,50\n06/05/2026;"Affiches; tracts";-3\n01/01/2027;Salon;9', 'carnet.csv'))
  const written = async (input: object) => Buffer.from((await here.ask<{ bytes: Uint8Array }>('measure.downloadEntries', input)).bytes)
  const all = await written({ year: 2026, accounts: true })
  const file = { fileName: 'ecritures-2026.csv', contentBase64: all.toString('base64') }
  const preview = await there.ask<Preview>('measure.tryCostFile', file)
  expect(preview).toMatchObject({ connectorId: 'fec', refusedCount: 0, rows: 6, totalCents: 119_040 + 1250 - 300, sales: { rows: 2, cents: 310_000 }, ledger: { entries: 8, unbalanced: { count: 0 } } })
  expect(preview.ledger!.accounts).toMatchObject([{ account: '613500', cents: 9_000 }, { account: '622600', cents: 65_040 }, { account: '623000', cents: 950 }, { account: '623100', cents: 45_000 }, { account: '706000', cents: 310_000 }])
  await there.ask('measure.importCosts', file)
  const told = (costs: Awaited<ReturnType<typeof costsOf>>) => costs.map(one => `${one.onDay} ${one.cents}`).toSorted()
  expect(told(await costsOf(there))).toEqual(told((await costsOf(here)).filter(one => one.onDay < '2027')))

  const [titles = '', ...lines] = all.toString().replace('\ufeff', '').trimEnd().split('\r\n')
  expect(titles.split(';')).toHaveLength(18)
  expect(lines).toHaveLength(16)
  expect(all.toString()).toContain(`"'=HYPERLINK(""x"")"`)
  // What the accounts have is not handed to them again.
  expect((await written({ year: 2026 })).toString()).not.toContain('Photographe')
  expect((await written({ year: 2024 })).toString().trimEnd().split('\r\n')).toHaveLength(1)
})

test('an entry that does not balance is told with its line and what is missing', async () => {
  const here = await company()
  const broken = (await bytesOf('fec.sample.txt')).toString().replace('0,00\t576,00', '0,00\t575,00')
  expect((await here.ask<Preview>('measure.tryCostFile', text(broken, 'FEC.txt'))).ledger!.unbalanced).toEqual({ count: 1, first: [{ entry: 'AC 1', line: 2, cents: 100 }] })
})

test('what an account means is chosen once, and holds for the files that follow', async () => {
  const here = await company()
  const file = await sample('fec.sample.txt')
  await here.ask('measure.createAccountUse', { account: '606', use: 'cost' })
  await here.ask('measure.createAccountUse', { account: '6135', use: 'none' })
  const changed = await here.ask<Preview>('measure.tryCostFile', file)
  expect(changed).toMatchObject({ rows: 4, totalCents: 119_040 - 9_000 + 1_200 })
  await here.ask('measure.createAccountUse', { account: '606', use: 'none' })
  expect(await here.ask('measure.listAccountUses')).toHaveLength(2)
  expect((await here.ask<Preview>('measure.tryCostFile', file)).totalCents).toBe(119_040 - 9_000)
  await expect(here.ask('measure.createAccountUse', { account: '411', use: 'cost' })).rejects.toMatchObject({ fields: { account: expect.anything() as unknown } })
})

test('columns said once are remembered for the next file with the same titles', async () => {
  const here = await company()
  const file = (cents: string) => text(`Quand;Quoi;Combien\n01/02/2026;Tracts;${cents}`)
  const preview = await here.ask<Preview>('measure.tryCostFile', file('12,50'))
  expect(preview).toMatchObject({ connectorId: null, rows: 0, refused: [{ field: 'file' }], unknown: { titles: ['Quand', 'Quoi', 'Combien'], samples: [['01/02/2026', 'Tracts', '12,50']] } })
  const mapping = { titles: preview.unknown!.titles, columns: { date: 0, label: 1, amount: 2 } }
  expect(await here.ask<Preview>('measure.tryCostFile', { ...file('12,50'), mapping })).toMatchObject({ rows: 1, totalCents: 1250 })
  await here.ask('measure.importCosts', { ...file('12,50'), mapping })
  expect(await here.ask<Preview>('measure.tryCostFile', file('30'))).toMatchObject({ rows: 1, totalCents: 3000, unknown: null, columns: { date: 'Quand', label: 'Quoi', amount: 'Combien' } })
})

test('invoices of suppliers are costs without tax, with who was paid; a credit note gives back', async () => {
  const here = await company()
  for (const name of ['supplier-invoices.sample.pdf', 'supplier-invoices.sample-ubl.xml', 'supplier-invoices.sample-credit.xml', 'supplier-invoices.sample.pdf'])
    await here.ask('measure.importCosts', await sample(name))
  const costs = await costsOf(here)
  expect(costs.reduce((sum, one) => sum + one.cents, 0)).toBe(118_000 + 64_550 - 5_000)
  expect(costs).toContainEqual(expect.objectContaining({ label: 'Rédaction & photographie', cents: 75_000, supplier: 'Agence du Quai (exemple fictif)', reference: 'FA-2026-0912', onDay: '2026-09-15' }))
  await expect(here.ask('measure.importCosts', text('%PDF-1.7\n1 0 obj\nendobj', 'devis.pdf'))).rejects.toMatchObject({ words: { fr: expect.stringContaining('Factur-X') as string } })
  const wrong = (await bytesOf('supplier-invoices.sample-ubl.xml')).toString().replace('>645.50<', '>600.00<')
  await expect(here.ask('measure.importCosts', text(wrong, 'facture.xml'))).rejects.toMatchObject({ words: { fr: expect.stringMatching(/ses lignes font 645,50, son total hors taxes 600,00/) as string } })
})

test('a large file comes in pieces, each once, and is kept no longer than needed', async () => {
  const here = await company()
  const send = await doorOf(here)
  const file = Buffer.from(`Date;Libellé;Montant\n${'01/02/2026;Tracts;1,00\n'.repeat(3000)}`)
  const first = await send(file.subarray(0, 20_000))
  expect(first).toMatchObject({ status: 200, bytes: 20_000 })
  expect(await send(file.subarray(0, 20_000), `?upload=${first.id}&from=0`)).toMatchObject({ status: 409, code: 'out-of-turn', bytes: 20_000 })
  expect(await send(file.subarray(20_000), `?upload=${first.id}&from=20000`)).toMatchObject({ status: 200, bytes: file.length })
  const sent = { fileName: 'tracts.csv', uploadId: first.id }
  expect(await here.ask<Preview>('measure.tryCostFile', sent)).toMatchObject({ rows: 3000, totalCents: 300_000, bytes: file.length })

  const folder = join(sea.data, 'uploads', here.workspace)
  expect(await readdir(folder)).toEqual([first.id])
  await here.ask('measure.importCosts', sent)
  expect(await readdir(folder)).toEqual([])
  await expect(here.ask('measure.tryCostFile', sent)).rejects.toMatchObject({ code: 'upload-gone' })

  await send('à oublier')
  const [name = ''] = await readdir(folder)
  await sweepUploads(sea.data)
  expect(await readdir(folder)).toHaveLength(1)
  await utimes(join(folder, name), new Date(), new Date(Date.now() - 25 * 3_600_000))
  await sweepUploads(sea.data)
  await expect(readdir(folder)).rejects.toThrow('ENOENT')
})

test('the door opens to those who may, from here, for their own files', async () => {
  const here = await company()
  const other = await company()
  const [send, theirs] = [await doorOf(here), await doorOf(other)]
  const { id } = await send('Date;Montant\n01/02/2026;1')
  expect(await theirs('x', `?upload=${id}&from=25`)).toMatchObject({ status: 404 })
  await expect(other.ask('measure.tryCostFile', { fileName: 'a.csv', uploadId: id })).rejects.toMatchObject({ code: 'upload-gone' })
  expect(await send('x', `?upload=${nobody()}&from=0`)).toMatchObject({ status: 404 })
  expect(await send('x', '?upload=../../etc/passwd&from=0')).toMatchObject({ status: 400, code: 'invalid' })
  expect(await send('x', '', { headers: { 'content-type': 'text/plain' } })).toMatchObject({ status: 401 })
  expect(await send('x', '', { headers: { cookie: 'a=b', origin: 'https://elsewhere.example', 'content-type': 'text/plain' } })).toMatchObject({ status: 403, code: 'foreign-origin' })
  await expect(here.ask('measure.tryCostFile', { fileName: 'a.csv' })).rejects.toMatchObject({ code: 'invalid' })
  const contributor = await here.as('contributor')
  await expect(contributor('measure.tryCostFile', { fileName: 'a.csv', uploadId: id })).rejects.toMatchObject({ code: 'not-allowed' })
})

test('a company’s waiting files are bounded', async () => {
  const here = await company()
  const send = await doorOf(here)
  const folder = join(sea.data, 'uploads', here.workspace)
  await mkdir(folder, { recursive: true })
  const { id } = await send('x')
  // Holes take no room on the disk, and count all the same.
  await writeFile(join(folder, nobody()), '')
  for (const name of await readdir(folder)) await truncate(join(folder, name), 1_499_999_999)
  expect(await send('xxxx')).toMatchObject({ status: 429, code: 'too-many' })
  expect(await readdir(folder)).toHaveLength(2)
  await truncate(join(folder, id), 1_200_000_000)
  expect(await send('x', `?upload=${id}&from=1200000000`)).toMatchObject({ status: 413, code: 'too-large' })
})

test('the reading of a large file is told as it goes, and stops when asked: nothing of it is kept', async () => {
  const here = await company()
  const send = await doorOf(here)
  const { id } = await send(`Date;Libellé;Montant\n${'01/02/2026;Tracts;1,00\n'.repeat(400_000)}`)
  const told: Record<string, unknown>[] = []
  const deaf = sea.ship.services.live.listen(here.workspace, ({ event, data }) => { if (event === 'measure.fileProgress') told.push(data) })
  const importing = here.ask('measure.importCosts', { fileName: 'tracts.csv', uploadId: id })
  importing.catch(() => {})
  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0)
  expect(told[0]).toMatchObject({ uploadId: id, of: 9_200_022 })
  expect(await here.ask('measure.stopFile', { uploadId: id })).toEqual({ stopped: true })
  await expect(importing).rejects.toMatchObject({ code: 'stopped' })
  deaf()
  expect(await costsOf(here)).toEqual([])
  expect(await here.ask('measure.listCostImports')).toEqual([])
  expect(await here.ask('measure.stopFile', { uploadId: id })).toEqual({ stopped: false })
})

test('an invoice that comes as a PDF, then as XML, is one cost; taken back, either may come again, never both', async () => {
  const here = await company()
  const xml = await sample('supplier-invoices.sample-cii.xml')
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await pdf.attach(await bytesOf('supplier-invoices.sample-cii.xml'), 'factur-x.xml', { mimeType: 'text/xml' })
  const paper = { fileName: 'facture.pdf', contentBase64: Buffer.from(await pdf.save()).toString('base64') }
  const [first, other] = await Promise.allSettled([here.ask<Import>('measure.importCosts', paper), here.ask<Import>('measure.importCosts', xml)])
  const made = first.status === 'fulfilled' ? first.value : (other as PromiseFulfilledResult<Import>).value
  const [again, twin] = first.status === 'fulfilled' ? [paper, xml] : [xml, paper]
  expect([first.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(here.ask('measure.importCosts', twin)).rejects.toMatchObject({ code: 'import-refused', words: { fr: expect.stringContaining('est déjà importée') as string } })
  expect((await here.ask<Import>('measure.importCosts', again)).id).toBe(made.id)
  expect((await costsOf(here)).map(one => one.cents)).toEqual([30_000])
  const gone = await here.ask<Import>('measure.undoImport', { id: made.id, version: made.version })
  await here.ask('measure.importCosts', twin)
  await expect(here.ask('measure.restoreCostImport', { id: gone.id, version: gone.version })).rejects.toMatchObject({ code: 'import-known' })
  expect((await costsOf(here)).map(one => one.cents)).toEqual([30_000])
})

test('no letter of a file or of its name stops an import: null characters fall, half a letter is marked', async () => {
  const here = await company()
  const titles = 'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise'
  const made = await here.ask<Import>('measure.importCosts', text(`${titles}\nAC|Achats|1|20260105|623\0|Pub|||F|20260105|${'x'.repeat(499)}😀|1,00|0,00|||20260105||\n`, 'FEC\0.txt'))
  expect(made.fileName).toBe('FEC .txt')
  expect((await costsOf(here)).map(one => one.label)).toEqual([`${'x'.repeat(499)}\ufffd`])
})

test('marks that never close refuse the file whole, even where refused lines are skipped', async () => {
  const here = await company()
  const file = text('Date;Libellé;Montant\n01/02/2026;Tracts;1\n02/02/2026;"Stand;2\n03/02/2026;Flyers;3\n')
  expect(await here.ask<Preview>('measure.tryCostFile', file)).toMatchObject({ rows: 0, refusedCount: 1, refused: [{ field: 'file' }] })
  await expect(here.ask('measure.importCosts', { ...file, skipRefused: true })).rejects.toMatchObject({ code: 'import-refused', words: { fr: expect.stringContaining('Ligne 3') as string } })
  expect(await costsOf(here)).toEqual([])
})

test('a file that is being read does not grow; one that goes meanwhile is said to be gone', async () => {
  const here = await company()
  const door = await doorOf(here)
  const { id: uploadId, bytes } = await door('Date;Montant\n01/02/2026;1\n')
  const ctx = { workspace: here.workspace, services: sea.ship.services }
  await readSent(ctx, { fileName: 'un.csv', uploadId }, async () => {
    await readSent(ctx, { fileName: 'un.csv', uploadId }, async () => {})
    expect((await door('02/02/2026;2\n', `?upload=${uploadId}&from=${bytes}`)).status).toBe(409)
  })
  await expect(readSent(ctx, { fileName: 'un.csv', uploadId }, async ({ source }) => {
    await dropUpload(ctx, { fileName: 'un.csv', uploadId })
    for await (const piece of source()) expect(piece).toBeUndefined()
  })).rejects.toMatchObject({ code: 'upload-gone' })
})
