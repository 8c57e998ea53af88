// The tools of a webmaster: what is cut, added or replaced in a page, and in which pages.
import { DomUtils, parseDocument } from 'htmlparser2'
import type { HostFacts } from '../facts/host-facts.ts'
import type { BrowserFacts, BrowserPage } from '../facts/browser-facts.ts'
import type { Plan } from '../facts/plan.ts'
import type { TargetAnswer } from '../facts/site-facts.ts'
import type { Answer, Step, World } from './mutation.ts'

export type Edit = (html: string, world: World) => string
type Path = `/${string}`
type Document = ReturnType<typeof parseDocument>
type Element = ReturnType<typeof DomUtils.findAll>[number]

/** `tag`, `tag[name]`, `tag[name=value]`; `*=` and `^=` as in CSS. */
function matcher(selector: string): (element: Element) => boolean {
  const [, tag, name, sign, value = ''] = /^(\w*)(?:\[([\w:-]+)(?:([*^]?=)([^\]]*))?\])?$/.exec(selector) ?? []
  return (element) => {
    const text = name === undefined ? '' : element.attribs[name]
    if (tag && element.name !== tag || text === undefined) return false
    return sign === '*=' ? text.includes(value) : sign === '^=' ? text.startsWith(value) : sign === '=' ? text === value : true
  }
}

function onDocument(change: (document: Document) => void): Edit {
  return (html) => {
    const document = parseDocument(html, { decodeEntities: false })
    change(document)
    return DomUtils.getOuterHTML(document, { decodeEntities: false, encodeEntities: false })
  }
}

/** As the edits write it, so that a page differs from another by its defect alone. */
export const respelled = (html: string): string => onDocument(() => undefined)(html, {} as World)

const onElements = (selectors: string, change: (element: Element, index: number) => void): Edit => onDocument((document) => {
  const tests = selectors.split(', ').map(matcher)
  DomUtils.findAll((element) => tests.some((test) => test(element)), document.children).forEach(change)
})

export const cut = (selectors: string): Edit => onElements(selectors, (element) => DomUtils.removeElement(element))
/** Keeps what is inside. */
export const unwrap = (selectors: string): Edit => onElements(selectors, (element) => {
  for (const child of element.children.slice()) DomUtils.prepend(element, child)
  DomUtils.removeElement(element)
})
/** `null` takes the attribute away. */
export const set = (selectors: string, name: string, value: string | null): Edit => onElements(selectors, (element) => {
  if (value === null) delete element.attribs[name]
  else element.attribs[name] = value
})
export const rename = (selectors: string, tag: string): Edit => onElements(selectors, (element) => { element.name = tag })
export const fill = (selectors: string, html: string): Edit => onElements(selectors, (element) => { element.children = parseDocument(html, { decodeEntities: false }).children })

export const swap = (from: string | RegExp, to: string): Edit => (html) => html.replaceAll(typeof from === 'string' ? from : new RegExp(from, [...new Set(`g${from.flags}`)].join('')), to)
export const inHead = (markup: string): Edit => (html) => html.replace('</head>', () => `${markup}</head>`)
export const atTop = (markup: string): Edit => (html) => html.replace(/<head[^>]*>/, (head) => head + markup)
export const inMain = (markup: string): Edit => (html) => html.replace(/<\/main>(?![^]*<\/main>)/, () => `${markup}</main>`)
export const inFooter = (markup: string): Edit => (html) => html.replace(/<\/footer>(?![^]*<\/footer>)/, () => `${markup}</footer>`)
export const mainOf = (markup: string): Edit => (html) => html.replace(/(<main[^>]*>)[^]*<\/main>/, (_, open: string) => `${open}${markup}</main>`)
export const both = (...edits: Edit[]): Edit => (html, world) => edits.reduce((text, edit) => edit(text, world), html)
/** An edit that needs to know the site. */
export const told = (write: (world: World) => Edit): Edit => (html, world) => write(world)(html, world)

export const steps = (...all: Step[]): Step => (world) => all.reduce((done, step) => step(done), world)
export const knowing = (write: (world: World) => Step): Step => (world) => write(world)(world)

/** Edits the pages it is given the paths of; redirects and errors have nothing to edit. */
export const at = (pathsOf: (world: World) => readonly string[], edit: Edit): Step => (world) => {
  const paths = new Set(pathsOf(world))
  const pages = Object.entries(world.pages).map(([path, answer]): [string, Answer] => {
    const body = paths.has(path) && answer.body ? edit(answer.body, world) : answer.body
    return [path, body === answer.body ? answer : { ...answer, body: body! }]
  })
  return { ...world, pages: Object.fromEntries(pages) }
}
export const home = (edit: Edit): Step => at(() => ['/'], edit)
export const inner = (edit: Edit): Step => at((world) => [world.inner], edit)
export const other = (edit: Edit): Step => at((world) => [world.other], edit)
export const pair = (edit: Edit): Step => at((world) => [world.inner, world.other], edit)
export const every = (edit: Edit): Step => at((world) => Object.keys(world.pages), edit)
export const others = (edit: Edit): Step => at((world) => Object.keys(world.pages).filter((path) => path !== '/'), edit)
export const page = (path: Path, edit: Edit): Step => at(() => [path], edit)

/** A page in French, in the site's own template, in its map too, linked from `from` ('' for none). */
export function addPage(path: Path, { title, main, from = '/', description = `${title} : ce qu’il faut savoir avant de nous appeler, en quelques lignes.` }: { title: string; main: string; from?: string; description?: string }): Step {
  return (world) => {
    const url = world.origin + path
    const template = world.pages[world.third] ?? world.pages['/']!
    const body = both(mainOf(`<h1>${title}</h1>${main}`), fill('title', `${title} | ${world.company}`), set('meta[name=description]', 'content', description), set('link[rel=canonical]', 'href', url), set('meta[property=og:url]', 'content', url), set('meta[property=og:title]', 'content', title), set('html', 'lang', 'fr'))(template.body!, world)
    const added: World = { ...world, announced: [...world.announced, path], pages: { ...world.pages, [path]: { ...template, body } } }
    return at(() => [from], inMain(`<p><a href="${path}">${title}</a></p>`))(added)
  }
}
export const answers = (path: Path, answer: Answer): Step => (world) => ({ ...world, pages: { ...world.pages, [path]: answer } })
/** Nothing leads to it, and it is not there. */
export const dropPage = (path: Path): Step => steps(unlisted(path), every(cut(`a[href=${path}]`)), (world) => ({ ...world, pages: Object.fromEntries(Object.entries(world.pages).filter(([other]) => other !== path)) }))
export const unlisted = (...paths: string[]): Step => (world) => ({ ...world, announced: world.announced.filter((path) => !paths.includes(path)) })

/** What every page and the front door are sent with; null takes it away. */
export const header = (name: string, value: string | null): Step => (world) => {
  const changed = (headers: Record<string, string> = {}) => Object.fromEntries([...Object.entries(headers).filter(([other]) => other !== name), ...value === null ? [] : [[name, value]]])
  const pages = Object.fromEntries(Object.entries(world.pages).map(([path, answer]) => [path, answer.body ? { ...answer, headers: changed(answer.headers) } : answer]))
  return { ...world, pages, host: { ...world.host, home: { ...world.host.home!, headers: changed(world.host.home!.headers) } } }
}
export const onHost = (patch: (host: HostFacts, world: World) => Partial<HostFacts>): Step => (world) => ({ ...world, host: { ...world.host, ...patch(world.host, world) } })
/** What the company means its site to do. */
export const planning = (patch: Partial<Plan>): Step => (world) => ({ ...world, plan: { ...world.plan, ...patch } })
export const onBrowser = (patch: (browser: BrowserFacts) => Partial<BrowserFacts>): Step => (world) => ({ ...world, browser: { ...world.browser, ...patch(world.browser) } })
/** What a browser sees of the second page it opens. */
export const opened = (patch: (page: BrowserPage) => Partial<BrowserPage>): Step => onBrowser(({ pages }) => ({ pages: pages.map((seen, index) => index === 1 ? { ...seen, ...patch(seen) } : seen) }))
export const file = (test: RegExp, answer: Partial<TargetAnswer>): Step => (world) => ({ ...world, files: [...world.files, { test, answer }] })
