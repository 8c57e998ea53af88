// What reading all facts of a page costs, beside a bare parse that takes its links and titles only. Run: node bench/extract.ts [folder of HTML pages]
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extractFacts } from '#probe/facts/extract.ts'
import { findReference } from '#probe/references.ts'
import { parseBare } from './audit/readers.ts'

const PAGES = 60
/** A crawl of some thousand pages runs on compiled code. */
const WARM_UP = 15
const ROUNDS = 15
const [SMALLEST, LARGEST] = [8_000, 600_000]

/** Spread over the folder, so that not all are of one template. */
function readPages(folder: string): string[] {
  const paths = globSync('**/*.{html,htm}', { cwd: folder }).map((path) => join(folder, path)).filter((path) => {
    const { size } = statSync(path)
    return size >= SMALLEST && size <= LARGEST
  }).toSorted()
  const step = Math.max(1, Math.floor(paths.length / PAGES))
  return paths.filter((_, at) => at % step === 0).slice(0, PAGES).map((path) => readFileSync(path, 'utf8'))
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const folder = process.argv[2] ?? findReference('debian-docs')
if (folder === null) {
  console.log('skipped: name a folder of HTML pages, or set AZIMUT_REFERENCES to a folder that holds debian-docs/')
  process.exit()
}
const pages = readPages(folder)
if (!pages.length) throw new Error(`No HTML page between ${SMALLEST} and ${LARGEST} bytes under ${folder}`)
const kilobytes = Math.round(pages.reduce((sum, { length }) => sum + length, 0) / 1_000)

const readAll = () => { for (const [at, html] of pages.entries()) extractFacts(html, { url: `https://exemple.fr/page-${at}`, status: 200, responseMs: 1, bytes: html.length }) }
const parseAll = () => { for (const html of pages) parseBare(html) }
for (let round = 0; round < WARM_UP; round += 1) { readAll(); parseAll() }
// Side by side and in turn: what slows the machine slows both.
const rounds = Array.from({ length: ROUNDS }, () => ({ bare: cpuMs(parseAll), facts: cpuMs(readAll) }))
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
const bare = median(rounds.map((round) => round.bare))
const facts = median(rounds.map((round) => round.facts))
console.log(`${pages.length} pages, ${kilobytes} kB: bare parse ${bare.toFixed(0)} ms, all facts ${facts.toFixed(0)} ms, ratio ${median(rounds.map((round) => round.facts / round.bare)).toFixed(2)} (${(kilobytes / facts).toFixed(0)} MB/s)`)
