// ROI held to the accounts, and the three kinds of results: equal to the cent of the files they came from.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { unsaid } from '#app/kernel/events/event.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'

type Row = { id: string; version: number }
type Reconciled = OutputOf<'measure.readReconciliation'>

let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => '2026-06-20T09:00:00.000Z' }) })
afterAll(async () => { await sea.close() })

const file = (fileName: string, lines: string[]) => ({ fileName, contentBase64: Buffer.from(lines.join('\r\n')).toString('base64') })
const spring = { from: '2026-03-01', to: '2026-05-31' }
const reconciled = (company: TestCompany, more: object = {}) => company.ask<Reconciled>('measure.readReconciliation', { ...spring, ...more })

const fecTitles = 'JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise'
/** An entry of the accounts as a FEC writes it: sales on 707, VAT aside, the customer's account. */
const soldEntry = (number: number, day: string, cents: number) => {
  const line = (account: string, name: string, debit: number, credit: number) => `VE\tVentes\t${number}\t${day}\t${account}\t${name}\t\t\tF${number}\t${day}\tVentes du mois\t${(debit / 100).toFixed(2).replace('.', ',')}\t${(credit / 100).toFixed(2).replace('.', ',')}\t\t\t${day}\t\t`
  return [line('411000', 'Clients', cents * 1.2, 0), line('707000', 'Ventes de marchandises', 0, cents), line('445710', 'TVA collectée', 0, cents * 0.2)]
}

async function trading() {
  const company = await sea.company('Menuiserie Lenoir (exemple fictif)')
  const make = (name: string, form: object) => company.ask<Row>(name, form)
  await make('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
  const stake = await make('aim.createStake', { sentence: 'Vendre plus' })
  const objective = await make('aim.createObjective', { sentence: 'Passer de 10 à 20 ventes par mois', kpiId: 'orders', fromPerMonth: 10, toPerMonth: 20, startOn: '2026-03-01', endOn: '2026-12-31', valueCents: 12_000, marginShare: 0.42, stakeId: stake.id })
  const line = await make('plan.createBudgetLine', { label: 'Annonces', leverId: 'search-ads-generic', centsPerMonth: 20_000, startOn: '2026-03-01', endOn: '2026-12-31', objectiveId: objective.id })
  await make('measure.createCost', { label: 'Annonces', onDay: '2026-03-01', channel: 'Annonces', cents: 120_000, budgetLineId: line.id })
  const { key } = await company.ask<{ key: string }>('measure.installTracker')
  return { company, line, key }
}
/** Forty-eight orders of 200.25 € without tax, one a day from 2 March, thirty-one of them from new customers. */
const orders = Array.from({ length: 48 }, (_, index) => {
  const day = new Date(Date.UTC(2026, 2, 2 + index)).toISOString().slice(0, 10)
  return `"${day} 10:00:00",${index + 1},"€200.25",completed,x,${index < 31 ? 'new' : 'returning'},x,1,,200.25,Direct`
})
const shopFile = file('boutique.csv', ['Date,"Order #","N. Revenue (formatted)",Status,Customer,"Customer type",Product(s),"Items sold","Coupon(s)","Net Sales",Attribution', ...orders])

test('ROI, ROAS, cost of a customer, of a contact, and the day the money is back: the reference ledger to the cent', async () => {
  const { company } = await trading()
  await company.ask('measure.importSales', shopFile)
  await company.ask('measure.noteResults', { count: 120, source: 'Téléphone', onDay: '2026-04-30', kpiId: 'quote-requests' })
  const { returns } = await reconciled(company)
  expect(returns).toMatchObject({
    fullCents: 120_000, mediaCents: 120_000, results: 48, claimedCents: 961_200, heldCents: 961_200, contacts: 120, customers: 31,
    marginCents: 403_704 - 120_000, costPerContact: { mid: 1_000 }, costPerCustomer: { mid: 3_871 }, verdict: 'enough',
  })
  expect(returns.roi!.mid).toBeCloseTo(283_704 / 120_000, 10)
  expect(returns.roas!.mid).toBeCloseTo(8.01, 10)
  // 42 % of 200.25 € a day: 1,200 € are back with the fifteenth order, on 16 March; thirty days later when customers pay late.
  expect(returns.cash).toMatchObject({ coveredOn: '2026-03-16', delayDays: 15, lowestCents: -120_000, lowestOn: '2026-03-01', balanceCents: 283_704 })
  expect((await reconciled(company, { paidAfterDays: 30 })).returns.cash).toMatchObject({ coveredOn: '2026-04-15', delayDays: 45 })
})

test('the accounts judge: what was claimed beyond the turnover does not come back', async () => {
  const { company, key } = await trading()
  await sea.ship.services.events.add(Array.from({ length: 10 }, (_, index) => {
    const ts = Date.parse(`2026-03-${10 + index}T10:00:00Z`)
    return { ...unsaid, site: key, id: randomUUID(), ts, received: Math.floor(ts / 1000), name: 'order', host: 'menuiserie-lenoir.example', path: '/merci', title: '', referrer: '', visitor: '', mode: 'exempt' as const, channel: 'search', source: '', medium: '', campaign: '', entry: 0 as const, cents: 24_030, currency: 'EUR', props: {}, bot: '' }
  }), `orders ${key}`)
  await company.ask('measure.importSales', shopFile)
  await company.ask('measure.importCosts', file('FEC.txt', [fecTitles, ...soldEntry(1, '20260331', 580_000), ...soldEntry(2, '20260430', 300_000)]))
  const { returns } = await reconciled(company)
  const { turnover } = returns
  expect(turnover).toMatchObject({ believes: 'accounts', isChosen: false, turnoverCents: 880_000, code: { cents: 240_300, count: 10, isConfirmed: false }, sales: { cents: 961_200, count: 48 }, accounts: { cents: 880_000, count: null } })
  // The code is heard from 10 March: forty of the orders are of its days. The file ends before April does: March alone is held against the accounts.
  expect(turnover.differences).toMatchObject([
    { first: 'code', second: 'sales', firstCents: 240_300, secondCents: 40 * 20_025, cause: { kind: 'unheard' } },
    { first: 'sales', second: 'accounts', from: '2026-03-01', to: '2026-03-31', firstCents: 30 * 20_025, secondCents: 580_000, cause: { kind: 'notBooked' } },
  ])
  expect(returns).toMatchObject({ claimedCents: 961_200, heldCents: 880_000 })
  expect(returns.roi!.mid).toBeCloseTo((880_000 * 0.42 - 120_000) / 120_000, 10)
  await company.ask('measure.chooseTurnover', { believes: 'sales' })
  expect((await reconciled(company)).returns).toMatchObject({ heldCents: 961_200, turnover: { believes: 'sales', isChosen: true } })
  // The accounts taken back, their turnover goes with them.
  const [fec] = await company.ask<Row[]>('measure.listCostImports')
  await company.ask('measure.undoImport', { id: fec!.id, version: fec!.version })
  expect((await reconciled(company)).returns.turnover.accounts).toBeNull()
})

test('three kinds of results, each with its unit and what one is worth, online and offline in one table', async () => {
  const { company, line } = await trading()
  await company.ask('measure.importSales', shopFile)
  await company.ask('measure.importSales', file('ventes.csv', ['Date;Numéro;Montant HT;Canal', '02/04/2026;D1;4 000,00;Salon de mars', '03/04/2026;D2;1 000,00;Téléphone', '04/04/2026;D3;500,00;Courrier', '05/04/2026;D4;250,00;Magasin']))
  await company.ask('measure.noteResults', { count: 6, source: 'Bouche-à-oreille', onDay: '2026-04-10', kpiId: 'quote-requests', budgetLineId: line.id })
  const { outcomes } = await company.ask<OutputOf<'measure.readOutcomes'>>('measure.readOutcomes', spring)
  const [sale, contact] = outcomes.families
  expect(outcomes.families.map(one => one.family)).toEqual(['sale', 'contact'])
  expect(sale).toMatchObject({ results: 52, valueCents: 961_200 + 575_000, units: [{ kpiId: 'orders', worth: 'counted', eachCents: Math.round(1_536_200 / 52) }], costPerResult: { mid: Math.round(120_000 / 52) } })
  expect(sale!.channels).toEqual([
    { channel: '', results: 48, valueCents: 961_200 }, { channel: 'fair', results: 1, valueCents: 400_000 }, { channel: 'phone', results: 1, valueCents: 100_000 }, { channel: 'mail', results: 1, valueCents: 50_000 }, { channel: 'shop', results: 1, valueCents: 25_000 },
  ].toSorted((a, b) => b.results - a.results))
  expect(contact).toMatchObject({ results: 6, valueCents: null, roi: null, units: [{ kpiId: 'quote-requests', worth: 'unknown', eachCents: null }], channels: [{ channel: 'word', results: 6 }], lines: [{ budgetLineId: line.id, results: 6, costPerResult: { mid: 20_000 } }] })
})

test('a notebook of calls, fairs and post enters the same table, tied to its file to the unit and to the cent', async () => {
  const { company } = await trading()
  const fair = await company.ask<Row>('plan.createBudgetLine', { label: 'Salon de mars', leverId: 'trade-fair', centsPerMonth: 30_000, startOn: '2026-03-01', endOn: '2026-12-31' })
  await company.ask('measure.createCost', { label: 'Stand', onDay: '2026-03-14', channel: 'Salon', cents: 90_000, budgetLineId: fair.id })
  const lines = ['14/03/2026;Salon de l’habitat;9;5 400,00', '16/03/2026;Téléphone;14;', '18/03/2026;Courrier;2;300,00', '20/03/2026;Magasin;6;1 250,50']
  const made = await company.ask<Row & { results: number }>('measure.importCounts', { ...file('carnet.csv', ['Date;Source;Nombre;Montant HT', ...lines]), kpiId: 'quote-requests' })
  expect(made.results).toBe(31)
  const { outcomes } = await company.ask<OutputOf<'measure.readOutcomes'>>('measure.readOutcomes', spring)
  const contact = outcomes.families.find(one => one.family === 'contact')!
  expect(contact.results).toBe(31)
  expect(contact.channels).toEqual([{ channel: 'phone', results: 14, valueCents: null }, { channel: 'fair', results: 9, valueCents: 540_000 }, { channel: 'shop', results: 6, valueCents: 125_050 }, { channel: 'mail', results: 2, valueCents: 30_000 }])
  expect(contact.lines.find(one => one.budgetLineId === fair.id)).toMatchObject({ results: 9, fullCents: 90_000, costPerResult: { mid: 10_000 } })
})
