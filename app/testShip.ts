// A ship for tests: real stores, a company of its own, and every role to ask as.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { nouns } from '#app/bridge.ts'
import type { Role } from '#app/kernel/access.ts'
import { addMember, createCompany } from '#app/kernel/accounts/members.ts'
import { newId } from '#app/kernel/id.ts'
import { freshDatabase } from '#app/kernel/postgres/testDatabase.ts'
import { runOperation } from '#app/kernel/run.ts'
import { readSettings } from '#app/kernel/settings.ts'
import { migrate } from '#app/kernel/store/migrate.ts'
import { launchShip } from '#app/ship.ts'
import type { AfloatShip } from '#app/ship.ts'

/** One company of a test. `ask('aim.createStake', input)` runs as its owner; `as(role)` as another member. */
export interface TestCompany {
  workspace: string
  person: string
  ask<T = Record<string, unknown>>(operation: string, input?: unknown): Promise<T>
  as(role: Role): Promise<TestCompany['ask']>
}

export interface TestShip { ship: AfloatShip; data: string; company(name?: string): Promise<TestCompany>; close(): Promise<void> }

/** Opens a ship on a fresh database and a fresh data folder. `now` sets the day; `env` adds settings. */
export async function openTestShip({ now, env = {} }: { now?: () => string; env?: Record<string, string> } = {}): Promise<TestShip> {
  const data = await mkdtemp(join(tmpdir(), 'azimut-ship-'))
  const database = await freshDatabase({ name: 'ship', prepare: migrated })
  const settings = readSettings({ AZIMUT_DATA: data, DATABASE_URL: database.url, AZIMUT_PORT: '0', AZIMUT_URL: 'http://localhost:4600', AZIMUT_NETWORK_ALLOW: '', AZIMUT_AUDIT_BROWSER: '0', ...env })
  const ship = await launchShip(settings, () => {}, now)
  return {
    ship, data,
    async company(name = 'Atelier de test (exemple fictif)') {
      const account = async (role: string) => (await ship.accounts.api.signUpEmail({ body: { name: `${role} de test`, email: `${role}-${randomBytes(6).toString('hex')}@test.example`, password: randomBytes(16).toString('hex') } })).user
      const owner = await account('owner')
      const workspace = await createCompany(ship.database.owner, { name, fictional: true }, owner)
      const asking = (person: string, role: Role): TestCompany['ask'] => async (operation, input = {}) =>
        (await runOperation(ship, { workspace, locale: 'fr', asker: { person, name: `${role} de test`, role, scope: 'write' } }, operation, input)).output as never
      return {
        workspace, person: owner.id, ask: asking(owner.id, 'owner'),
        async as(role) {
          const member = await account(role)
          await addMember(ship.database.owner, workspace, member, role)
          return asking(member.id, role)
        },
      }
    },
    async close() {
      await ship.close()
      await database.drop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

async function migrated(url: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try { await migrate(client, nouns) } finally { await client.end() }
}

/** An id no record has. */
export const nobody = () => newId()
