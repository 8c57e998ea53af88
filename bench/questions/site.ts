// A company with a site, its code of measure and a key of the API: the ship the questions are asked of.
import '#app/kernel/events/threads.ts'
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { createApiKey } from '#app/kernel/accounts/crew.ts'
import { createCompany } from '#app/kernel/accounts/members.ts'
import { runOperation } from '#app/kernel/run.ts'
import { readSettings } from '#app/kernel/settings.ts'
import type { Print } from '#app/kernel/socket.ts'
import { member, workspace } from '#app/kernel/tables.ts'
import { runCommand } from '#app/commands/run.ts'
import { launchShip } from '#app/ship.ts'
import type { AfloatShip } from '#app/ship.ts'

export type Input = Record<string, string | number | string[]>

export interface Site {
  /** Public key of its code of measure. */
  key: string
  /** Asks an operation of the room of measure over HTTP, with an API key. */
  ask<T>(operation: string, input: Input): Promise<T>
  /** Loads a file by the command `events --load`. */
  load(file: string): Promise<void>
}

export const zone = 'Europe/Paris'

/** A ship on this data folder, and a way to give it companies; each has one site. */
export async function openSites(data: string) {
  const ship = await launchShip(readSettings({ AZIMUT_DATA: data, AZIMUT_PORT: '0', AZIMUT_URL: 'http://localhost:4600' }), console.error)
  const http = await ship.http()
  await http.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`
  return {
    ship,
    open: (name: string) => openSite(ship, url, name),
    async close() {
      await http.close()
      await ship.close()
    },
  }
}

async function openSite(ship: AfloatShip, url: string, name: string): Promise<Site> {
  const known = await findCompany(ship, name)
  const { company, person } = known ?? await foundCompany(ship, name)
  const act = async (operation: string, input: object) => (await runOperation(ship, { workspace: company, locale: 'fr', asker: { person, name: 'Anne', role: 'owner', scope: 'write' } }, operation, input)).output
  if (!known) await act('diagnose.openSites', { url: 'https://www.example.fr' })
  const { key } = await act('measure.installTracker', {}) as { key: string }
  const token = await createApiKey(ship.database, { name: 'bench', scope: 'read', days: 1, workspace: company, person }, new Date().toISOString())
  const print: Print = (kind, text) => { if (kind !== 'progress') console.log(text) }
  return {
    key,
    async ask<T>(operation: string, input: Input) {
      const query = new URLSearchParams(Object.entries(input).flatMap(([field, value]) => [value].flat().map(one => [field, String(one)])))
      const answer = await fetch(`${url}/api/w/${company}/measure/${operation}?${query}`, { headers: { authorization: `Bearer ${token}` } })
      if (!answer.ok) throw new Error(`${operation} answered ${answer.status}: ${await answer.text()}`)
      return await answer.json() as T
    },
    async load(file) {
      const status = await runCommand(ship, { command: 'events', args: ['--load', file, '--site', key], cwd: process.cwd(), terminal: false }, print)
      if (status !== 0) throw new Error(`events --load ended with ${status}`)
    },
  }
}

interface Company { company: string; person: string }

async function findCompany({ database }: AfloatShip, name: string): Promise<Company | undefined> {
  const [found] = await database.owner.select({ company: member.workspace, person: member.person }).from(member).innerJoin(workspace, eq(workspace.id, member.workspace)).where(eq(workspace.name, name))
  return found
}

async function foundCompany({ accounts, database }: AfloatShip, name: string): Promise<Company> {
  const { user } = await accounts.api.signUpEmail({ body: { name: 'Anne', email: `${randomUUID()}@test.example`, password: randomUUID() } })
  return { company: await createCompany(database.owner, { name, fictional: true }, user), person: user.id }
}
