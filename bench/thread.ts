// How long the thread takes to follow in a company of 10,000 records, beside the plain select of one row by its key. Run: node bench/thread.ts
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { createCompany } from '#app/kernel/accounts/members.ts'
import { newId } from '#app/kernel/id.ts'
import { runOperation, transact } from '#app/kernel/run.ts'
import { readSettings } from '#app/kernel/settings.ts'
import { node } from '#app/kernel/tables.ts'
import { launchShip } from '#app/ship.ts'

/** 10,000 records in all. */
const sizes = { chain: 1_000, tree: 9_000 }
const rounds = 40
const data = await mkdtemp(join(tmpdir(), 'azimut-bench-thread-'))
const ship = await launchShip(readSettings({ AZIMUT_DATA: data, AZIMUT_PORT: '0', AZIMUT_URL: 'http://localhost:4600' }), text => console.error(text))
const person = newId()
const workspace = await createCompany(ship.database.owner, { name: 'Grande maison (exemple fictif)', fictional: true }, { id: person, name: 'Anne', email: 'anne@example.fr' })
const asker = { person, name: 'Anne', role: 'owner', scope: 'write' } as const

/** The id of record `n` of a kind. */
const idOf = (kind: number, n: number) => `019a0000-000${kind}-7000-8000-${n.toString(16).padStart(12, '0')}`

/** So many records of which record `n` is justified by the one that `reason` says. */
async function fill(kind: number, size: number, reason: string) {
  const id = (n: string) => sql.raw(`('019a0000-000${kind}-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`)
  await ship.database.owner.execute(sql`insert into thread.node (workspace, id, noun, title)
    select ${workspace}, ${id('n')}, 'plan.action', 'Fiche ' || n from generate_series(1, ${size}::int) n`)
  await ship.database.owner.execute(sql`insert into thread.edge (workspace, "from", role, "to")
    select ${workspace}, ${id('n')}, 'serves', ${id(reason)} from generate_series(2, ${size}::int) n`)
}
async function medianMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = -3; round < rounds; round++) {
    const startedMs = performance.now()
    await work()
    if (round >= 0) times.push(performance.now() - startedMs)
  }
  return times.toSorted((a, b) => a - b)[rounds >> 1]!
}
const read = async (id: string) => (await runOperation(ship, { workspace, asker, locale: 'fr' }, 'thread.readThread', { id })).output as { why: unknown[]; andSo: unknown[] }

async function bench() {
  const [chain, tree] = [1, 2]
  await fill(chain, sizes.chain, 'n - 1')
  await fill(tree, sizes.tree, '(n + 2) / 4') // four below each
  await ship.database.owner.execute(sql`analyze thread.node, thread.edge`)
  const leaf = idOf(tree, sizes.tree)
  const places = { 'in the middle of a chain': idOf(chain, sizes.chain / 2), 'a leaf of a tree': leaf, 'a branch of a tree': idOf(tree, 6), 'the root of a tree': idOf(tree, 1) }
  const plain = await medianMs(() => transact(ship, { workspace, asker, locale: 'fr', operation: 'thread.bench' }, ctx => ctx.db.select().from(node).where(sql`workspace = ${workspace} and id = ${leaf}`)))
  console.log(`${'one row by its key'.padEnd(30)}${plain.toFixed(1).padStart(7)} ms`)
  for (const [name, id] of Object.entries(places)) {
    const { why, andSo } = await read(id)
    const ms = await medianMs(() => read(id))
    console.log(`${name.padEnd(30)}${ms.toFixed(1).padStart(7)} ms   ${(ms / plain).toFixed(1).padStart(5)} × one row   ${why.length} up, ${andSo.length} down   (promise: < 50 ms)`)
  }
}

try { await bench() } finally {
  await ship.close()
  await rm(data, { recursive: true, force: true })
}
