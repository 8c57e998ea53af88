// Where the time of an audit goes: facts, then each check and each note of the shelf, the most costly first. Run: node bench/audit-costs.ts [folder of HTML pages]
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { limitOf } from '#probe/checks/limits.ts'
import { loadShelf } from '#probe/checks/shelf.ts'
import { decodeHtml } from '#probe/facts/decode.ts'
import { extractFacts } from '#probe/facts/extract.ts'
import { findReference } from '#probe/references.ts'
import { mentionsOf } from '#probe/site/mentions.ts'
import { parseBare } from './audit/readers.ts'
import { samplePages } from './audit/pages.ts'

const SHOWN = 40
/** One page in so many: enough to compare, and quick. */
const STEP = 4

const given = process.argv[2] ?? findReference('debian-docs')
if (given === null) {
  console.log('skipped: name a folder of HTML pages, or set AZIMUT_REFERENCES to a folder that holds debian-docs/')
  process.exit()
}
const folder = given
const origin = 'https://exemple.fr'
const about = { origin, homeUrl: `${origin}/`, isFrench: false, today: '2026-06-15', extras: [] }
const { checks, noters } = await loadShelf()
const costs = new Map<string, number>()

const cpuMicroseconds = () => { const { user, system } = process.threadCpuUsage(); return user + system }

/** Of this thread's own time, whatever else the machine does. */
function timed<Answer>(name: string, work: () => Answer): Answer {
  const start = cpuMicroseconds()
  const answer = work()
  costs.set(name, (costs.get(name) ?? 0) + cpuMicroseconds() - start)
  return answer
}

function readOne(path: string, body: Buffer): void {
  const html = timed('= decoding', () => decodeHtml(body, 'text/html'))
  timed('= bare parse', () => parseBare(html))
  const page = timed('= facts', () => extractFacts(html, { url: `${origin}/${encodeURI(path)}`, status: 200, responseMs: 1, bytes: body.length, wireBytes: body.length, headers: { 'content-type': 'text/html' } }))
  timed('= mentions', () => mentionsOf(page, origin))
  for (const check of checks) if (check.reads === 'page') timed(check.id, () => check.run(page, about, limitOf(check)))
  const notes = noters.map((noter) => timed(`note ${noter.id}`, () => noter.note?.(page, about)))
  timed('= notes as text', () => JSON.stringify(notes))
}

const pages = samplePages(folder).paths.filter((_, at) => at % STEP === 0)
if (!pages.length) throw new Error(`${folder} holds no HTML page large enough to be measured`)
const read = (path: string) => readOne(path, readFileSync(join(folder, path)))
for (const path of pages.slice(0, pages.length / 2)) read(path)
costs.clear()
for (const path of pages) read(path)
const isStep = (name: string) => name.startsWith('=')
const sumOf = (isOf: (name: string) => boolean) => [...costs].reduce((sum, [name, cost]) => isOf(name) ? sum + cost : sum, 0)
costs.set('= all notes', sumOf((name) => name.startsWith('note ')))
costs.set('= all checks of pages', sumOf((name) => !isStep(name) && !name.startsWith('note ')))
console.log(`Microseconds a page, over ${pages.length} pages (looking at the clock costs about one):`)
for (const [name, cost] of [...costs].toSorted((a, b) => Number(isStep(b[0])) - Number(isStep(a[0])) || b[1] - a[1]).slice(0, SHOWN)) console.log(`${(cost / pages.length).toFixed(0).padStart(7)}  ${name}`)
