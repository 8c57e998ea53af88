// A whole audit: what is asked of one's own site alone, what a closed site still tells, and what the plan and the dictionaries add.
import { createServer, type Server, type ServerResponse } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { audit, type AuditOptions, type AuditProgress } from './audit.ts'
import { reportHtml } from './report/page.ts'
import { reportText } from './report/text.ts'
import type { SiteAudit } from './site-audit.ts'

/** By address: what it holds, or the status it answers. */
type Pages = Record<string, string | number>
interface Site { url: string; asked: string[]; pages: Pages; server: Server }

const sites: Site[] = []
let workDir: string
beforeEach(() => { workDir = mkdtempSync(join(tmpdir(), 'azimut-audit-')) })
afterEach(async () => {
  rmSync(workDir, { recursive: true })
  for (const { server } of sites.splice(0)) {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
})

async function serve(pages: Pages): Promise<Site> {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const page = (Object.hasOwn(pages, url) ? pages[url] : undefined) ?? 404
    response.writeHead(typeof page === 'number' ? page : 200, { 'content-type': url.endsWith('.txt') ? 'text/plain' : 'text/html' }).end(typeof page === 'number' ? '' : page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const site: Site = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, pages, server }
  sites.push(site)
  return site
}

const look = (site: Site, more: Partial<AuditOptions> = {}) =>
  audit({ url: site.url, workDir, allow: sites.map(({ url }) => new URL(url).host), browser: false, delayMs: 1, now: () => Date.UTC(2026, 5, 15), ...more })
const ids = ({ findings }: SiteAudit) => findings.map(({ checkId }) => checkId)
const outcomeOf = ({ outcomes }: SiteAudit, id: string) => outcomes.find(({ checkId }) => checkId === id)!

test('one’s own site is asked for what it should not show, whatever its robots.txt; a competitor never is', async () => {
  const pages = { '/': '<html lang="fr"><h1>Lenoir</h1>', '/.git/HEAD': 'ref: refs/heads/main\n', '/robots.txt': 'User-agent: *\nDisallow: /' }
  const [mine, theirs] = [await serve(pages), await serve(pages)]
  const { site, competitors: [other] } = await look(mine, { own: { ignoresRobots: true }, competitors: [theirs.url] })
  expect(site).toMatchObject({ end: 'complete', pagesRead: 1 })
  expect(site.findings.find(({ checkId }) => checkId === 'sec.exposed')).toMatchObject({ url: `${mine.url}.git/HEAD`, values: { file: '/.git/HEAD' } })
  expect(other).toMatchObject({ end: 'refused', pagesRead: 0, identity: null })
  expect(theirs.asked).toEqual(['/robots.txt', '/robots.txt'])
})

test('figures chosen hold in every thread and on every site, are told, and begin the reading anew; those that are not allowed stop it before it begins', async () => {
  const pages = { '/': `<html lang="fr"><title>${'é'.repeat(70)}</title><h1>Lenoir</h1>` }
  const [mine, theirs] = [await serve(pages), await serve(pages)]
  const failures = async (limits: AuditOptions['limits']) => {
    const { site, competitors, profile } = await look(mine, { competitors: [theirs.url], limits })
    return { failed: [site, ...competitors].map((one) => outcomeOf(one, 'seo.title-length').failed), chosen: profile.limits }
  }
  expect(await failures({})).toEqual({ failed: [1, 1], chosen: {} })
  const asked = mine.asked.length
  expect(await failures({ 'seo.title-length': 70 })).toEqual({ failed: [0, 0], chosen: { 'seo.title-length': 70 } })
  expect(mine.asked.length).toBeGreaterThan(asked)
  const { site } = await look(mine, { limits: { 'seo.title-length': 60 } })
  const result = { profile: { facts: 1, maxPages: 60, checks: {}, limits: {} }, site, competitors: [] }
  expect(await reportText(result, 'fr')).toContain('Titre d’une page, au plus\u202f: 60\u00a0caractères (d’usage, 65\u00a0caractères)')
  expect(await reportHtml(result, { locale: 'en' })).toContain('<li>Title of a page, at most: 60\u00a0characters (usually 65\u00a0characters)</li>')
  await expect(look(mine, { limits: { 'seo.title-length': 4 } })).rejects.toThrow('The figure of seo.title-length cannot be 4: it is a whole number of characters from 40 to 120')
})

test('what one’s own site redirects to is a stranger’s', async () => {
  const open = await serve({ '/': '<html lang="fr"><h1>Ailleurs</h1>', '/.git/HEAD': 'ref: refs/heads/main\n' })
  const closed = await serve({ '/': 'x', '/.git/HEAD': 'ref: refs/heads/main\n', '/robots.txt': 'User-agent: *\nDisallow: /' })
  for (const [there, end, pagesLimit] of [[open, 'complete', 200], [closed, 'refused', 900]] as const) {
    const mine = await serve({})
    mine.server.removeAllListeners('request').on('request', (_request, response: ServerResponse) => response.writeHead(301, { location: there.url }).end())
    const { site } = await look(mine, { own: { ignoresRobots: true }, maxPages: 900 })
    expect(site).toMatchObject({ end, pagesLimit })
    expect(there.asked.filter((path) => path.startsWith('/.'))).toEqual([])
  }
  expect(closed.asked).not.toContain('/')
})

test('a stranger’s site is asked for none of it, and the reason says how to prove that it is one’s own', async () => {
  const site = await serve({ '/': '<html lang="fr"><h1>Lenoir</h1>', '/.git/HEAD': 'ref: refs/heads/main\n' })
  const { site: read } = await look(site)
  expect(outcomeOf(read, 'sec.exposed')).toMatchObject({ notMeasured: 1, reasons: ['the site is not known to be yours'] })
  expect(site.asked).not.toContain('/.git/HEAD')
})

test('a site closed to all says so, with what to do, and nothing else is claimed of it', async () => {
  const site = await serve({ '/': 'x', '/robots.txt': 'User-agent: *\nDisallow: /' })
  const { site: closed } = await look(site)
  expect(closed).toMatchObject({ end: 'refused', identity: null, pagesRead: 0, claims: [], channels: [], technologies: [], toVerify: [] })
  expect(ids(closed)).toEqual(['seo.robots-blocks-all'])
  expect(closed.actions).toHaveLength(1)
  expect(outcomeOf(closed, 'seo.title-missing')).toMatchObject({ passed: 0, failed: 0, reasons: ['no page was read'] })
})

test('a robots.txt that fails closes the site, and is the one thing said of it', async () => {
  const site = await serve({ '/': '<html lang="fr"><h1>Lenoir</h1>', '/robots.txt': 502 })
  const result = await look(site)
  const { site: closed } = result
  // Twice by the crawl, twice for what is said of the host.
  expect(site.asked).toEqual(Array(4).fill('/robots.txt'))
  expect(closed).toMatchObject({ end: 'refused', failure: null, pagesRead: 0, identity: null, assets: [], toVerify: [] })
  expect(closed.findings).toHaveLength(1)
  expect(closed.findings[0]).toMatchObject({ checkId: 'seo.robots-unreachable', severity: 'critical', url: `${site.url}robots.txt`, proof: { text: 'HTTP 502' } })
  expect(outcomeOf(closed, 'seo.robots-blocks-all')).toMatchObject({ passed: 0, notMeasured: 1, reasons: ['robots.txt could not be read'] })
  const told = {
    fr: ['comme les moteurs de recherche, nous n’avons lu aucune page', 'répond par une erreur 502', 'les moteurs de recherche cessent de lire le site', 'mode maintenance oublié'],
    en: ['like search engines, we read no page', 'answers with an error 502', 'search engines stop reading the site', 'a forgotten maintenance mode'],
  }
  for (const locale of ['fr', 'en'] as const) for (const report of [await reportHtml(result, { locale }), await reportText(result, locale)]) {
    for (const sentence of told[locale]) expect(report).toContain(sentence)
    expect(report).toContain(`${site.url}robots.txt`)
  }
})

test('a front door that answers with an error is said, with its status', async () => {
  const site = await serve({ '/': 500 })
  const { site: broken } = await look(site)
  expect(broken).toMatchObject({ end: 'unreachable', failure: 'error-page', pagesRead: 0, identity: null })
  expect(broken.actions[0]).toMatchObject({ checkId: 'presence.home-reachable', severity: 'critical', values: { status: 500, url: site.url } })
  // A busy server, or one that keeps robots out, may well let visitors in.
  const guarded = await serve({ '/': 403 })
  expect(ids((await look(guarded, { workDir: join(workDir, 'guarded') })).site)).not.toContain('presence.home-reachable')
})

test('a robots.txt that failed once closes nothing; nor does it, or a server that has tired of us, accuse anybody', async () => {
  const failsOnce = await serve({ '/': '<html lang="fr"><h1>Lenoir</h1>', '/robots.txt': 500 })
  failsOnce.server.on('request', ({ url }) => { if (url === '/robots.txt') failsOnce.pages[url] = 404 })
  const { site: open } = await look(failsOnce)
  expect(open).toMatchObject({ end: 'complete', pagesRead: 1 })
  expect(ids(open)).not.toContain('seo.robots-unreachable')

  const tires = await serve({ '/': '<html lang="fr"><h1>Lenoir</h1>', '/robots.txt': 'User-agent: *\nAllow: /' })
  tires.server.on('request', ({ url }) => { if (url === '/') Object.assign(tires.pages, { '/': 503, '/robots.txt': 503 }) })
  const { site: read } = await look(tires, { workDir: join(workDir, 'tires') })
  expect(read).toMatchObject({ end: 'complete', pagesRead: 1 })
  expect(outcomeOf(read, 'seo.robots-unreachable')).toMatchObject({ passed: 0, failed: 0, notMeasured: 1 })
})

test('an owner has the site read although its robots.txt fails, and is told that it does', async () => {
  const site = await serve({ '/': '<html lang="fr"><h1>Lenoir</h1>', '/robots.txt': 502 })
  const { site: read } = await look(site, { own: { ignoresRobots: true } })
  expect(read).toMatchObject({ end: 'complete', pagesRead: 1 })
  expect(read.actions[0]).toMatchObject({ checkId: 'seo.robots-unreachable', values: { answerEn: 'answers with an error 502' } })
})

test('of a site that its scripts write, nothing is called missing', async () => {
  const shell = (script: string) => `<html lang="fr"><title>Cabinet Roux</title><div id="root"></div>${script}`
  const application = await serve({ '/': shell('<noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script>'), '/app.js': '' })
  const bare = await serve({ '/': shell('') })
  const sought = ['presence.legal-notice', 'find.phone', 'cust.contact-page', 'cust.mail-link', 'presence.social-linked', 'trk.tag-present']
  const { site: written, competitors: [empty] } = await look(application, { competitors: [bare.url] })
  for (const id of sought) expect(outcomeOf(written, id), id).toMatchObject({ failed: 0, notMeasured: 1, reasons: ['the page is written by its scripts'] })
  expect(ids(empty!)).toEqual(expect.arrayContaining(sought))
})

test('the plan is held against the site; its pages are read although nothing leads there', async () => {
  const site = await serve({ '/': '<html lang="fr"><title>Escaliers sur mesure</title><h1>Escalier sur mesure</h1><a href="/devis" data-azimut-event="quote_request">Devis</a>', '/devis': '<h1>Devis' })
  const plan = {
    keywords: ['escalier sur mesure', 'cuisine équipée'], landings: [{ name: 'Lettre', url: `${site.url}devis?utm_source=lettre` }, { name: 'Affiche', url: `${site.url}ete` }],
    calls: [{ name: 'Devis', goal: 'quote_request' }, { name: 'Réserver', goal: 'booking', isHeard: false }, { name: 'Appeler', goal: 'phone_call' }],
  }
  const { site: read } = await look(site, { plan })
  expect(site.asked).toContain('/ete')
  const told = (id: string) => read.findings.filter(({ checkId }) => checkId === id).map(({ values }) => values.name ?? values.keyword)
  expect(told('cont.keyword-target')).toEqual(['cuisine équipée'])
  expect(told('mkt.landing-noindex-orphan')).toEqual(['Affiche'])
  expect(told('trk.goal-events')).toEqual(['Réserver'])
  expect(outcomeOf(read, 'trk.goal-events')).toMatchObject({ passed: 1, failed: 1, notMeasured: 1 })
  expect(outcomeOf((await look(site, { workDir: join(workDir, 'other') })).site, 'cont.keyword-target')).toMatchObject({ notApplicable: 1, notMeasured: 0 })
})

test('how soon pages answer is what visitors say, of the own site alone, and of a hundred page views at least', async () => {
  const [mine, theirs] = [await serve({ '/': '<html lang="fr"><h1>Lenoir' }), await serve({ '/': '<html lang="fr"><h1>Durand' })]
  const timed = async (views: number) => {
    const { site, competitors: [other] } = await look(mine, { workDir: join(workDir, `timed-${views}`), competitors: [theirs.url], plan: { keywords: [], landings: [], calls: [], answers: { p75Ms: 416, views, days: 28 } } })
    return [site, other!].map((one) => outcomeOf(one, 'perf.inp')!)
  }
  const [slow, stranger] = await timed(100)
  expect(slow).toMatchObject({ failed: 1, notMeasured: 0, isTiming: true })
  expect(stranger).toMatchObject({ failed: 0, reasons: ['only visitors can tell how fast a page answers'] })
  expect((await timed(99))[0]).toMatchObject({ failed: 0, reasons: ['too few gestures of visitors were timed'] })
})

test('words are looked up when asked for, and shown with what they meant', { timeout: 120_000 }, async () => {
  const text = 'Nous fabriquons dans notre atelier des escaliers pour les maisons de la région avec des bois que vous choisissez et nous les posons sur place. '.repeat(6)
  const site = await serve({ '/': `<html lang="fr"><main><h1>Lenoir</h1><p>${text} Un acceuil soigné, un dévellopement durable, une finission parfaite.` })
  const phases = new Set<string>()
  const { site: read } = await look(site, { spelling: true, onProgress: ({ phase }) => phases.add(phase) })
  const [doubt] = read.toVerify.filter(({ checkId }) => checkId === 'cont.spelling')
  expect(doubt).toMatchObject({ url: site.url, values: { count: 3 }, proof: { pages: [site.url] } })
  expect(doubt!.proof.text).toMatch(/^acceuil → accueil · dévellopement → développement · finission → finissions$/)
  expect([...phases]).toEqual(['opening', 'pages', 'host', 'spelling'])
})

test('of a stranger’s site or a competitor’s, 200 pages are read at most', { timeout: 120_000 }, async () => {
  // Without figures: addresses that differ by a number alone are left after a sample.
  const paths = Array.from({ length: 230 }, (_, at) => `/${[...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`)
  const pages = Object.fromEntries(['/', ...paths].map((path) => [path, `<html lang="fr"><title>Page ${path}</title><h1>${path}</h1>${paths.map((href) => `<a href="${href}">${href}</a>`).join('')}`]))
  const [mine, theirs] = [await serve(pages), await serve(pages)]
  const askedOf = ({ asked }: Site) => new Set(asked.filter((path) => path in pages)).size
  const wished = { maxPages: 5_000, delayMs: 0 }
  const result = await look(mine, { ...wished, own: {}, competitors: [theirs.url] })
  expect([askedOf(mine), askedOf(theirs)]).toEqual([231, 200])
  expect(result.site).toMatchObject({ end: 'complete', pagesRead: 231, pagesLimit: 5_000 })
  expect(result.competitors[0]).toMatchObject({ end: 'page-limit', pagesRead: 200, pagesLimit: 200 })
  expect(await reportText(result, 'fr')).toContain('limite de lecture différente : pas comparable')

  const asStranger = await look(theirs, { ...wished, workDir: join(workDir, 'stranger') })
  expect(asStranger.site).toMatchObject({ end: 'page-limit', pagesRead: 200, pagesLimit: 200 })
  const said = 'le site en compte davantage, sans navigateur : vitesse, bandeau et affichage sur téléphone ne sont pas mesurés. Tant que rien ne prouve qu’un site est le vôtre, nous n’en lisons pas plus de 200 pages.'
  for (const report of [await reportHtml(asStranger, { locale: 'fr' }), await reportText(asStranger, 'fr')]) expect(report).toContain(said)
})

test('the first report speaks of the pages it judged, and of no other', async () => {
  const links = Array.from({ length: 60 }, (_, at) => `/p${at}`)
  const body = (path: string) => `<html lang="fr"><title>Page ${path}</title><h1>Page</h1>${links.map((href) => `<a href="${href}">x</a>`).join('')}`
  // Every third address answers nothing.
  const site = await serve(Object.fromEntries(['/', ...links.filter((_, at) => at % 3)].map((path) => [path, body(path)])))
  const first: { report: SiteAudit; told: AuditProgress | undefined }[] = []
  let told: AuditProgress | undefined
  const { site: read } = await look(site, { maxPages: 61, onProgress: (progress) => { told = progress }, onFirstReport: (report) => first.push({ report, told }) })
  const judgedIn = (one: SiteAudit) => { const { passed, failed, notApplicable, notMeasured, toVerify } = outcomeOf(one, 'seo.title-missing'); return passed + failed + notApplicable + notMeasured + toVerify }
  expect(first).toHaveLength(1)
  expect([first[0]!.report.pagesRead, judgedIn(first[0]!.report), first[0]!.told!.pagesRead]).toEqual([40, 40, 40])
  expect([read.pagesRead, judgedIn(read), told!.pagesRead]).toEqual([41, 41, 41])
})
