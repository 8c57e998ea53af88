// Starts one PostgreSQL for a whole test run, or uses the server AZIMUT_TEST_DATABASE_URL names, and leaves nothing behind.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopSurvivor } from '#app/kernel/postgres/postmaster.ts'
import { startPostgres } from '#app/kernel/postgres/server.ts'
import { forgetfulSettings } from '#app/kernel/postgres/settings.ts'
import { beginTestRun } from '#app/kernel/postgres/testDatabase.ts'

const prefix = 'azimut-test-postgres-'
const silent = () => {}

export default async function prepareTestRun(): Promise<() => Promise<void>> {
  const given = process.env.AZIMUT_TEST_DATABASE_URL
  if (given !== undefined && given !== '') return beginTestRun(given)
  await removeKilledRuns()
  const dir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const server = await startPostgres({ dir, log: silent, settings: forgetfulSettings })
  beginTestRun(server.url)
  return async () => {
    await server.stop()
    rmSync(dir, { recursive: true })
    delete process.env.AZIMUT_TEST_DATABASE_URL
  }
}

// A run that was killed could not tidy up: the next one does.
async function removeKilledRuns(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))
  for (const folder of folders) {
    const path = join(tmpdir(), folder)
    const isOurs = statSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.()
    if (!isOurs || isAlive(Number.parseInt(folder.slice(prefix.length), 10))) continue
    await stopSurvivor(join(path, 'data'), silent)
    rmSync(path, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
