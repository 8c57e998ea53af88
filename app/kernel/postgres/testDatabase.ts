// Gives each test a database of its own on the PostgreSQL started for the whole test run.
import { createHash, randomBytes } from 'node:crypto'
import { createDatabase, dropDatabase, withConnection } from './database.ts'

const serverVariable = 'AZIMUT_TEST_DATABASE_URL'
const runVariable = 'AZIMUT_TEST_RUN'

/** A database prepared once in a test run, from which tests get copies. `name` identifies what `prepare` makes. */
export type Template = { name: string, prepare(url: string): Promise<void> }

/** A database of one test: dropped by `drop()`, or at the end of the block with `await using`. */
export type TestDatabase = AsyncDisposable & { url: string, drop(): Promise<void> }

/** Creates a database, empty or a copy of the template, which the first test that asks for it prepares. */
export async function freshDatabase(template?: Template): Promise<TestDatabase> {
  const { server, prefix } = testRun()
  const source = template === undefined ? undefined : await ensureTemplate(template)
  const name = `${prefix}${randomBytes(8).toString('hex')}`
  const url = await createDatabase(server, name, source)
  const drop = () => dropDatabase(server, name)
  return { url, drop, [Symbol.asyncDispose]: drop }
}

// Tests run in several processes: the lock makes one of them prepare the template while the others wait for it.
async function ensureTemplate(template: Template): Promise<string> {
  const { server, prefix } = testRun()
  const name = `${prefix}template_${createHash('sha256').update(template.name).digest('hex').slice(0, 16)}`
  await withConnection(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rows: [found] } = await client.query<{ ready: boolean }>('select datistemplate as ready from pg_database where datname = $1', [name])
    if (found?.ready === true) return
    await dropDatabase(server, name)
    await template.prepare(await createDatabase(server, name))
    await client.query(`alter database ${client.escapeIdentifier(name)} is_template true`)
  })
  return name
}

/** Tells the processes of the test run where the server is; answers the function that drops every database the run made. */
export function beginTestRun(server: string): () => Promise<void> {
  const run = randomBytes(4).toString('hex')
  process.env[serverVariable] = server
  process.env[runVariable] = run
  return () => dropDatabasesOf(server, prefixOf(run))
}

async function dropDatabasesOf(server: string, prefix: string): Promise<void> {
  await withConnection(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [prefix])
    for (const { datname } of rows) {
      const name = client.escapeIdentifier(datname)
      await client.query(`alter database ${name} is_template false`)
      await client.query(`drop database ${name} with (force)`)
    }
  })
}

function testRun(): { server: string, prefix: string } {
  const server = process.env[serverVariable]
  const run = process.env[runVariable]
  if (server === undefined || run === undefined) {
    throw new Error('No PostgreSQL was started for this test run: its vitest project needs globalSetup house/setup/vitest.global.ts.')
  }
  return { server, prefix: prefixOf(run) }
}

function prefixOf(run: string): string {
  return `azimut_test_${run}_`
}
