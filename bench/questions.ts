// Ten million events over a year, loaded by the command and asked about through the API: every question beside plain SQL on the same table, and every total beside the generator's own count.
// node bench/questions.ts [--events 10000000] [--keep FOLDER: what was made and loaded stays there and serves again]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { addDays } from '@azimut/engines/calendar'
import { questions } from './questions/asked.ts'
import { compareSample } from './questions/compare.ts'
import { openSites } from './questions/site.ts'
import type { Site } from './questions/site.ts'
import type { EventPath } from '#app/kernel/events/eventPath.ts'

const { values: { events = '10000000', keep, runs = '5' } } = parseArgs({ options: { events: { type: 'string' }, keep: { type: 'string' }, runs: { type: 'string' } } })
const generator = resolve(import.meta.dirname, '../../shared/tools/gen-events.mjs')
const end = '2026-11-20'
const year = { from: addDays(end, -365), to: end }
// The generator stops at its number of events, two weeks before its last day.
const spans = { '365 days': year, '30 days': { from: addDays(end, -45), to: addDays(end, -16) } }
const mostBytes = 42

type Query = EventPath['query']
interface Stats { events: number; visits: number; visitors: number; pageviews: number; signup: number; purchase: number; revenue: number; tarifs: number }

async function run(folder: string) {
  mkdirSync(folder, { recursive: true })
  const [file, statsFile] = [join(folder, 'events.tsv'), join(folder, 'stats.json')]
  if (!existsSync(statsFile)) spawnSync(process.execPath, [generator, '--events', events, '--end', end, '--out', file, '--stats', statsFile], { stdio: ['ignore', 'ignore', 'inherit'] })
  const stats = JSON.parse(readFileSync(statsFile, 'utf8')) as Stats
  const sites = await openSites(join(folder, 'data'))
  const { query } = sites.ship.services.events
  try {
    const site = await sites.open('A year of visits (fictional)')
    await load(site, { file, count: stats.events, query })
    await compareTotals(site, stats)
    const [size] = await query<{ bytes: number }>('SELECT sum(bytes_on_disk) / (SELECT count() FROM event) AS bytes FROM system.parts WHERE database = currentDatabase() AND active')
    console.log(`on disk: ${size!.bytes.toFixed(1)} bytes an event, ids and rollups included (at most ${mostBytes})\n`)
    for (const [name, days] of Object.entries(spans)) await askAll(site, { name, days, query })
    await compareSample(await sites.open('One visitor in a hundred (fictional)'), { file, sampleFile: join(folder, 'sample.tsv'), year })
  } finally {
    await sites.close()
    if (!keep) rmSync(folder, { recursive: true })
  }
}

async function load(site: Site, { file, count, query }: { file: string; count: number; query: Query }) {
  const [stored] = await query<{ n: number }>('SELECT toUInt32(count()) AS n FROM event WHERE site = {site:String}', { site: site.key })
  if (stored!.n === count) return console.log(`${count} events are there from an earlier run`)
  const [before, cpu] = [performance.now(), process.cpuUsage()]
  await site.load(file)
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - before) / 1_000
  console.log(`loaded and their visits worked out in ${seconds.toFixed(0)} s: ${Math.round(count / seconds)} events a second, ${((user + system) / 1_000 / count).toFixed(3)} ms of CPU each`)
}

/** Each total by the API, beside what the generator counted while it wrote. */
async function compareTotals(site: Site, stats: Stats) {
  const metrics = ['pageviews', 'events', 'visits', 'visitors', 'goals:signup', 'goals:purchase', 'revenue']
  const { values } = await site.ask<{ values: Record<string, number> }>('readTotals', { ...year, metrics })
  const pages = await site.ask<{ values: Record<string, number> }>('readTotals', { ...year, metrics: ['pageviews'], segment: ['page:is:/tarifs'] })
  const pairs: [string, number, number][] = [
    ['events', values['pageviews']! + values['events']!, stats.events], ['page views', values['pageviews']!, stats.pageviews], ['visits', values['visits']!, stats.visits], ['visitors', values['visitors']!, stats.visitors],
    ['sign-ups', values['goals:signup']!, stats.signup], ['purchases', values['goals:purchase']!, stats.purchase], ['cents', values['revenue']!, Math.round(stats.revenue * 100)], ['views of /tarifs', pages.values['pageviews']!, stats.tarifs],
  ]
  for (const [name, answered, counted] of pairs) console.log(`${name.padEnd(18)} ${String(answered).padStart(10)}   generator ${String(counted).padStart(10)}   ${answered === counted ? 'equal' : 'DIFFERS'}`)
}

/** Every question over some days, by the API and as plain SQL in turns, so that whatever else the machine does weighs on both alike. */
async function askAll(site: Site, { name, days, query }: { name: string; days: typeof year; query: Query }) {
  console.log(`over ${name}`.padEnd(36), '     API    plain SQL   ratio')
  for (const { name: question, operation, input, sql, bar } of questions) {
    const times: Record<'api' | 'plain', number[]> = { api: [], plain: [] }
    const ask = { api: () => site.ask(operation, { ...days, ...input }), plain: () => query(sql, { ...days, site: site.key, before: addDays(days.from, -30) }) }
    for (let round = 0; round < Number(runs); round++) for (const way of ['api', 'plain'] as const) times[way].push(await timed(ask[way]))
    const [api, plain] = [median(times.api), median(times.plain)]
    console.log(`${question.padEnd(36)} ${say(api)}    ${say(plain)}   ${(api / plain).toFixed(2).padStart(5)}${name === '365 days' ? `   (at most ${bar})${api / plain > bar ? ' OVER' : ''}` : ''}`)
  }
  console.log()
}

/** Seconds; past the store's limits, endless. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  try { await work() } catch (error) { if (!isTooLarge(error)) throw error; return Infinity }
  return (performance.now() - start) / 1_000
}

const isTooLarge = (error: unknown) => /TIMEOUT_EXCEEDED|MEMORY_LIMIT_EXCEEDED|question-too-large/.test(`${(error as { type?: string }).type} ${(error as Error).message}`)
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!
const say = (seconds: number) => (Number.isFinite(seconds) ? `${seconds.toFixed(2)} s` : 'beyond').padStart(8)

if (existsSync(generator)) await run(keep ?? mkdtempSync(join(tmpdir(), 'azimut-questions-')))
else console.log('skipped: there is no generator of events beside this folder (../shared/tools/gen-events.mjs)')
