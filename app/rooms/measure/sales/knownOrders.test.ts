// One order in files of two programs is one sale, the same number in two shops is two, and what nobody can tell is asked before anything is written.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { plainNumber } from './ownSale.ts'

type Row = { id: string; version: number; fileName: string }
type Tried = OutputOf<'measure.trySaleFile'>

let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => '2026-06-20T09:00:00.000Z' }) })
afterAll(async () => { await sea.close() })

const csv = (lines: string[], fileName: string) => ({ fileName, contentBase64: Buffer.from(lines.join('\r\n')).toString('base64') })
const shopify = (fileName: string, orders: readonly [number: number, day: string, gross: number][]) =>
  csv(['Name,Financial Status,Currency,Taxes,Total,Created at,Refunded Amount', ...orders.map(([number, day, gross]) => `#${number},paid,EUR,${(gross / 6).toFixed(2)},${gross.toFixed(2)},${day} 10:00:00 +0200,0.00`)], fileName)
const table = (fileName: string, orders: readonly [number: number, day: string, net: number][]) =>
  csv(['Date;Numéro;Montant HT', ...orders.map(([number, day, net]) => `${day};${number};${net}`)], fileName)
const sample = async (fileName: string) => ({ fileName, contentBase64: (await readFile(join(import.meta.dirname, '../../../catalogue/connectors', fileName))).toString('base64') })

const attempt = (company: TestCompany, file: object) => company.ask<Tried>('measure.trySaleFile', file)
const bring = (company: TestCompany, file: object, sameOrders?: boolean) => company.ask<Row>('measure.importSales', { ...file, skipRefused: true, ...(sameOrders === undefined ? {} : { sameOrders }) })
const undo = (company: TestCompany, { id }: Row) => turn(company, 'undo', id)
const restore = (company: TestCompany, { id }: Row) => turn(company, 'restore', id)
/** The version is read again: another file may have joined this one to its shop meanwhile. */
async function turn(company: TestCompany, what: 'undo' | 'restore', id: string) {
  const files = await company.ask<Row[]>('measure.listSaleImports', { removed: what === 'restore' })
  return await company.ask<Row>(`measure.${what}SaleImport`, { id, version: files.find(one => one.id === id)!.version })
}
async function standing(company: TestCompany) {
  const sales = await company.ask<{ cents: number }[]>('measure.listSales')
  return { sales: sales.length, cents: sales.reduce((sum, one) => sum + one.cents, 0) }
}

test('a number is one number however a program writes it', () => {
  expect(['#1001', '1001', 'n° 1001', 'N°1001', ' # 1001 ', 'No. 1001', 'nº1001'].map(plainNumber)).toEqual(Array(7).fill('1001'))
  expect(['N1001', '01001', 'FR-1001', '1001-A'].map(plainNumber)).toEqual(['N1001', '01001', 'FR-1001', '1001-A'])
})

test('a shop’s own export and a table of the same orders: said at the trial, refused while nobody answers, counted once, and either may be taken back', async () => {
  const company = await sea.company()
  const shop = await bring(company, await sample('shopify-orders.sample.csv'))
  const before = await standing(company)
  const own = table('suivi.csv', [[1001, '02/03/2026', 200], [1002, '05/03/2026', 100], [2000, '06/03/2026', 50]])
  expect(await attempt(company, own)).toMatchObject({ ordersKnown: 0, doubts: [{ fileName: 'shopify-orders.sample.csv', connectorName: { fr: 'Shopify (commandes)' }, isSameProgram: false, common: 2, sameDay: 2, alike: 2, suggests: true }] })
  await expect(bring(company, own)).rejects.toMatchObject({ code: 'same-orders', status: 409, words: { fr: expect.stringContaining('«\u00a0shopify-orders.sample.csv\u00a0»\u202f: 2') }, fields: { sameOrders: expect.anything() } })
  expect(await standing(company)).toEqual(before)
  const table1 = await bring(company, own, true)
  expect((await standing(company)).sales).toBe(before.sales + 1)
  // Said once: the next table of this program is the shop's without a question.
  const next = table('suivi-2.csv', [[1002, '05/03/2026', 100], [2000, '06/03/2026', 50], [2001, '07/03/2026', 30]])
  expect(await attempt(company, next)).toMatchObject({ ordersKnown: 2, doubts: [] })
  const table2 = await bring(company, next)
  expect((await standing(company)).sales).toBe(before.sales + 2)
  await undo(company, table2)
  await undo(company, table1)
  expect(await standing(company)).toEqual(before)
  await restore(company, table1)
  await undo(company, shop)
  expect(await standing(company)).toEqual({ sales: 3, cents: 35_000 })
  // What was taken back comes in again as any file does; it is not restored behind a newer one's back.
  await expect(restore(company, shop)).rejects.toMatchObject({ code: 'import-known' })
  await bring(company, await sample('shopify-orders.sample.csv'), true)
  expect((await standing(company)).sales).toBe(before.sales + 1)
})

test('a file that was taken back is not restored beside a file of the same orders that came meanwhile', async () => {
  const company = await sea.company()
  const orders: [number, string, number][] = [[1, '2026-03-01', 12], [2, '2026-03-02', 24]]
  const first = await bring(company, table('mars.csv', [[1, '01/03/2026', 10], [2, '02/03/2026', 20]]))
  await undo(company, first)
  const shop = await bring(company, shopify('mars-boutique.csv', orders))
  await expect(restore(company, first)).rejects.toMatchObject({ code: 'import-known' })
  expect(await standing(company)).toEqual({ sales: 2, cents: 3_000 })
  await undo(company, shop)
  await restore(company, first)
  expect(await standing(company)).toEqual({ sales: 2, cents: 3_000 })
})

test('two shops of one program with the same numbers are two shops: nothing of the first is written over', async () => {
  const company = await sea.company()
  const first = (gross: number) => [[1, '2026-03-01', 60], [2, '2026-03-02', 120], [3, '2026-03-03', gross]] as [number, string, number][]
  await bring(company, shopify('angers.csv', first(180)))
  const nantes = shopify('nantes.csv', [[1, '2026-04-11', 12], [2, '2026-04-12', 24], [3, '2026-04-13', 36]])
  expect(await attempt(company, nantes)).toMatchObject({ ordersKnown: 0, doubts: [{ fileName: 'angers.csv', isSameProgram: true, common: 3, sameDay: 0, alike: 0, suggests: false }] })
  await expect(bring(company, nantes)).rejects.toMatchObject({ code: 'same-orders' })
  const other = await bring(company, nantes, false)
  expect(await standing(company)).toEqual({ sales: 6, cents: 5_000 + 10_000 + 15_000 + 1_000 + 2_000 + 3_000 })
  // The first shop's next export is known by its days: its orders count once, the other shop's stay as they are.
  const next = shopify('angers-avril.csv', [...first(180), [4, '2026-04-04', 60]])
  expect(await attempt(company, next)).toMatchObject({ ordersKnown: 3, doubts: [] })
  const april = await bring(company, next)
  expect(await standing(company)).toEqual({ sales: 7, cents: 41_000 })
  await undo(company, other)
  expect(await standing(company)).toEqual({ sales: 4, cents: 35_000 })
  await undo(company, april)
  await restore(company, other)
  expect(await standing(company)).toEqual({ sales: 6, cents: 36_000 })
})

test('two tills without a name: the same days, other takings; nobody but the company can tell', async () => {
  const company = await sea.company()
  const till = (fileName: string, takings: string[]) => csv(['Date;CA HT', ...takings.map((one, index) => `0${index + 1}/03/2026;${one}`)], fileName)
  await bring(company, till('angers.csv', ['100,00', '200,00', '300,00']))
  const nantes = till('nantes.csv', ['110,00', '210,00', '310,00'])
  expect(await attempt(company, nantes)).toMatchObject({ doubts: [{ isSameProgram: true, common: 3, sameDay: 3, alike: 0, suggests: null }] })
  await bring(company, nantes, false)
  expect(await standing(company)).toEqual({ sales: 6, cents: 123_000 })
  // The same question, answered the other way: the newer file speaks.
  const again = till('nantes-corrige.csv', ['110,00', '210,00', '320,00'])
  expect(await attempt(company, again)).toMatchObject({ ordersKnown: 3, doubts: [{ fileName: 'angers.csv' }] })
  await bring(company, again, false)
  expect(await standing(company)).toEqual({ sales: 6, cents: 124_000 })
})

test('WooCommerce’s refund that came before its order is the same shop’s: it is taken off once', async () => {
  const company = await sea.company()
  const head = 'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type",Product(s),"Items sold","Coupon(s)","Net Sales",Attribution'
  await bring(company, csv([head, '"2026-06-04 09:00:00",77,"-€90.00",completed,A,new,,0,,-90,Direct'], 'juin.csv'))
  const may = csv([head, '"2026-05-02 09:00:00",77,"€90.00",refunded,A,new,x,1,,90,Direct', '"2026-05-03 09:00:00",78,"€10.00",completed,B,new,x,1,,10,Direct'], 'mai.csv')
  expect(await attempt(company, may)).toMatchObject({ ordersKnown: 1, doubts: [] })
  await bring(company, may)
  expect((await standing(company)).cents).toBe(1_000)
})

test('a third file that holds the orders of two others proves them one shop', async () => {
  const company = await sea.company()
  await bring(company, shopify('mars.csv', [[1, '2026-03-01', 12], [2, '2026-03-02', 24]]))
  await bring(company, table('avril.csv', [[3, '01/04/2026', 30], [4, '02/04/2026', 40]]))
  const both = shopify('printemps.csv', [[1, '2026-03-01', 12], [2, '2026-03-02', 24], [3, '2026-04-01', 36], [4, '2026-04-02', 48], [5, '2026-05-01', 60]])
  expect(await attempt(company, both)).toMatchObject({ ordersKnown: 2, doubts: [{ fileName: 'avril.csv', common: 2, sameDay: 2, suggests: true }] })
  const whole = await bring(company, both, true)
  expect(await standing(company)).toEqual({ sales: 5, cents: 15_000 })
  await undo(company, whole)
  expect(await standing(company)).toEqual({ sales: 4, cents: 10_000 })
})

test('whatever is imported, taken back and restored, in whatever order, each order of each shop counts once', async () => {
  const day = (shop: string, number: number) => `2026-0${shop === 'a' ? 3 : 5}-${String(number).padStart(2, '0')}`
  const gross = (shop: string, number: number) => (shop === 'a' ? 12 : 600) * number
  const file = fc.record({ shop: fc.constantFrom('a', 'b'), program: fc.constantFrom('shopify', 'table'), from: fc.integer({ min: 1, max: 6 }), most: fc.integer({ min: 1, max: 5 }) })
  const step = fc.oneof(file.map(of => ({ do: 'bring' as const, ...of })), fc.record({ do: fc.constantFrom('undo' as const, 'restore' as const), which: fc.nat(20) }))
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
    const company = await sea.company()
    const files: { row: Row; shop: string; numbers: number[]; isLive: boolean }[] = []
    for (const [at, one] of steps.entries()) {
      if (one.do === 'bring') {
        const numbers = Array.from({ length: one.most }, (_, index) => one.from + index)
        const name = `${one.shop}-${at}.csv`
        const sent = one.program === 'shopify' ? shopify(name, numbers.map(number => [number, day(one.shop, number), gross(one.shop, number)])) : table(name, numbers.map(number => [number, day(one.shop, number), gross(one.shop, number) / 1.2]))
        const { doubts, known } = await attempt(company, sent)
        if (known) continue
        const row = await bring(company, sent, doubts.length ? doubts.some(({ fileName }) => fileName.startsWith(one.shop)) : undefined)
        files.push({ row, shop: one.shop, numbers, isLive: true })
      } else {
        const chosen = files.filter(({ isLive }) => isLive === (one.do === 'undo'))
        const of = chosen[one.which % chosen.length]
        if (!of) continue
        // A newer file may speak for it: restoring it is then refused, and nothing changes.
        const done = await turn(company, one.do, of.row.id).then(() => true, (error: { code?: string }) => { expect(error.code).toBe('import-known'); return false })
        if (done) of.isLive = one.do === 'restore'
      }
      const orders = new Set(files.filter(({ isLive }) => isLive).flatMap(({ shop, numbers }) => numbers.map(number => `${shop} ${number}`)))
      const cents = [...orders].reduce((sum, order) => { const [shop, number] = order.split(' ') as [string, string]; return sum + Math.round(gross(shop, Number(number)) / 1.2 * 100) }, 0)
      expect(await standing(company)).toEqual({ sales: orders.size, cents })
    }
  }), { numRuns: 10 })
}, 180_000)
