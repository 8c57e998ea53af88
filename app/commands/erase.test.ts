// One person, planted everywhere Azimut keeps something, is exported whole, then erased: not a byte is left in the data folder, nor after an older backup is restored.
import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMember, createCompany } from '#app/kernel/accounts/members.ts'
import type { ErasureList } from '#app/kernel/erasure/erasureList.ts'
import { findBytes } from '#app/kernel/erasure/findBytes.ts'
import { unsaid } from '#app/kernel/events/event.ts'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import type { ExportList } from '#app/kernel/export/folder.ts'
import { runOperation } from '#app/kernel/run.ts'
import { readSettings } from '#app/kernel/settings.ts'
import { launchShip } from '#app/ship.ts'
import type { AfloatShip } from '#app/ship.ts'
import { runCommand } from './run.ts'

let root: string, data: string, ship: AfloatShip
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'azimut-erase-'))
  data = join(root, 'data')
  ship = await launchShip(readSettings({ AZIMUT_DATA: data, AZIMUT_PORT: '0', AZIMUT_URL: 'http://localhost:4600' }), () => {})
}, 60_000)
afterAll(async () => {
  await ship?.close()
  await rm(root, { recursive: true, force: true })
})

const run = async (...args: string[]) => {
  const said: string[] = []
  const status = await runCommand(ship, { command: args[0]!, args: args.slice(1), cwd: root, terminal: false }, (kind, text) => { if (kind !== 'progress') said.push(text) })
  return { status, said }
}
const token = `planted-${randomBytes(6).toString('hex')}`
const email = `${token}@test.example`
const name = `Prénom${token} Nom${token}`

/** Each line of an export, by its file. */
const readExport = async (dir: string): Promise<Map<string, string[]>> => {
  const { files } = JSON.parse(await readFile(join(dir, 'export.json'), 'utf8')) as ExportList
  const read = await Promise.all(Object.entries(files).map(async ([file, count]) => {
    const lines = (await readFile(join(dir, file), 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(count)
    for (const line of lines) JSON.parse(line)
    return [file, lines] as const
  }))
  const written = (await readdir(dir, { recursive: true, withFileTypes: true })).filter(one => one.isFile() && one.name !== 'export.json')
  expect(written).toHaveLength(read.length)
  return new Map(read)
}

async function plant() {
  const sign = async (form: { name: string; email: string }) => (await ship.accounts.api.signUpEmail({ body: { ...form, password: 'la varlope et le trusquin' } })).user
  const [owner, person] = [await sign({ name: 'Propriétaire', email: 'owner@test.example' }), await sign({ name, email })]
  const workspace = await createCompany(ship.database.owner, { name: 'Menuiserie (exemple fictif)', fictional: true }, owner)
  await addMember(ship.database.owner, workspace, person, 'editor')
  const ask = (operation: string, input: object, by = owner) => runOperation(ship, { workspace, locale: 'fr', asker: { person: by.id, name: by.name, role: 'owner', scope: 'write' } }, operation, input)
  const { output } = await ask('aim.createStake', { sentence: `Répondre à ${email.toUpperCase()}, et à ${email}` }, person) as { output: { id: string; version: number } }
  await ask('aim.updateStake', { id: output.id, version: output.version, change: { sentence: 'Répondre à tous' } }, person)
  await ask('plan.createPerson', { name, accountId: person.id })
  await ask('aim.createStake', { sentence: `Une ligne\n${email}. Voir mailto:${email}` })
  await sign({ name: 'Autre', email: `ana.${email}` })
  await ask('share.createComment', { text: `Vu avec ${email} : "tout va bien"`, aboutId: output.id }, person)
  const { key } = (await ask('diagnose.openSites', { url: 'https://menuiserie.example' }).then(() => ask('measure.installTracker', {}))).output as { key: string }
  const page = randomUUID()
  const event = (given: Partial<StoredEvent>): StoredEvent => ({
    site: key, id: randomUUID(), ts: Date.UTC(2026, 8, 1, 10), received: 1_788_256_800, name: 'pageview', host: 'menuiserie.example', path: '/', title: '', referrer: '', visitor: '', mode: 'consented',
    channel: 'direct', source: '', medium: '', campaign: '', entry: 1, cents: 0, currency: '', props: {}, bot: '', ...unsaid, ...given,
  })
  await ship.services.events.append([
    event({ visitor: email }), event({ visitor: email, path: '/devis', ts: Date.UTC(2026, 8, 1, 10, 5) }), event({ visitor: email, name: 'consent', props: { pageview: page } }),
    event({ id: page, mode: 'exempt' }), event({ visitor: 'other', path: `/merci/${email}` }), event({ visitor: 'other', props: { client: email } }), event({ visitor: 'other', path: '/reste' }),
  ])
  await ship.services.events.drain()
  await ship.services.events.rollNow()
  await ship.database.owner.execute(sql`insert into pgboss.job (name, data) select name, ${JSON.stringify({ to: email })}::jsonb from pgboss.queue limit 1`)
  await ship.database.owner.execute(sql`analyze`)
  await ship.database.owner.execute(sql`checkpoint`)
  return { owner, person, workspace, key }
}

test('planted everywhere, erased everywhere', async () => {
  const { owner, person, workspace, key } = await plant()
  expect((await findBytes(data, [email, name])).length, 'the planting is real').toBeGreaterThan(5)

  const hers = join(root, 'hers')
  expect(await run('export', hers, '--person', email)).toEqual({ status: 0, said: [expect.stringMatching(/hers: \d+ lines in \d+ files\.$/), expect.stringContaining('before you hand them over')] })
  expect((await stat(join(hers, 'export.json'))).mode & 0o777).toBe(0o600)
  const theirs = await readExport(hers)
  const all = join(root, 'all')
  expect(await run('export', all)).toMatchObject({ status: 0 })
  const everything = await readExport(all)
  for (const [file, lines] of everything) {
    const named = lines.filter(line => line.toLowerCase().replaceAll(`ana.${email}`, '').includes(token))
    const found = file.startsWith('events/') ? theirs.get('events.jsonl') : theirs.get(file)
    expect(found ?? [], `${file}: what names the person in everything is in their export`).toEqual(expect.arrayContaining(named))
  }
  expect(theirs.get('events.jsonl'), 'theirs where they agreed, the page their consent named, what says their address').toHaveLength(6)
  expect(theirs.entries().some(([file, lines]) => file.startsWith('records/pgboss.') && lines.some(line => line.includes(email)))).toBe(true)
  expect(theirs.get('records/aim.stake.jsonl')?.some(line => line.includes(email))).toBe(true)
  expect(theirs.get('records/account.user.jsonl'), 'nobody else’s account').toEqual([expect.stringContaining(person.id)])
  const { rows: [hidden] } = await ship.database.owner.execute<{ password: string; token: string }>(sql`select password, token from account.credential c join account.session s on s.user_id = c.user_id where c.user_id = ${person.id}`)
  expect(hidden?.password.length).toBeGreaterThan(20)
  expect(await findBytes(root, [hidden!.password, hidden!.token]).then(files => files.filter(file => file.startsWith(hers) || file.startsWith(all))), 'what opens a door is in no export').toEqual([])
  expect(await run('export', all), 'nothing is written over').toEqual({ status: 1, said: [expect.stringContaining('is not empty')] })
  await rm(hers, { recursive: true })
  await rm(all, { recursive: true })

  const backup = join(root, 'before.azimut')
  expect(await run('backup', backup)).toMatchObject({ status: 0 })
  expect(await run('erase', '--person', 'court')).toEqual({ status: 1, said: [expect.stringContaining('"court" is too short')] })

  expect(await run('erase', '--person', owner.email), 'others work in their company').toEqual({ status: 1, said: ['This person is the only owner of Menuiserie (exemple fictif): make somebody else owner first.'] })

  const { status, said } = await run('erase', '--person', email)
  expect(said).toEqual([expect.stringMatching(/^Erased: \d+ records and 6 events\. Nothing is left in the data folder\.$/), expect.stringContaining('beside 1 known backups')])
  expect(status).toBe(0)
  expect(await findBytes(data, [email, name, email.toUpperCase()], [`ana.${email}`])).toEqual([])

  const { services: { events }, database } = ship
  expect(await events.query('SELECT path FROM event WHERE site = {key:String}', { key })).toEqual([{ path: '/reste' }])
  const { rows: users } = await database.owner.execute<{ email: string }>(sql`select email from account.user`)
  expect(users, 'an address that ends in theirs is somebody else’s').toEqual(expect.arrayContaining([{ email: owner.email }, { email: `ana.${email}` }]))
  expect(users).toHaveLength(2)
  const { rows: members } = await database.owner.execute<{ name: string; email: string; gone: boolean }>(sql`select name, email, removed_at is not null as gone from kernel.member where workspace = ${workspace} and person = ${person.id}`)
  expect(members).toEqual([{ name: 'Personne effacée', email: expect.stringMatching(/^efface-.*@efface\.invalid$/), gone: true }])
  const { rows: kept } = await database.owner.execute<{ text: string; author: string }>(sql`select text, author_name as author from share.comment`)
  expect(kept).toEqual([{ text: expect.stringMatching(/^Vu avec efface-\w+@efface\.invalid : "tout va bien"$/), author: 'Personne effacée' }])
  expect(await run('erase', '--person', email), 'again is safe').toMatchObject({ status: 0 })
  const list = JSON.parse(await readFile(`${backup}.erased.json`, 'utf8')) as ErasureList
  expect(list.people.map(({ visitors }) => visitors.length), 'what a visitor was known by is not forgotten by the second time').toEqual([1])

  // The backup made before is restored elsewhere: it brings back everything but the person.
  const elsewhere = join(root, 'elsewhere')
  const cli = spawn(process.execPath, ['app/cli.ts', 'restore', backup], { env: { ...process.env, AZIMUT_DATA: elsewhere, AZIMUT_PORT: '0', AZIMUT_URL: 'http://localhost:4600', AZIMUT_SECRET: ship.services.settings.secret } })
  let out = ''
  for (const stream of [cli.stdout, cli.stderr]) stream.on('data', (bytes) => { out += String(bytes) })
  await once(cli, 'close')
  expect(out).toMatch(/^Restored what was kept at .*, without those erased since\.$/m)
  expect(await findBytes(elsewhere, [email, name], [`ana.${email}`])).toEqual([])
}, 600_000)
