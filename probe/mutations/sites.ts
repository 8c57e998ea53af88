// The sites that mutations are planted in: those of the walks, and pages of real documentation put in their template.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { findReference } from '../references.ts'
import { extractFacts } from '../facts/extract.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import { inHead, mainOf, set } from './edit.ts'
import type { World } from './mutation.ts'
import { ORIGIN, worldOf } from './world.ts'

/** A site that is told page by page: its company, its pages, and any page of it around other words. */
export interface Told { company: string; pages: Record<`/${string}`, string>; wrap(path: `/${string}`, page: { title: string; description: string; main: string }): string }

/** A site as the walks' fixtures describe one, with nothing planted in it; `write` dresses a page of it. */
interface Fixture<Page> { name: string; closedPath?: string; pages(state: State): Record<string, Page> }
interface State { origin: string; has(checkId: string): boolean }
interface Page { title: string; description: string; main: string }

export function tell<Site extends Fixture<Page>>(site: Site, write: (site: Site, state: State, at: { path: string; page: Page }) => string): Told {
  const state: State = { origin: ORIGIN, has: () => false }
  const wrap: Told['wrap'] = (path, page) => write(site, state, { path, page })
  const { closedPath } = site
  const open = Object.entries(site.pages(state)).filter(([path]) => !closedPath || !path.startsWith(closedPath))
  return { company: site.name, wrap, pages: Object.fromEntries(open.map(([path, page]) => [path, wrap(path as `/${string}`, page)])) }
}

export function toldWorld(name: string, { company, pages }: Told): World {
  const ordinary = Object.keys(pages).filter((path): path is `/${string}` => !['/', '/contact', '/devis', '/mentions-legales', '/confidentialite', '/avis'].includes(path) && !pages[path as `/${string}`]!.includes('content="noindex'))
  return worldOf({ name, company, isFrench: true, pages, ordinary: [ordinary[0]!, ordinary[1]!, ordinary[2] ?? '/avis'] })
}

/**
 * Where each is under `AZIMUT_REFERENCES/debian-docs`, the folder where Debian's packages postgresql-doc, apache2-doc,
 * python3-doc and debian-handbook were unpacked (`dpkg -x`).
 */
const REAL = [
  { name: 'debian-handbook', folder: 'debian-handbook/html/fr-FR', ending: '.html', lang: 'fr' },
  { name: 'apache2-doc', folder: 'apache2-doc/manual/fr', ending: '.html', lang: 'fr' },
  { name: 'postgresql-doc', folder: 'postgresql-doc-15/html', ending: '.html', lang: 'en' },
  { name: 'python3-doc', folder: 'python3.11/html/library', ending: '.html', lang: 'en' },
]
const OFFICES: `/${string}`[] = ['/contact', '/devis', '/mentions-legales', '/confidentialite']
const SAMPLE = 6

const partOf = (html: string, part: RegExp): string => part.exec(html)?.[1]?.trim() ?? ''
const plain = (html: string): string => DomUtils.textContent(parseDocument(html)).replace(/[\s"]+/g, ' ').trim()
const titleOf = (html: string): string => plain(partOf(html, /<title[^>]*>([^]*?)<\/title>/)).slice(0, 50)

/** What mutations take away from a site, a page of documentation must not give back: an address to write to, guides, news; nor be taken for a customer's account by its name. */
const holdsOffices = (name: string, { emails, links }: PageFacts) => /account/.test(name) || emails.length > 0 || links.some(({ text }) => /^(?:guide|news)/i.test(text))

/** Spread over the folder, neither the shortest nor the longest pages, in the language of the site, no two of one title. */
function sampleOf(folder: string, { ending, lang }: { ending: string; lang: string }): string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map(({ name }) => name).toSorted()
  const titles = new Set<string>()
  const fair = files.filter((name) => {
    const html = readFileSync(join(folder, name), 'utf8')
    if (html.length <= 6_000 || html.length >= 40_000) return false
    const page = extractFacts(html, { url: `${ORIGIN}/`, status: 200, responseMs: 0, bytes: 0 })
    const title = titleOf(html)
    if (page.language !== lang || holdsOffices(name, page) || titles.has(title)) return false
    titles.add(title)
    return true
  })
  const count = Math.min(SAMPLE, fair.length)
  return Array.from({ length: count }, (_, at) => fair[Math.floor(at * fair.length / count)]!)
}

/** Its head and its body, in the template and beside the offices of a company: what links leave the sample lead nowhere we ask. */
function dress(site: Told, lang: string, folder: string, files: readonly string[]): Record<`/${string}`, string> {
  const paths = files.map((file): `/${string}` => `/${file.replace(/\.html.*$/, '')}`)
  const menu = paths.map((path) => `<li><a href="${path}">${path.slice(1).replaceAll(/[-._]/g, ' ')}</a></li>`).join('')
  const pages = files.map((file, at): [string, string] => {
    const html = readFileSync(join(folder, file), 'utf8')
    const head = [...partOf(html, /<head[^>]*>([^]*?)<\/head>/).matchAll(/<(?:link rel="stylesheet"[^>]*|script[^>]*>[^]*?<\/script)>/g)].map(([tag]) => tag).join('')
    const body = partOf(html, /<body[^>]*>([^]*)<\/body>/).replaceAll(/(<a\b[^>]*?) href="(?!https?:)[^"]*"/g, '$1 href="/"')
    const title = titleOf(html)
    return [paths[at]!, inHead(head)(site.wrap(paths[at]!, { title, description: `${title} : ${paths[at]!.slice(1)}, une page de la documentation gardée par notre atelier de Toulon.`, main: body }), {} as World)]
  })
  const [home, ...others] = pages
  const front = mainOf(`${partOf(home![1], /<main[^>]*>([^]*)<\/main>/)}<ul>${menu}</ul><p><a href="/devis">Demander un devis</a></p>`)
  const kept = OFFICES.filter((path) => site.pages[path]).map((path): [string, string] => [path, site.pages[path]!])
  const all: [string, string][] = [['/', set('link[rel=canonical]', 'href', `${ORIGIN}/`)(front(home![1], {} as World), {} as World)], ...others.map(([path, html]): [string, string] => [path, html]), ...kept]
  return Object.fromEntries(all.map(([path, html]) => [path, set('html', 'lang', lang)(html, {} as World)])) as Record<`/${string}`, string>
}

/** Those that are on this machine. */
export function realWorlds(site: Told): World[] {
  return REAL.flatMap(({ name, folder, ending, lang }) => {
    const full = findReference('debian-docs/usr/share/doc', folder)
    if (full === null) return []
    const pages = dress(site, lang, full, sampleOf(full, { ending, lang }))
    const [, inner, other, third] = Object.keys(pages) as `/${string}`[]
    return worldOf({ name, company: site.company, isFrench: lang === 'fr', pages, ordinary: [inner!, other!, third!] })
  })
}
