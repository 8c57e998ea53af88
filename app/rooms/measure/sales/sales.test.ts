// Files of sales: tried, imported once, brought up to date and taken back; nothing of the customer is kept, nothing counts twice.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { unsaid } from '#app/kernel/events/event.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Row = { id: string; version: number }
type Sale = { reference: string; onDay: string; cents: number; refundedCents: number; status: string; how: string; count: number | null; promoCode: string }
type Import = OutputOf<'measure.importSales'>
type Tried = OutputOf<'measure.trySaleFile'>

const now = '2026-06-20T09:00:00.000Z'
let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => now }) })
afterAll(async () => { await sea.close() })

const base64 = (text: string) => Buffer.from(text).toString('base64')
const csv = (lines: string[], fileName = 'ventes.csv') => ({ fileName, contentBase64: base64(lines.join('\r\n')) })
const bytesOf = (fileName: string) => readFile(join(import.meta.dirname, '../../../catalogue/connectors', fileName))
const sample = async (fileName: string) => ({ fileName, contentBase64: (await bytesOf(fileName)).toString('base64') })
const salesOf = (company: TestCompany) => company.ask<Sale[]>('measure.listSales')
const totalOf = async (company: TestCompany) => (await salesOf(company)).reduce((sum, one) => sum + one.cents, 0)
const bring = (company: TestCompany, file: object) => company.ask<Import>('measure.importSales', { ...file, skipRefused: true })

test('a Shopify export is tried, refused whole, imported once; no name, e-mail, address or order number is left anywhere', async () => {
  const company = await sea.company()
  const file = await sample('shopify-orders.sample.csv')
  expect(await company.ask<Tried>('measure.trySaleFile', file)).toMatchObject({
    connectorId: 'shopify-orders', lines: 8, rows: 7, refusedCount: 1, refused: [{ line: 11, field: 'gross' }], from: '2026-03-02', to: '2026-04-01', totalCents: 62_917,
    parts: [{ how: 'order', count: 3, cents: 55_000, refundedCents: 16_583 }, { how: 'shop', count: 1, cents: 7_917 }], waiting: 1, cancelled: 1, refunded: 1, credited: 0, unknownCodes: ['PRINTEMPS', 'SALON26'], known: null,
  })
  await expect(company.ask('measure.importSales', file)).rejects.toMatchObject({ code: 'import-refused', words: { fr: expect.stringContaining('Ligne 11') } })
  expect(await salesOf(company)).toEqual([])
  const [made, again] = await Promise.all([bring(company, file), bring(company, file)])
  expect(again.id).toBe(made.id)
  expect(made).toMatchObject({ rows: 7, refused: 1, updated: 0, totalCents: 62_917, firstDay: '2026-03-02', lastDay: '2026-04-01' })
  expect(await company.ask<Tried>('measure.trySaleFile', file)).toMatchObject({ known: { id: made.id } })
  const kept = await sea.ship.database.ownerPool.query('select h::text from kernel.history h where workspace = $1 union all select n::text from thread.node n where workspace = $1', [company.workspace])
  const dump = JSON.stringify([await salesOf(company), kept.rows])
  for (const secret of ['client.example', 'Exemple', 'Exemples', '#1001', '6102001001', '49000', 'Emballage']) expect(dump).not.toContain(secret)
})

test('an order in two files is one sale: the newer file brings it up to date, and taken back gives the older its word again', async () => {
  const company = await sea.company()
  const head = 'Name,Financial Status,Currency,Taxes,Total,Created at,Cancelled at,Refunded Amount,Source,Discount Code'
  const march = await bring(company, csv([head, '#1,paid,EUR,20.00,120.00,2026-03-30 10:00:00 +0200,,0.00,web,', '#2,pending,EUR,10.00,60.00,2026-03-31 10:00:00 +0200,,0.00,web,'], 'mars.csv'))
  expect(await totalOf(company)).toBe(10_000)
  const april = await bring(company, csv([head, '#1,partially_refunded,EUR,20.00,120.00,2026-03-30 10:00:00 +0200,,60.00,web,', '#2,paid,EUR,10.00,60.00,2026-03-31 10:00:00 +0200,,0.00,web,', '#3,paid,EUR,5.00,30.00,2026-04-02 10:00:00 +0200,,0.00,web,'], 'avril.csv'))
  expect(april.updated).toBe(2)
  expect([await totalOf(company), (await salesOf(company)).length]).toEqual([5_000 + 5_000 + 2_500, 3])
  // An older export dropped late changes nothing: a refund is not undone by a file that does not know of it.
  const late = await bring(company, csv([head, '#1,paid,EUR,20.00,120.00,2026-03-30 10:00:00 +0200,,0.00,web,'], 'vieux.csv'))
  expect([late.updated, await totalOf(company)]).toEqual([1, 12_500])
  const gone = await company.ask<Row>('measure.undoSaleImport', { id: april.id, version: april.version })
  expect(await totalOf(company)).toBe(10_000)
  await company.ask('thread.undo', { id: gone.id, version: gone.version })
  expect(await totalOf(company)).toBe(12_500)
  // The file before is taken back: what the newer one says stands.
  await company.ask('measure.undoSaleImport', { id: march.id, version: march.version })
  expect([await totalOf(company), (await salesOf(company)).length]).toEqual([12_500, 3])
  const back = (await company.ask<Row[]>('measure.listSaleImports')).find(one => one.id === april.id)!
  await company.ask('measure.undoSaleImport', { id: back.id, version: back.version })
  // The late file is the only one left: what it says of the order counts.
  expect((await salesOf(company)).map(one => one.cents)).toEqual([10_000])
  await company.ask('measure.undoSaleImport', { id: late.id, version: late.version })
  expect(await salesOf(company)).toEqual([])
})

test('of three files that hold one order, any may be taken back: it is counted once all along', async () => {
  const company = await sea.company()
  const file = (refund: string) => csv(['Name,Financial Status,Currency,Taxes,Total,Created at,Refunded Amount', `#1,${refund === '0' ? 'paid' : 'partially_refunded'},EUR,20,120,2026-03-30 10:00:00 +0200,${refund}`], `${refund}.csv`)
  const [, second, third] = [await bring(company, file('0')), await bring(company, file('12')), await bring(company, file('24'))]
  expect(await totalOf(company)).toBe(8_000)
  await company.ask('measure.undoSaleImport', { id: second.id, version: second.version })
  expect((await salesOf(company)).map(one => one.cents)).toEqual([8_000])
  await company.ask('measure.undoSaleImport', { id: third.id, version: third.version })
  expect((await salesOf(company)).map(one => one.cents)).toEqual([10_000])
  // Its newer file gone as well, the second may come back.
  const removed = (await company.ask<Row[]>('measure.listSaleImports', { removed: true })).find(one => one.id === second.id)!
  await company.ask('measure.restoreSaleImport', { id: removed.id, version: removed.version })
  expect((await salesOf(company)).map(one => one.cents)).toEqual([9_000])
})

test('WooCommerce writes a refund on a line of its own: in the same file, in the next one, or only on the order, it is taken off once', async () => {
  const company = await sea.company()
  expect(await bring(company, await sample('woocommerce-orders.sample-fr.csv'))).toMatchObject({ totalCents: 34_000 })
  const head = 'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type",Product(s),"Items sold","Coupon(s)","Net Sales",Attribution'
  const order = (status: string) => `"2026-05-02 09:00:00",77,"€90.00",${status},A,new,x,1,,90,Direct`
  const refund = '"2026-06-04 09:00:00",77,"-€90.00",completed,A,new,,0,,-90,Direct'
  await bring(company, csv([head, order('completed')], 'mai.csv'))
  expect(await totalOf(company)).toBe(43_000)
  await bring(company, csv([head, refund], 'juin.csv'))
  expect(await totalOf(company)).toBe(34_000)
  // May again, after the refund: the order says that nothing is left, its line in June already took it off.
  await bring(company, csv([head, order('refunded'), '"2026-05-03 09:00:00",78,"€10.00",completed,B,new,x,1,,10,Direct'], 'mai-bis.csv'))
  expect(await totalOf(company)).toBe(35_000)
  await bring(company, csv([head, refund, '"2026-06-05 09:00:00",79,"€5.00",completed,C,new,x,1,,5,Direct'], 'juin-bis.csv'))
  expect(await totalOf(company)).toBe(35_500)
  expect((await salesOf(company)).filter(one => one.status === 'paid').every(one => one.count === 1)).toBe(true)
})

test('PrestaShop’s list holds VAT: it is taken off when the rate is said, and stays doubtful while nobody says', async () => {
  const [doubtful, sure] = [await sea.company(), await sea.company()]
  const file = await sample('prestashop-orders.sample-fr.csv')
  expect(await doubtful.ask<Tried>('measure.trySaleFile', file)).toMatchObject({ totalCents: 131_380, taxUnknownCents: 131_380 })
  await bring(doubtful, file)
  await bring(sure, { ...file, vatPercent: 20 })
  expect(await totalOf(sure)).toBe(Math.round(123_400 / 1.2) + 2 * Math.round(3_990 / 1.2))
  await expect(sure.ask('measure.trySaleFile', { ...file, vatPercent: 19 })).rejects.toMatchObject({ code: 'invalid' })
  const { returns } = await doubtful.ask<OutputOf<'measure.readReconciliation'>>('measure.readReconciliation', { from: '2026-03-01', to: '2026-03-31' })
  expect(returns.turnover.sales).toMatchObject({ cents: 131_380, taxUnknownCents: 131_380, count: 3 })
})

test('what cannot be added up is refused by its line: another currency, an order written twice', async () => {
  const company = await sea.company()
  expect(await company.ask<Tried>('measure.trySaleFile', await sample('orders-csv.sample-en.csv'))).toMatchObject({ rows: 0, refusedCount: 3, refused: [{ line: 2, field: 'currency', reason: { fr: 'Ligne 2\u202f: ce montant est en GBP, vos comptes sont en EUR.' } }, {}, {}] })
  const twice = csv(['Date;Numéro;Montant HT', '02/03/2026;A1;10,00', '02/03/2026;A1;12,00'])
  expect(await company.ask<Tried>('measure.trySaleFile', twice)).toMatchObject({ rows: 1, totalCents: 1_000, refused: [{ line: 3, field: 'reference' }] })
  await expect(company.ask('measure.importSales', csv(['Nom;Ville', 'A;B']))).rejects.toMatchObject({ code: 'import-refused', words: { fr: expect.stringContaining('«\u00a0Date\u00a0»') } })
})

/** A plan that counts sales, with a code on the site that heard five orders between 2 and 16 March, 120 € each with VAT. */
async function selling() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const make = (name: string, form: object) => company.ask<Row>(name, form)
  await make('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
  const stake = await make('aim.createStake', { sentence: 'Vendre plus' })
  const objective = await make('aim.createObjective', { sentence: 'Passer de 10 à 20 ventes par mois', kpiId: 'orders', fromPerMonth: 10, toPerMonth: 20, startOn: '2026-03-01', endOn: '2026-12-31', valueCents: 100_000, marginShare: 0.4, stakeId: stake.id })
  const line = await make('plan.createBudgetLine', { label: 'Salon de mars', leverId: 'trade-fair', centsPerMonth: 50_000, startOn: '2026-03-01', endOn: '2026-12-31', objectiveId: objective.id })
  const ads = await make('plan.createBudgetLine', { label: 'Annonces', leverId: 'search-ads-generic', centsPerMonth: 20_000, startOn: '2026-03-01', endOn: '2026-12-31', objectiveId: objective.id })
  const action = await make('plan.createAction', { title: 'Distribuer les cartes', leverId: 'search-ads-generic', hours: 2, startOn: '2026-03-01', dueOn: '2026-03-20', objectiveId: objective.id, budgetLineId: ads.id })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  await sea.ship.services.events.add(Array.from({ length: 5 }, (_, index) => {
    const ts = Date.parse(`2026-03-${String(2 + index * 3).padStart(2, '0')}T10:00:00Z`)
    return { ...unsaid, site: key, id: randomUUID(), ts, received: Math.floor(ts / 1000), name: 'order', host: 'menuiserie-lenoir.example', path: '/merci', title: '', referrer: '', visitor: '', mode: 'exempt' as const, channel: 'search', source: '', medium: '', campaign: '', entry: 0 as const, cents: 12_000, currency: 'EUR', props: {}, bot: '' }
  }), `orders ${key}`)
  return { company, line, ads, action }
}
const dashboardOf = (company: TestCompany) => company.ask<OutputOf<'measure.readDashboard'>>('measure.readDashboard')

test('sales made offline stand in the same table as those online, to the cent of the file, and a code said at a fair credits its action', async () => {
  const { company, line, ads, action } = await selling()
  await company.ask('measure.createCost', { label: 'Stand', onDay: '2026-03-01', channel: 'Salon', cents: 60_000, budgetLineId: line.id })
  await company.ask('measure.createCost', { label: 'Cartes', onDay: '2026-03-01', channel: 'Annonces', cents: 30_000, budgetLineId: ads.id })
  expect((await dashboardOf(company)).costs.totals).toMatchObject({ results: 5, valueCents: 500_000 })
  await bring(company, await sample('orders-csv.sample.csv'))
  const { course, costs } = await dashboardOf(company)
  // The shop's file holds the site's orders from 9 to 16 March: the two the code heard then are not counted again.
  expect(course!.parts).toEqual([{ how: 'code', count: 3, setAside: 2 }, { how: 'orders', count: 1, setAside: 0 }, { how: 'sales', count: 4, setAside: 0 }])
  expect(costs.totals).toMatchObject({ results: 8, valueCents: 1_245_000 + 3 * 100_000 })
  expect(costs.lines.find(one => one.budgetLineId === line.id)).toMatchObject({ results: 1, costPerResult: { mid: 60_000 } })
  expect(costs.lines.find(one => one.budgetLineId === ads.id)).toMatchObject({ results: null })
  await company.ask('act.createPromoCode', { code: 'salon26', actionId: action.id })
  const credited = (await dashboardOf(company)).costs.lines
  expect(credited.find(one => one.budgetLineId === ads.id)).toMatchObject({ results: 1, costPerResult: { mid: 30_000 } })
  expect(credited.find(one => one.budgetLineId === line.id)).toMatchObject({ results: null })
  const { codes } = await company.ask<OutputOf<'measure.readReconciliation'>>('measure.readReconciliation', { from: '2026-03-01', to: '2026-03-31' })
  expect(codes).toMatchObject([{ code: 'SALON26', count: 1, cents: 420_000, actionTitle: 'Distribuer les cartes' }, { code: 'VŒUX26', actionTitle: null }])
  expect((await company.ask<OutputOf<'measure.readCounting'>>('measure.readCounting')).sources).toContainEqual({ source: 'Salon de l’habitat', count: 1 })
})

test('a till’s days count its tickets and its takings; presses at the till of the same days are set aside', async () => {
  const { company } = await selling()
  await company.ask('measure.createResultCount', { kpiId: 'orders', onDay: '2026-03-02', source: 'Bouche-à-oreille', count: 4, how: 'till' })
  await bring(company, await sample('till-days.sample.csv'))
  const { course, costs } = await dashboardOf(company)
  expect(course!.parts).toEqual([{ how: 'code', count: 5, setAside: 0 }, { how: 'till', count: 0, setAside: 4 }, { how: 'sales', count: 117, setAside: 0 }])
  expect(costs.totals.valueCents).toBe(361_250 + 5 * 100_000)
  await company.ask('measure.chooseBelieved', { kpiId: 'orders', believes: 'code' })
  expect((await dashboardOf(company)).course).toMatchObject({ actual: 5 })
})

test('the day of a sale is the company’s own: an order just after midnight in Paris is of the new day', async () => {
  const company = await sea.company()
  await bring(company, csv(['Name,Financial Status,Currency,Taxes,Total,Created at', '#1,paid,EUR,0,10,2026-03-31 18:30:00 -0400']))
  expect((await salesOf(company)).map(one => one.onDay)).toEqual(['2026-04-01'])
})

test('an older file dropped late waits: once the newer is taken back its word counts, and the newer may still be restored', async () => {
  const company = await sea.company()
  const head = 'Name,Financial Status,Currency,Taxes,Total,Created at,Refunded Amount'
  const newer = await bring(company, csv([head, '#1,refunded,EUR,20,120,2026-03-30 10:00:00 +0200,120'], 'avril.csv'))
  await bring(company, csv([head, '#1,paid,EUR,20,120,2026-03-30 10:00:00 +0200,0', '#2,paid,EUR,20,120,2026-03-30 10:00:00 +0200,0'], 'mars.csv'))
  expect((await salesOf(company)).map(one => one.cents).toSorted((a, b) => a - b)).toEqual([0, 10_000])
  const gone = await company.ask<Row>('measure.undoSaleImport', { id: newer.id, version: newer.version })
  expect((await salesOf(company)).map(one => one.cents)).toEqual([10_000, 10_000])
  await company.ask('thread.undo', { id: gone.id, version: gone.version })
  expect((await salesOf(company)).map(one => one.cents).toSorted((a, b) => a - b)).toEqual([0, 10_000])
})

test('two refunds of one order, one day and one amount are two, in one file or in two that overlap', async () => {
  const company = await sea.company()
  const head = 'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type",Product(s),"Items sold","Coupon(s)","Net Sales",Attribution'
  const line = (order: number, net: number) => `"2026-05-02 09:00:00",${order},"€${net}",completed,A,new,x,1,,${net},Direct`
  const first = await bring(company, csv([head, line(1, 100), line(1, -20), line(1, -20)], 'mai.csv'))
  expect(await totalOf(company)).toBe(6000)
  const second = await bring(company, csv([head, line(1, 100), line(1, -20), line(1, -20), line(2, 10)], 'juin.csv'))
  expect(await totalOf(company)).toBe(7000)
  await company.ask('measure.undoSaleImport', { id: second.id, version: second.version })
  expect(await totalOf(company)).toBe(6000)
  await company.ask('measure.undoSaleImport', { id: first.id, version: first.version })
  expect(await salesOf(company)).toEqual([])
})
