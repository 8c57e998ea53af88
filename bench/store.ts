// How much room an event takes, ids and rollups included, and how fast a file is loaded. Run: node bench/store.ts FILE.tsv
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEventPath } from '#app/kernel/events/eventPath.ts'
import { loadFile } from '#app/kernel/events/loadFile.ts'

const most = 42
const [, , file] = process.argv
if (file === undefined) throw new Error('Say which file: the tab-separated events of a generator.')
const dir = mkdtempSync(join(tmpdir(), 'azimut-store-bench-'))
process.on('exit', () => rmSync(dir, { recursive: true, force: true }))

const events = await openEventPath({ dir, secret: 'bench', log: (sentence) => console.error(sentence) })
const began = performance.now()
const cpu = process.cpuUsage()
const megabytes = () => Math.round(process.memoryUsage.rss() / 1024 ** 2)
/** Memory once so many events are loaded: it must not grow with them. */
const memory = new Map<number, number>()
const { added } = await loadFile(file, events, {
  site: 'bench',
  findSite: async (key) => ({ key, hosts: [] }),
  onProgress: ({ read }) => { for (const mark of [200_000, 1_000_000, 5_000_000]) if (read >= mark && !memory.has(mark)) memory.set(mark, megabytes()) },
})
const { user, system } = process.cpuUsage(cpu)
const seconds = (performance.now() - began) / 1_000
console.log(`${added} events loaded: ${Math.round(added / seconds)} a second, ${((user + system) / 1_000 / added).toFixed(4)} ms of CPU each`)
console.log(`memory: ${[...memory].map(([count, mb]) => `${mb} MB at ${count}`).join(', ')}, ${megabytes()} MB at the end`)

const rolling = performance.now()
await events.rollNow()
console.log(`the visits of its days worked out in ${((performance.now() - rolling) / 1_000).toFixed(1)} s`)
type Size = { table: string; column: string; bytes: number }
const sizes = await events.query<Size>(`
  SELECT table, column, toFloat64(sum(column_bytes_on_disk)) AS bytes FROM system.parts_columns WHERE database = currentDatabase() AND active GROUP BY table, column
  UNION ALL SELECT table, 'everything' AS column, toFloat64(sum(bytes_on_disk)) AS bytes FROM system.parts WHERE database = currentDatabase() AND active GROUP BY table
  ORDER BY table, bytes DESC`)
for (const { table, column, bytes } of sizes) console.log(`${table.padEnd(10)} ${column.padEnd(12)} ${(bytes / added).toFixed(2)} bytes an event`)
const whole = sizes.filter(({ column }) => column === 'everything').reduce((sum, { bytes }) => sum + bytes, 0)
console.log(`on disk: ${(whole / added).toFixed(1)} bytes an event (at most ${most})`)
await events.close()
process.exit()
