// temporary
import '#app/kernel/events/threads.ts'
import { openEventPath } from '#app/kernel/events/eventPath.ts'
import { openAudience } from '#app/answers/audience/audience.ts'
import { askQuestion } from '#app/answers/audience/question.ts'
import { consentedShare } from '#app/answers/audience/consent.ts'
import { askSessions } from '#app/answers/audience/sessions.ts'
import { askFunnel } from '#app/answers/audience/funnel.ts'
import { askClicks } from '#app/answers/audience/paths.ts'
import { askCohorts, wholeBuckets } from '#app/answers/audience/cohorts.ts'
import { askJourney } from '#app/answers/audience/journey.ts'
import { askFlows } from '#app/answers/audience/flows.ts'
import { visitSource } from '#app/kernel/events/visits/visitSource.ts'
import { questions } from './asked.ts'
const path = await openEventPath({ dir: process.argv[2]!, secret: 'x', log: console.error })
const [{ site }] = await path.query<{ site: string }>('SELECT site FROM event GROUP BY site ORDER BY count() DESC LIMIT 1') as [{ site: string }]
const verbose = process.argv.includes('-v')
const raw = process.argv.includes('-r')
const only = process.argv.find(one => one.startsWith('-q='))?.slice(3)
const events = { query: async <R>(sql: string, params?: Record<string, unknown>, o?: object) => { const t = performance.now(); const c0 = process.cpuUsage(); const rows = await path.query<R>(sql, params, o); if (verbose) console.log(`      ${(performance.now() - t).toFixed(0)} ms cpu ${(process.cpuUsage(c0).user / 1000).toFixed(0)} ${sql.replaceAll(/\s+/g, ' ').trim().slice(0, Number(process.env.SQL ?? 120))}`); return rows } }
const a = openAudience(events, { site, zone: 'Europe/Paris', currency: 'EUR', today: '2026-11-25' })
const sql = process.argv.find(one => one.startsWith('-s='))?.slice(3)
if (sql) { for (const one of sql.split(';')) { let r: unknown; const cs: number[] = []; for (let k = 0; k < 3; k++) { const c = process.cpuUsage(); r = await path.query(one, { site }).catch(e => String(e)); const d = process.cpuUsage(c); cs.push((d.user + d.system) / 1000) } console.log(one.trim().slice(0, 400), '\n   cpu', cs.map(x => x.toFixed(0)).join(' '), JSON.stringify(r).slice(0, Number(process.env.LEN ?? 300))) } await path.close(); process.exit() }
const sets: Record<string, { from: string; to: string }> = { y: { from: '2025-11-20', to: '2026-11-20' }, m: { from: '2026-10-21', to: '2026-11-19' } }
const steps = ['page:/', 'page:/tarifs', 'page:/inscription', 'event:signup']
for (const [name, p] of Object.entries(sets)) {
  const all: Record<string, () => Promise<unknown>> = {
    warm: () => path.query('SELECT count() FROM event'),
    share: () => consentedShare(a, p),
    source: () => visitSource(events, { ...p, site, zone: 'Europe/Paris' }),
    totals: () => askQuestion(a, { ...p, metrics: ['visits', 'visitors', 'pageviews', 'revenue'] }),
    usual: () => askQuestion(a, { ...p, metrics: ['visits', 'visitors', 'pageviews', 'pages-per-visit', 'bounce-share', 'visit-duration'] }),
    pages: () => askQuestion(a, { ...p, metrics: ['visitors', 'pageviews'], dimensions: ['page'], limit: 50 }),
    sessions: async () => { const x = await askSessions(a, { ...p, limit: 50 }); if (verbose) console.log(x.length, x[0]?.start, x.at(-1)?.start) },
    sources: () => askQuestion(a, { ...p, metrics: ['visits', 'visitors'], dimensions: ['source'], limit: 50 }),
    funnel: () => askFunnel(a, { ...p, steps, order: 'between', windowHours: 24 }),
    clicks: () => askClicks(a, { ...p, goal: 'purchase', windowDays: 30, by: 'channel', limit: 100 }),
    cohorts: () => askCohorts(a, { ...wholeBuckets(p, 'week'), step: 'week' }),
    next: () => askFunnel(a, { ...p, steps, order: 'next', windowHours: 24 }),
    visit: () => askFunnel(a, { ...p, steps, order: 'visit', windowHours: 24 }),
    journey: () => askJourney(a, { ...p, steps }),
    flows: () => askFlows(a, { ...p, page: '/tarifs', direction: 'after', depth: 2, limit: 50 }),
  }
  if (raw) for (const q of questions) all[`raw ${q.name}`] = () => path.query(q.sql, { site, ...p, before: '2025-10-20' })
  for (const [one, ask] of Object.entries(all)) {
    if (only && one !== 'warm' && !only.split(',').includes(one)) continue
    const times: number[] = []; const cpus: number[] = []
    for (let i = 0; i < (verbose ? 2 : 3); i++) { const t = performance.now(); const c = process.cpuUsage(); await ask(); times.push(performance.now() - t); const d = process.cpuUsage(c); cpus.push((d.user + d.system) / 1000) }
    console.log(name, one.padEnd(36), times.toSorted((x, y) => x - y).map(t => t.toFixed(0)).join(' '), '  cpu', cpus.toSorted((x, y) => x - y).map(t => t.toFixed(0)).join(' '))
  }
}
await path.close()
process.exit()
