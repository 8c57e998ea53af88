// Writes the next migration: the difference between the nouns as they are and the snapshot of the last one.
// Until there is a release, `npm run migration -- first` writes the first one anew instead.
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { nouns } from '#app/bridge.ts'
import { nounKey } from '#app/kernel/noun.ts'
import { casing } from '#app/kernel/store/names.ts'
import * as kernelTables from '#app/kernel/tables.ts'
import * as forms from '#app/model/noun.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Say what the migration does: npm run migration -- add-supplier')
  process.exit(1)
}
const folder = join(import.meta.dirname, '../app/migrations')
await mkdir(folder, { recursive: true })
const snapshotFile = join(folder, 'snapshot.json')
const files = (await readdir(folder)).filter(file => file.endsWith('.sql'))
const isAnew = name === 'first' && files.length < 2
const before = isAnew ? generateDrizzleJson({}) : await readFile(snapshotFile, 'utf8').then(text => JSON.parse(text) as ReturnType<typeof generateDrizzleJson>, () => generateDrizzleJson({}))
const tables = Object.fromEntries(nouns.map(noun => [nounKey(noun), noun.table]))
const after = generateDrizzleJson({ ...forms.schemas, ...tables, ...kernelTables }, before.id, undefined, casing)
const statements = await generateMigration(before, after)
if (!statements.length) {
  console.log('Nothing changed since the last migration.')
  process.exit(0)
}
const file = `${String(isAnew ? 1 : files.length + 1).padStart(4, '0')}-${name}.sql`
// In one step each: whoever migrates meanwhile finds the old one or the new one, whole.
const write = async (path: string, text: string) => { await writeFile(`${path}.new`, text); await rename(`${path}.new`, path) }
await write(join(folder, file), `${statements.join('\n')}\n`)
await write(snapshotFile, `${JSON.stringify(after)}\n`)
console.log(`app/migrations/${file}: ${statements.length} statements. Read it before you commit it.`)
