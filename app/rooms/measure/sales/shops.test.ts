// One order in files of two programs is one sale, the same number in two shops is two, and what nobody can tell is asked before anything is written.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutputOf } from '#app/deck/api.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { plainNumber } from './ownSale.ts'

type Row = { id: string; version: number; fileName: string; shop: string }
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
  expect(await attempt(company, own)).toMatchObject({ ordersKnown: 0, doubts: [{ fileName: 'shopify-orders.sample.csv', connectorName: { fr: 'Shopify (commandes)' }, isSameProgram: false, common: 2, sameDay: 2, alike: 1, suggests: true, isMeant: true }] })
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
  await bring(company, till('angers.csv', ['100,00', '200,00', '300,00']))
  const nantes = till('nantes.csv', ['110,00', '210,00', '310,00'])
  expect(await attempt(company, nantes)).toMatchObject({ doubts: [{ isSameProgram: true, common: 3, sameDay: 3, alike: 0, suggests: null }] })
  await bring(company, nantes, false)
  expect(await standing(company)).toEqual({ sales: 6, cents: 123_000 })
  // The next file of one of them is known by its takings: the other stays as it is.
  const again = till('nantes-corrige.csv', ['110,00', '210,00', '320,00'])
  expect(await attempt(company, again)).toMatchObject({ ordersKnown: 3, doubts: [] })
  await bring(company, again)
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

const till = (fileName: string, takings: readonly string[], title = 'CA HT') => csv([`Date;${title}`, ...takings.map((one, index) => `${String(index + 1).padStart(2, '0')}/03/2026;${one}`)], fileName)
const wooHead = 'Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type",Product(s),"Items sold","Coupon(s)","Net Sales",Attribution'
const woo = (fileName: string, orders: readonly [number: number, day: string, net: number][]) =>
  csv([wooHead, ...orders.map(([number, day, net]) => `"${day} 09:00:00",${number},"€${net}",completed,A,new,x,1,,${net},Direct`)], fileName)
const wooRefund = (fileName: string, number: number, day: string, net: number) => csv([wooHead, `"${day} 09:00:00",${number},"-€${net}",completed,A,new,,0,,-${net},Direct`], fileName)

test('amounts with tax beside amounts without cannot be compared, and two days without takings are not one shop’s: it is asked', async () => {
  const company = await sea.company()
  await bring(company, { ...till('angers.csv', ['120,00', '240,00', '360,00'], 'CA TTC'), vatPercent: 20 })
  const nantes = till('nantes.csv', ['10,00', '20,00', '30,00'], 'CA TTC')
  expect(await attempt(company, nantes)).toMatchObject({ ordersKnown: 0, doubts: [{ common: 3, sameDay: 3, alike: 0, suggests: null }] })
  const closed = await sea.company()
  await bring(closed, till('angers.csv', ['0,00', '0,00', '300,00']))
  expect(await attempt(closed, till('nantes.csv', ['0,00', '0,00', '50,00']))).toMatchObject({ ordersKnown: 0, doubts: [{ common: 3, sameDay: 3, alike: 0 }] })
})

test('a refund of a number that two shops have joins neither to the other: « Les mêmes » means one of them, and undone leaves what was before', async () => {
  const company = await sea.company()
  await bring(company, woo('angers.csv', [[76, '2026-05-01', 80], [77, '2026-05-02', 100]]))
  await bring(company, woo('nantes.csv', [[76, '2026-05-01', 10], [77, '2026-05-02', 20]]), false)
  const before = await standing(company)
  const refund = wooRefund('avoir.csv', 77, '2026-06-04', 20)
  const { doubts } = await attempt(company, refund)
  expect(doubts.map(one => [one.alike, one.isMeant, one.suggests])).toEqual([[0, true, null], [0, false, null]])
  const given = await bring(company, refund, true)
  expect(await standing(company)).toEqual({ sales: 5, cents: before.cents - 2_000 })
  await undo(company, given)
  expect(await standing(company)).toEqual(before)
  // A table of the same days is like both: it goes to one, and the other keeps its own.
  const both = await bring(company, table('suivi.csv', [[76, '01/05/2026', 80], [77, '02/05/2026', 100]]), true)
  expect(await standing(company)).toEqual(before)
  await undo(company, both)
  expect(await standing(company)).toEqual(before)
  expect(new Set((await company.ask<Row[]>('measure.listSaleImports')).map(one => one.shop)).size).toBe(2)
})

test('a file said to be another shop’s comes back when it is taken back, beside the shop it was told from', async () => {
  const company = await sea.company()
  await bring(company, shopify('angers.csv', [[1, '2026-03-01', 12], [2, '2026-03-02', 24]]))
  const other = await bring(company, table('nantes.csv', [[1, '01/03/2026', 50], [2, '02/03/2026', 60]]), false)
  await undo(company, other)
  await restore(company, other)
  expect(await standing(company)).toEqual({ sales: 4, cents: 14_000 })
})

test('forty thousand orders given back come in one group, once the file is read: they are looked up by the thousand', async () => {
  const company = await sea.company()
  const file = csv([wooHead, ...Array.from({ length: 40_000 }, (_, index) => `"2026-05-02 09:00:00",${index + 1},"€90.00",refunded,A,new,x,1,,90,Direct`)], 'annulations.csv')
  expect(await attempt(company, file)).toMatchObject({ rows: 40_000, refunded: 40_000, doubts: [] })
}, 60_000)

/** Two shops whose days are the same, and the takings of some of them: no refund, no closed day and no tax left unsaid makes them one. */
const day = (number: number) => String(number).padStart(2, '0')
const net = (shop: string, number: number) => (number === 3 || number === 5 ? 0 : number === 2 || number === 7 ? 70 : (shop === 'a' ? 10 : 500) * number)
const numbersOf = ({ from, most }: { from: number; most: number }) => Array.from({ length: most }, (_, index) => from + index)
function write(shop: string, program: string, at: number, numbers: readonly number[]) {
  const name = `${shop}-${at}.csv`
  if (program === 'refund') return wooRefund(name, 4, '2026-04-01', net(shop, 4))
  const iso = numbers.map(number => [number, `2026-03-${day(number)}`, net(shop, number)] as [number, string, number])
  if (program === 'shopify') return shopify(name, iso.map(([number, on, amount]) => [number, on, amount * 1.2]))
  if (program === 'woo') return woo(name, iso)
  return csv([`Date;Numéro;Montant ${program === 'taxed' ? 'TTC' : 'HT'}`, ...numbers.map(number => `${day(number)}/03/2026;${number};${net(shop, number)}`)], name)
}

test('whatever is imported, taken back and restored, in whatever order, no order of a shop is lost behind another’s, and an import undone leaves what was before', async () => {
  // Any two files of a shop hold number 4: what two shops have in common is never their equal takings alone.
  const file = fc.record({ shop: fc.constantFrom('a', 'b'), program: fc.constantFrom('shopify', 'woo', 'table', 'taxed', 'refund'), from: fc.integer({ min: 1, max: 4 }), most: fc.integer({ min: 4, max: 6 }) })
  const step = fc.oneof({ weight: 3, arbitrary: file.map(of => ({ do: 'bring' as const, ...of })) }, { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'restore' as const), which: fc.nat(20) }) })
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async steps => {
    const company = await sea.company()
    const sales = async () => (await company.ask<{ onDay: string; reference: string; cents: number }[]>('measure.listSales')).map(one => `${one.reference} ${one.onDay} ${one.cents}`).toSorted()
    const files: { row: Row; shop: string; orders: string[]; isLive: boolean }[] = []
    // Nobody can say yes to one file and no to another: a shop's order may then count twice, which shows.
    let isTwice = false
    for (const [at, one] of steps.entries()) {
      if (one.do === 'bring') {
        const numbers = numbersOf(one)
        const sent = write(one.shop, one.program, at, numbers)
        const { doubts, known } = await attempt(company, sent)
        if (known) continue
        const before = await sales()
        const meant = doubts.filter(({ isMeant }) => isMeant)
        // Both shops have number 4: « Les mêmes » never means the two.
        expect(new Set(meant.map(({ fileName }) => fileName[0])).size).toBeLessThanOrEqual(1)
        const own = doubts.filter(({ fileName }) => fileName.startsWith(one.shop))
        const isSame = meant.length > 0 && meant.every(doubt => own.includes(doubt))
        isTwice ||= own.length > (isSame ? meant.length : 0)
        const row = await bring(company, sent, doubts.length ? isSame : undefined)
        const after = await sales()
        await undo(company, row)
        expect(await sales()).toEqual(before)
        await restore(company, row)
        expect(await sales()).toEqual(after)
        files.push({ row, shop: one.shop, orders: one.program === 'refund' ? [`${one.shop} refund`] : numbers.map(number => `${one.shop} ${number}`), isLive: true })
      } else {
        const chosen = files.filter(({ isLive }) => isLive === (one.do === 'undo'))
        const of = chosen[one.which % chosen.length]
        if (!of) continue
        // A newer file may speak for it: restoring it is then refused, and nothing changes.
        const done = await turn(company, one.do, of.row.id).then(() => true, (error: { code?: string }) => { expect(error.code).toBe('import-known'); return false })
        if (done) of.isLive = one.do === 'restore'
      }
      const shops = Map.groupBy(await company.ask<Row[]>('measure.listSaleImports'), ({ shop }) => shop)
      for (const of of shops.values()) expect(new Set(of.map(({ fileName }) => fileName[0])).size).toBe(1)
      const orders = new Set(files.filter(({ isLive }) => isLive).flatMap(each => each.orders))
      const { length } = await sales()
      if (isTwice) expect(length).toBeGreaterThanOrEqual(orders.size)
      else expect(length).toBe(orders.size)
    }
  }), { numRuns: 15 })
}, 180_000)
