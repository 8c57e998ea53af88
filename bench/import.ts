// How much memory and time a file of one gigabyte takes, tried, imported and taken back, beside reading the same file and doing nothing with it: accounts, or a shop's orders.
// node bench/import.ts [accounts, the default, or orders] [megabytes, 1000 when not said]
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createCompany } from '#app/kernel/accounts/members.ts'
import { runOperation } from '#app/kernel/run.ts'
import { readSettings } from '#app/kernel/settings.ts'
import { launchShip } from '#app/ship.ts'

const [kind = 'accounts', size = '1000'] = process.argv.slice(2)
const megabytes = Number(size)
/** One entry of expense in so many is marketing's, as in the accounts of a shop. */
const marketingEvery = 400

const titles = 'JournalCode	JournalLib	EcritureNum	EcritureDate	CompteNum	CompteLib	CompAuxNum	CompAuxLib	PieceRef	PieceDate	EcritureLib	Debit	Credit	EcritureLet	DateLet	ValidDate	Montantdevise	Idevise'

/** Entries of three lines that balance, a hundred at a time. */
function* accounts(bytes: number): Generator<string> {
  yield `${titles}\n`
  for (let [entry, written] = [1, 0]; written < bytes;) {
    let piece = ''
    for (const last = entry + 100; entry < last; entry++) {
      const day = `2025${String(entry % 12 + 1).padStart(2, '0')}${String(entry % 28 + 1).padStart(2, '0')}`
      const [net, tax] = [(entry % 900 + 1) * 100, (entry % 900 + 1) * 20]
      const account = entry % marketingEvery === 0 ? '623100	Annonces et insertions' : '601000	Achats de matières'
      const line = (of: string, debit: number, credit: number) => `AC	Achats	${entry}	${day}	${of}			F${entry}	${day}	Fourniture ${entry % 50}, exemple fictif	${money(debit)}	${money(credit)}			${day}		\n`
      piece += line(account, net, 0) + line('445660	TVA déductible', tax, 0) + line('401000	Fournisseurs', 0, net + tax)
    }
    written += piece.length
    yield piece
  }
}
const money = (cents: number) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`

/** Orders of one line, as Shopify writes them. */
function* orders(bytes: number): Generator<string> {
  yield 'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Billing Street,Billing City,Billing Zip,Billing Country,Shipping Name,Shipping Street,Shipping City,Shipping Zip,Shipping Country,Payment Method,Refunded Amount,Vendor,Id,Risk Level,Source\n'
  for (let [order, written] = [1, 0]; written < bytes;) {
    let piece = ''
    for (const last = order + 100; order < last; order++) {
      const at = `2025-${String(order % 12 + 1).padStart(2, '0')}-${String(order % 28 + 1).padStart(2, '0')} 10:12:31 +0100`
      const [net, tax] = [order % 900 + 1, (order % 900 + 1) / 5]
      const client = `Client ${order} (exemple fictif),${order} rue des Exemples,Angers,49000,FR`
      piece += `#${order},client.${order}@client.example,paid,${at},EUR,${net + tax},0.00,${tax},${net + tax},,${at},1,"Étagère en chêne, modèle ${order % 50}",${net + tax},${client},${client},Shopify Payments,0.00,Menuiserie Lenoir (exemple fictif),${6_102_001_000 + order},Low,web\n`
    }
    written += piece.length
    yield piece
  }
}

const kinds = {
  accounts: { fileName: 'FEC.txt', content: accounts, test: 'measure.tryCostFile', bring: 'measure.importCosts', undo: 'measure.undoImport' },
  orders: { fileName: 'commandes.csv', content: orders, test: 'measure.trySaleFile', bring: 'measure.importSales', undo: 'measure.undoSaleImport' },
}
const of = kinds[kind as keyof typeof kinds]

/** How far the process grew while something ran, sampled; and how long it took. */
async function measure<T>(work: () => Promise<T>): Promise<{ seconds: number; grownMb: number; answer: T }> {
  const before = process.memoryUsage.rss()
  let most = before
  const sampling = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()) }, 20)
  const start = performance.now()
  const answer = await work()
  clearInterval(sampling)
  return { seconds: (performance.now() - start) / 1000, grownMb: (most - before) / 1e6, answer }
}

const data = await mkdtemp(join(tmpdir(), 'azimut-import-'))
const ship = await launchShip(readSettings({ AZIMUT_DATA: data, AZIMUT_PORT: '0', AZIMUT_URL: 'http://localhost:4600' }), () => {})
const { user } = await ship.accounts.api.signUpEmail({ body: { name: 'Anne', email: 'anne@test.example', password: crypto.randomUUID() } })
const workspace = await createCompany(ship.database.owner, { name: 'Menuiserie Lenoir (exemple fictif)', fictional: true }, user)
const ask = async <T>(operation: string, input: unknown) => (await runOperation(ship, { workspace, locale: 'fr', asker: { person: user.id, name: user.name, role: 'owner', scope: 'write' } }, operation, input)).output as T
const folder = join(data, 'uploads', workspace)
const uploadId = crypto.randomUUID()
await mkdir(folder, { recursive: true })
await pipeline(Readable.from(of.content(megabytes * 1e6)), createWriteStream(join(folder, uploadId)))
const { size: bytes } = await stat(join(folder, uploadId))

try { await run() } finally {
  await ship.close()
  await rm(data, { recursive: true, force: true })
}

async function run() {
  const bare = await measure(async () => { for await (const piece of createReadStream(join(folder, uploadId))) void piece })
  const file = { fileName: of.fileName, uploadId }
  const tried = await measure(() => ask<{ lines: number }>(of.test, file))
  const kept = await measure(() => ask<{ id: string; version: number; rows: number }>(of.bring, file))
  const undone = await measure(() => ask(of.undo, { id: kept.answer.id, version: kept.answer.version }))
  const say = (what: string, { seconds, grownMb }: { seconds: number; grownMb: number }) => {
    console.log(`${what.padEnd(12)} ${seconds.toFixed(1).padStart(7)} s   ${(seconds / bare.seconds).toFixed(0).padStart(4)} × the bare read   ${grownMb.toFixed(0).padStart(4)} MB more than before   (promise: < 300 MB)`)
  }
  console.log(`${kind}: ${(bytes / 1e6).toFixed(0)} MB, ${tried.answer.lines} lines, ${kept.answer.rows} rows kept`)
  say('bare read', bare)
  say('tried', tried)
  say('imported', kept)
  say('taken back', undone)
}
