import { openEventPath } from '/work/main/app/kernel/events/eventPath.ts'
import { loadFile } from '/work/main/app/kernel/events/loadFile.ts'
import { openAudience } from '/work/main/app/answers/audience/audience.ts'
import { askQuestion } from '/work/main/app/answers/audience/question.ts'
import { askFunnel } from '/work/main/app/answers/audience/funnel.ts'
import { askJourney } from '/work/main/app/answers/audience/journey.ts'
import { askFlows } from '/work/main/app/answers/audience/flows.ts'
import { askPaths, askClicks } from '/work/main/app/answers/audience/paths.ts'
import { askCohorts } from '/work/main/app/answers/audience/cohorts.ts'
import { askSessions } from '/work/main/app/answers/audience/sessions.ts'
import { askSeries } from '/work/main/app/answers/audience/series.ts'
const events = await openEventPath({ dir: '/tmp/q/ev', secret: 'x', log: console.log })
const site = 's'
const t = async (n: string, f: () => Promise<unknown>) => { let best = 1e9; for (let i = 0; i < 2; i++) { const a = performance.now(); try { await f() } catch (e) { console.log(n, String(e).slice(0, 300)) } best = Math.min(best, performance.now() - a) } console.log(n.padEnd(28), Math.round(best)) }
const [c] = await events.query<{ n: string }>('SELECT toString(count()) AS n FROM event')
if (c!.n === '0') { const a = performance.now(); console.log(await loadFile('/tmp/q/e1m.tsv', events, { site, findSite: async () => ({ key: site, hosts: [] }) })); console.log('load', performance.now() - a); const b = performance.now(); await events.rollNow(); console.log('roll', performance.now() - b) }
const audience = openAudience(events, { site, zone: 'Europe/Paris', currency: 'EUR', today: '2026-11-20' })
const year = { from: '2025-11-21', to: '2026-11-20' }
const scope = `site = 's' AND bot = '' AND ts >= '2025-11-20 23:00:00' AND ts < '2026-11-20 23:00:00'`
const raw = (sql: string) => () => events.query(sql)
await t('raw totals', raw(`SELECT countIf(name='pageview') AS pv, uniqExact(visitor) AS v, sum(n) FROM (SELECT name, visitor, ifNull(dateDiff('second', lagInFrame(toNullable(ts)) OVER (PARTITION BY visitor ORDER BY ts), ts) > 1800, 1) AS n FROM event WHERE ${scope})`))
await t('totals', () => askQuestion(audience, { ...year, metrics: ['visits', 'visitors', 'pageviews', 'pages-per-visit', 'bounce-share', 'visit-duration'] }))
await t('totals visits only', () => askQuestion(audience, { ...year, metrics: ['visits', 'visitors'] }))
await t('series day', () => askSeries(audience, { ...year, metrics: ['visits', 'visitors', 'pageviews'] }, { bucket: 'day', compare: 'none' }))
await t('raw pages by uniques', raw(`SELECT path, uniqExact(visitor) AS v FROM event WHERE ${scope} AND name = 'pageview' GROUP BY path ORDER BY v DESC LIMIT 10`))
await t('pages by uniques', () => askQuestion(audience, { ...year, metrics: ['visitors'], dimensions: ['page'], limit: 10 }))
await t('raw sources', raw(`SELECT source, uniqExact(visitor) AS v FROM event WHERE ${scope} GROUP BY source ORDER BY v DESC LIMIT 10`))
await t('sources', () => askQuestion(audience, { ...year, metrics: ['visitors', 'visits'], dimensions: ['source'], limit: 10 }))
await t('raw funnel', raw(`SELECT level, count() FROM (SELECT visitor, windowFunnel(86400)(toDateTime(ts), path = '/', path = '/tarifs', path = '/inscription', name = 'signup') AS level FROM event WHERE ${scope} GROUP BY visitor) GROUP BY level`))
for (const order of ['between', 'next', 'visit'] as const) await t(`funnel ${order}`, () => askFunnel(audience, { ...year, steps: ['page:/', 'page:/tarifs', 'page:/inscription', 'event:signup'], order, windowHours: 24 }))
await t('journey', () => askJourney(audience, { ...year, steps: ['page:/', 'page:/tarifs', 'event:signup'] }))
await t('flows', () => askFlows(audience, { ...year, page: '/tarifs', direction: 'after', depth: 2, limit: 20 }))
await t('raw last click', raw(`SELECT src, count() FROM (SELECT visitor, argMaxIf(source, ts, source != '') AS src, countIf(name = 'purchase') AS c FROM event WHERE ${scope} GROUP BY visitor) WHERE c > 0 GROUP BY src`))
await t('clicks', () => askClicks(audience, { ...year, goal: 'purchase', windowDays: 30, by: 'channel', limit: 100 }))
await t('paths', () => askPaths(audience, { ...year, goal: 'purchase', windowDays: 30, by: 'channel', limit: 100 }))
await t('raw retention', raw(`SELECT c, k, count() FROM (SELECT visitor, min(toMonday(ts)) AS c, groupUniqArray(toMonday(ts)) AS w FROM event WHERE ${scope} GROUP BY visitor) ARRAY JOIN w AS x GROUP BY c, dateDiff('week', c, x) AS k`))
await t('cohorts', () => askCohorts(audience, { ...year, step: 'week' }))
await t('sessions', () => askSessions(audience, { ...year, limit: 50 }))
await t('pages of channel seg', () => askQuestion(audience, { ...year, metrics: ['pageviews'], dimensions: ['page'], segment: ['channel:is:search'], limit: 10 }))
await events.close()
