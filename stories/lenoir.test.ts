// Maison Lenoir is told the same on the same day, to whoever asks for it, and touches nobody else's company.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nouns } from '#app/bridge.ts'
import { openExamples } from '#app/kernel/accounts/examples.ts'
import { listCompanies } from '#app/kernel/accounts/members.ts'
import { nounKey } from '#app/kernel/noun.ts'
import { runOperation, transact } from '#app/kernel/run.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'
import { lenoir } from './lenoir.ts'
import type { Told } from './story.ts'

const events = 3_000
let sea: TestShip
let first: Told
beforeAll(async () => {
  sea = await openTestShip({ now: () => '2026-11-25T10:00:00.000Z' })
  first = await lenoir.tell(sea.ship, () => {}, { events })
}, 120_000)
afterAll(() => sea.close())

const voyage = (workspace: string) => ({ workspace, locale: 'fr', asker: { person: '00000000-0000-7000-8000-000000000000', name: 'Lecteur', role: 'viewer', scope: 'read' } } as const)
const read = async <T>({ workspaces: [company] }: Told, operation: string) => (await runOperation(sea.ship, voyage(company!.id), operation, {})).output as T

const stamps = new Set(['workspace', 'entity', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy'])
const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** The records of each noun, as text and by content: those made within one millisecond have no order of their own. */
const recordsOf = ({ workspaces: [company] }: Told) => transact(sea.ship, { ...voyage(company!.id), operation: 'share.read', reads: true }, async ctx => {
  const records: { name: string; id: string; chance: string | undefined; text: string }[] = []
  for (const noun of nouns) {
    const rows = (await ctx.of(noun).list()).map(row => ({ name: nounKey(noun), id: row.id, chance: 'slug' in row ? String(row.slug) : 'tokenHash' in row ? String(row.tokenHash) : undefined, text: JSON.stringify(Object.entries(row).filter(([key]) => !stamps.has(key))) }))
    const content = ({ text, chance }: (typeof rows)[number]) => text.replaceAll(uuids, '').replaceAll(chance ?? '\0', '')
    records.push(...rows.toSorted((a, b) => (content(a) < content(b) ? -1 : 1)))
  }
  return records
})

/** Everything a company holds, with the ids, keys and short links that chance gives it, and its members, named by their place. */
async function contentOf(told: Told): Promise<{ text: string; stored: number }> {
  const [{ siteKey }] = told.workspaces as [Told['workspaces'][number]]
  const records = await recordsOf(told)
  const names = new Map([[siteKey, 'key']])
  for (const { person, role } of await read<{ person: string; role: string }[]>(told, 'crew.listMembers')) names.set(person, `member ${role}`)
  for (const [place, { name, id, chance }] of records.entries()) {
    names.set(id, `${name} ${place}`)
    if (chance !== undefined) names.set(chance, `chance ${place}`)
  }
  const stored = await sea.ship.services.events.query(`SELECT ts, name, host, path, title, referrer, visitor != 0 AS known, mode, channel, source, medium, campaign, entry, props, bot FROM event
    WHERE site = {site:String} ORDER BY ts, name, known, path, referrer`, { site: siteKey })
  const text = [...names].reduce((whole, [chance, name]) => whole.replaceAll(chance, name), JSON.stringify([records.map(one => one.text), stored]))
  return { text, stored: stored.length }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

test('it is labelled fictional, has about as many events as asked, two objectives one of which is over, and one given up', async () => {
  expect(await read(first, 'crew.getCompany')).toMatchObject({ name: 'Maison Lenoir (exemple fictif)', fictional: true })
  const { stored } = await contentOf(first)
  expect(stored).toBeGreaterThanOrEqual(events)
  expect(stored).toBeLessThan(events * 1.05)
  const objectives = await read<{ endOn: string; endedOn: string | null }[]>(first, 'aim.listObjectives')
  expect(objectives.map(({ endOn, endedOn }) => [endOn < '2026-11-25', endedOn !== null])).toEqual([[true, true], [true, true], [false, false]])
  const audits = await read<{ startedAt: string; label: string; findingCount: number }[]>(first, 'diagnose.listAudits')
  expect(audits.filter(({ label }) => label.startsWith('Maison Lenoir')).toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)).map(({ findingCount }) => findingCount)).toEqual([14, 7, 5])
  expect(await read(first, 'home.readHome')).toMatchObject({ today: '2026-11-25', loop: { next: null }, course: { measure: 'live' }, waiting: { kind: 'line', label: 'Annonces cuisines' } })
})

test('told again on the same day for somebody here, it has the same content, and the first one is as it was', async () => {
  const before = await contentOf(first)
  const { user } = await sea.ship.accounts.api.signUpEmail({ body: { name: 'Camille', email: 'camille@test.example', password: 'la varlope et le trusquin' } })
  const again = await lenoir.tell(sea.ship, () => {}, { events, ownerEmail: 'Camille@test.example' })
  expect(again.users).toEqual([])
  expect((await read<{ person: string; role: string }[]>(again, 'crew.listMembers')).find(one => one.role === 'owner')).toMatchObject({ person: user.id })
  const told = await contentOf(again)
  expect(told.stored).toBe(before.stored)
  expect(digest(told.text)).toBe(digest(before.text))
  expect(digest((await contentOf(first)).text)).toBe(digest(before.text))
}, 120_000)

test('a story whose events are not all there says so, and leaves nothing to visit', async () => {
  const { services, database: { owner } } = sea.ship
  const { user } = await sea.ship.accounts.api.signUpEmail({ body: { name: 'Dominique', email: 'dominique@test.example', password: 'la varlope et le trusquin' } })
  const leaky = { ...sea.ship, services: { ...services, events: { ...services.events, add: (batch: Parameters<typeof services.events.add>[0], token: string) => services.events.add(batch.slice(1), token) } } }
  await expect(lenoir.tell(leaky, () => {}, { events, ownerEmail: user.email })).rejects.toThrow(/^The story does not verify: events by name: /)
  expect(await listCompanies(owner, user.id)).toEqual([])
  // As a server started again reads it: nothing is ready, so one may begin again.
  expect(await openExamples(owner).read(user.id)).toMatchObject({ state: 'none', company: null })
}, 120_000)

test('for an e-mail nobody has, nothing is told', async () => {
  await expect(lenoir.tell(sea.ship, () => {}, { ownerEmail: 'nobody@test.example' })).rejects.toThrow('Nobody has an account under nobody@test.example.')
})
