// The report may be handed to a client: what a page says never becomes markup, nothing is asked outside, and its figures add up.
import { expect, test } from 'vitest'
import type { AuditResult } from '../audit.ts'
import type { ExampleCase } from '../checks/contract.ts'
import { ROBOTS } from '../checks/example-host.ts'
import { judgeExample } from '../checks/example-site.ts'
import { loadChecks } from '../checks/load.ts'
import { ELEMENTS } from '../elements.ts'
import { exampleLoads, examplePage } from '../rules/browser/example-page.ts'
import { auditGiven, type SiteAudit } from '../site-audit.ts'
import { writeShare } from './figures.ts'
import { reportHtml } from './page.ts'
import { reportText } from './text.ts'

const AT = '2026-06-01T08:00:00.000Z'
const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&`
const page = (body: string, head = '') => `<html lang="fr"><head><title>Menuiserie Lenoir</title>${head}</head><body><h1>Escaliers</h1>${body}</body></html>`

const siteOf = (pages: ExampleCase['pages'], url = 'https://exemple.fr/') => auditGiven({ pages: pages! }, { url, at: AT })
const resultOf = (site: SiteAudit, ...competitors: SiteAudit[]): AuditResult => ({ profile: { facts: 1, maxPages: 60, checks: {}, limits: {} }, site, competitors })

const plain = () => siteOf({ '/': page('<p>Un mot.</p><a href="/%C3%A9t%C3%A9">Été</a><a href="/absente">Absente</a>'), '/%C3%A9t%C3%A9': page('<img src="a.jpg">'), '/absente': 404 })
const tagsOf = (html: string) => new Set([...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name]) => name!.toLowerCase()))
const plainText = (html: string) => html.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]+>/g, ' ')

test('what a site says of itself stays text: no markup, no script, no address but what a reader may follow', async () => {
  const site = await siteOf({
    '/': page(`<img src="${encodeURI('/x"onerror=alert(3).jpg')}"><a href="/x%22%3E%3Cscript%3E">${HOSTILE.replaceAll('<', '&lt;')}</a><p>Lorem ipsum dolor sit amet ${HOSTILE.replaceAll('<', '&lt;')}</p>`,
      `<meta property="og:site_name" content="${HOSTILE.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">`),
    '/x%22%3E%3Cscript%3E': page('<p>Texte</p>'),
  })
  const told: SiteAudit = {
    ...site, identity: { ...site.identity!, name: HOSTILE },
    findings: site.findings.map((finding) => ({ ...finding, url: 'javascript:alert(4)//', proof: { text: HOSTILE, selector: HOSTILE, pages: ['javascript:alert(5)', 'data:text/html,x', `https://exemple.fr/${HOSTILE}`] } })),
  }
  const written = await reportHtml(resultOf(told, { ...told, url: 'https://autre.fr/' }), { locale: 'fr', brand: { name: HOSTILE, logo: 'https://exemple.fr/logo.png', accent: 'red;}</style><script>' } })
  expect([...tagsOf(written)].filter((tag) => ['script', 'img', 'iframe', 'object', 'form', 'link', 'base'].includes(tag))).toEqual([])
  // What looks like an attribute is inside a text or a quoted value.
  const outside = written.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, '><')
  expect(outside).not.toMatch(/\son\w+\s*=/i)
  for (const [, href] of written.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:https?:\/\/|#a\d+$)/)
})

test('the page asks nobody for anything', async () => {
  const html = await reportHtml(resultOf(await plain()), { locale: 'fr', brand: { name: 'Cabinet', logo: 'data:image/png;base64,AAAA' } })
  expect(html).toContain(`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">`)
  expect(html.match(/(?:src|srcset|action|poster|data)="(?!data:)[^"]*"/g)).toBeNull()
  expect(html.match(/url\((?!data:)[^)]*\)|@import/g)).toBeNull()
  expect(tagsOf(html)).not.toContain('script')
})

test('every action has its proof and where it was seen, in both languages', async () => {
  const site = await plain()
  for (const locale of ['fr', 'en'] as const) {
    const items = (await reportHtml(resultOf(site), { locale })).match(/<li id="a\d+">[^]*?<\/li>/g)!
    expect(items.length).toBe(site.actions.filter(({ severity }) => severity !== 'info').length)
    for (const item of items) expect(item).toMatch(locale === 'fr' ? /class="proof">.*<b>Où\u202f:<\/b>.*<a href/s : /class="proof">.*<b>Where:<\/b>.*<a href/s)
  }
})

test('each finding says whether a browser drew what it saw, or the site sent it', async () => {
  const site = await auditGiven({ pages: { '/': page('<p>Texte') }, browser: { pages: [examplePage({ loads: exampleLoads({ lcpMs: [7_000, 7_000, 7_000] }) })] } }, { url: 'https://exemple.fr/', at: AT })
  expect(new Set(site.findings.filter(({ isRendered }) => isRendered).map(({ checkId }) => checkId))).toEqual(new Set(['perf.lcp']))
  const items = (await reportHtml(resultOf(site), { locale: 'fr' })).match(/<li id="a\d+">[^]*?<\/li>/g)!
  expect(items.filter((item) => item.includes('Vu dans un navigateur'))).toHaveLength(1)
  expect(items.filter((item) => item.includes('Lu tel que le site l’envoie'))).toHaveLength(items.length - 1)
})

test('what is wrong with one page is said of it, not of the whole site', async () => {
  const pages = { '/': page('<a href="/offre">Offre</a>'), '/offre': page('<p>Prix', '<meta name="robots" content="noindex,follow">') }
  const site = await auditGiven({ pages, announced: ['/offre'] }, { url: 'https://exemple.fr/', at: AT })
  expect(site.actions.find(({ checkId }) => checkId === 'seo.noindex-unexpected')).toMatchObject({ pages: 1, template: '/offre', reach: 0.5 })
  const item = (await reportHtml(resultOf(site), { locale: 'fr' })).match(/<li id="a\d+"><h3>La page \/offre demande à Google[^]*?<\/li>/)![0]
  expect(item).toContain('&lt;meta name=&quot;robots&quot; content=&quot;noindex,follow&quot;&gt;')
  expect(item).not.toContain('tout le site')
})

test('scores add up again from the table that the report shows', async () => {
  const site = await plain()
  const html = await reportHtml(resultOf(site), { locale: 'fr' })
  const known = site.scores.filter(({ score }) => score !== null)
  expect(known.length).toBeGreaterThan(1)
  for (const { element, score } of known) {
    const [, table] = html.match(new RegExp(`<table data-element="${element}">([^]*?)</table>`))!
    const rows = [...table!.matchAll(/<tr><td>.*?<\/tr>/g)].map(([row]) => [...row.matchAll(/<td class="n">(\d+)<\/td>/g)].map(([, figure]) => Number(figure)))
    const measured = rows.filter(([, passed, failed]) => passed! + failed! > 0)
    const sum = (figures: number[]) => figures.reduce((total, figure) => total + figure, 0)
    expect(sum(measured.map(([weight, passed, failed]) => weight! * passed! / (passed! + failed!))) / sum(measured.map(([weight]) => weight!))).toBeCloseTo(score!, 10)
    expect(html).toContain(`<span>${ELEMENTS.find(({ number }) => number === element)!.name.fr}</span><span class="figure">${writeShare(score!, 'fr')}</span>`)
  }
})

test('French typography in all that is said, and no word of ours left in the other language', async () => {
  const site = await plain()
  const french = plainText(await reportHtml(resultOf(site, await siteOf({ '/': page('') }, 'https://autre.fr/')), { locale: 'fr' }))
  expect(french.match(/.{20}(?:[a-zé»] [;:!?%]|«[^\u00a0\u202f]|[^\u00a0\u202f]»|[a-zé]'[a-zé]).{0,20}/gi)).toBeNull()
  expect(french).toContain('Ce que voit un client sur votre site')
  const english = plainText(await reportHtml(resultOf(site), { locale: 'en' }))
  expect(english.match(/«|»|À faire|Comment réparer/g)).toBeNull()
  expect(english).toContain('What a customer sees on your site')
})

test('addresses are readable: accents decoded, the home page by its name', async () => {
  const french = await reportHtml(resultOf(await plain()), { locale: 'fr' })
  expect(french).toContain('<a href="https://exemple.fr/%C3%A9t%C3%A9">/été</a>')
  expect(french).toContain('<a href="https://exemple.fr/">la page d’accueil</a>')
  expect(french).toContain('La page d’accueil n’a pas de description')
})

test('sites that were not read alike are said not to compare; sites that were stand side by side', async () => {
  const site = await plain()
  const beside = await siteOf({ '/': page('<p>Bonjour</p>') }, 'https://autre.fr/')
  const written = await reportHtml(resultOf(site, beside), { locale: 'fr' })
  expect(written).toContain('class="beside"')
  expect(written).not.toContain('pas comparable')
  const unread: SiteAudit = { ...beside, identity: null, end: 'unreachable' }
  const cut: SiteAudit = { ...beside, end: 'stopped' }
  const seen: SiteAudit = { ...beside, isSeenInBrowser: true }
  for (const other of [unread, cut, seen]) {
    const alone = await reportHtml(resultOf(site, other), { locale: 'fr' })
    expect(alone).toContain('pas comparable')
    expect(alone).not.toContain('class="beside"')
    expect(await reportText(resultOf(site, other), 'fr')).toContain('pas comparable')
  }
})

test('long lists are cut, and what is left out is counted', async () => {
  const paths = Array.from({ length: 35 }, (_, at) => `/offre-${at}`)
  const pages = Object.fromEntries([['/', page(paths.map((path) => `<a href="${path}">Offre</a>`).join(''))], ...paths.map((path) => [path, page('<p>', '<meta name="robots" content="noindex">')])]) as ExampleCase['pages']
  const site = await auditGiven({ pages: pages!, plan: { keywords: [], calls: [], landings: paths.map((url) => ({ name: url.slice(1), url })) } }, { url: 'https://exemple.fr/', at: AT })
  const doubts = new Set(site.toVerify.map(({ checkId, values }) => `${checkId} ${values.name}`)).size
  expect(doubts).toBeGreaterThan(34)
  expect(site.assets.length).toBeGreaterThan(10)
  const text = await reportText(resultOf(site), 'fr')
  expect(text).toContain(`Et ${site.assets.length - 10} autre`)
  expect(text.match(/^ {2}✓/gm)).toHaveLength(10)
  expect(text).toContain(`  et ${doubts - 10} autres`)
  const shown = plainText(await reportHtml(resultOf(site), { locale: 'fr' }))
  expect(shown).toContain(`et ${doubts - 30} autres.`)
  expect(shown.match(/est-ce voulu/g)!.length).toBeLessThanOrEqual(30)
})

test('a site that did not open says so in one sentence, a site without fault too', async () => {
  const site = await plain()
  const closed: SiteAudit = { ...site, identity: null, end: 'unreachable', failure: 'unknown-name', findings: [], actions: [], assets: [] }
  expect(plainText(await reportHtml(resultOf(closed), { locale: 'fr' }))).toContain('Cette adresse n’existe pas. Vérifiez son orthographe.')
  const stopped: SiteAudit = { ...closed, end: 'stopped', failure: null }
  const text = await reportText(resultOf(stopped, site), 'fr')
  expect(text).toContain('La lecture a été arrêtée avant la première page.')
  expect(text).not.toContain('pas comparable')
  const clean = plainText(await reportHtml(resultOf({ ...site, findings: [], actions: [] }), { locale: 'fr' }))
  expect(clean).toContain('Nous n’avons rien vu à réparer sur les pages lues.')
  expect(clean).not.toContain('À faire, dans l’ordre')
})

test('a result kept by another version is still told: a value that has changed its name is an ellipsis', async () => {
  const site = await plain()
  const told = { element: 1, version: 1, values: { months: 8, clicks: 2 } }
  const kept: SiteAudit = {
    ...site, assets: [{ ...told, checkId: 'sale.quote-path' }, { ...told, checkId: 'gone.check' }],
    actions: site.actions.slice(0, 2).map((action, at) => ({ ...action, ...told, severity: 'high', count: 1, checkId: ['presence.feed-news-fresh', 'gone.other'][at]! })),
  }
  for (const report of [await reportHtml(resultOf(kept), { locale: 'fr' }), await reportText(resultOf(kept), 'fr')]) {
    for (const sentence of ['Votre dernière actualité remonte à …', 'Un devis se demande sur …', 'gone.check', 'gone.other']) expect(report).toContain(sentence)
  }
})

test('of a site that a server closes to us, perhaps alone, the doubt is told', async () => {
  const site = await plain()
  const { toVerify } = judgeExample(await loadChecks(), { pages: { '/': 'A' }, host: { robots: { ...ROBOTS, status: 503 } } })
  const doubts = toVerify.filter(({ checkId }) => checkId === 'seo.robots-unreachable')
  const closed: SiteAudit = { ...site, end: 'refused', identity: null, findings: [], actions: [], assets: [], toVerify: doubts }
  for (const report of [await reportHtml(resultOf(closed), { locale: 'fr' }), await reportText(resultOf(closed), 'fr')]) {
    expect(report).toContain('Votre serveur répond par une erreur 503 quand notre robot lui demande robots.txt')
  }
})
