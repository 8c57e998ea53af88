// A backup made under load comes back equal on an empty installation; a file that is not whole is refused and changes nothing.
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli, startServer } from '#app/testServer.ts'
import type { Told } from '#stories/story.ts'

const work = await mkdtemp(join(tmpdir(), 'azimut-backup-'))
afterAll(() => rm(work, { recursive: true, force: true }))

test('everything comes back to the byte; cut, changed and foreign files are refused', async () => {
  const [from, to] = [join(work, 'from'), join(work, 'to')]
  const server = await startServer(from)
  const { workspaces: [company] } = JSON.parse((await runCli(from, ['seed', 'rivals', '--json'])).out) as Told
  let sending = true
  let acknowledged = 0
  const load = (async () => {
    while (sending) {
      const events = Array.from({ length: 20 }, () => ({ id: randomUUID(), name: 'pageview', url: 'https://www.example.fr/é?x=1', ts: Date.now(), mode: 'exempt', title: '« Été »\t\\N', props: { b: '2', a: '1' } }))
      const answer = await fetch(`${server.url}/e`, { method: 'POST', body: JSON.stringify({ site: company!.siteKey, events }) })
      if (answer.status === 202) acknowledged += events.length
    }
  })()
  await new Promise(resolve => { setTimeout(resolve, 500) })
  const file = join(work, 'all.azimut')
  expect(await runCli(from, ['backup', file])).toMatchObject({ status: 0 })
  sending = false
  await load
  expect(acknowledged).toBeGreaterThan(100)
  expect((await runCli(from, ['verify', file])).out).toContain('is whole')
  expect((await runCli(from, ['restore', file])).err).toContain('already holds companies')
  await server.stop()

  const bytes = await readFile(file)
  await writeFile(join(work, 'cut.azimut'), bytes.subarray(0, Math.floor(bytes.length * 0.7)))
  const changed = Buffer.from(bytes)
  changed[Math.floor(bytes.length / 2)]! ^= 0xff
  await writeFile(join(work, 'changed.azimut'), changed)
  await writeFile(join(work, 'foreign.azimut'), 'PK not ours at all')
  const empty = await startServer(to)
  for (const [name, says] of [['cut', 'damaged or cut short'], ['changed', 'damaged or cut short'], ['foreign', 'not a backup']] as const) {
    const refused = await runCli(to, ['restore', join(work, `${name}.azimut`)])
    expect(refused.status, name).not.toBe(0)
    expect(refused.err, name).toContain(says)
  }
  expect((await runCli(to, ['restore', file])).status).toBe(0)
  const again = join(work, 'again.azimut')
  expect((await runCli(to, ['backup', again])).status).toBe(0)
  await empty.stop()

  const [first, second] = [await digestOf(file), await digestOf(again)]
  expect(second).toEqual(first)
})

/** The sums a backup carries of each of its parts. */
async function digestOf(path: string) {
  const { readBackup } = await import('#app/kernel/backup/file.ts')
  const { createHash } = await import('node:crypto')
  const sums: Record<string, string> = {}
  await readBackup(path, { async take({ name, pieces }) {
    const hash = createHash('sha256')
    for await (const piece of pieces) hash.update(piece)
    sums[name] = hash.digest('hex')
  } })
  return sums
}
