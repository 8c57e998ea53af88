// Asks axe-core what a page keeps from people who see, hear or move differently.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import type { AxeFinding, BrowserPage } from '../facts/browser-facts.ts'

/** What the law asks: WCAG 2.0 to 2.2, levels A and AA. Advice that no criterion asks for (`best-practice`) is left out. */
const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations', 'incomplete'],
  // Frames of other sites are theirs: they answer nothing, and are not waited for.
  pingWaitTime: 300,
  preload: false,
}

const MOST_NODES = 20
const MOST_HTML = 300

let source: Promise<string> | undefined
const readSource = () => source ??= readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

function isOwnFrame(frame: Frame, page: Page): boolean {
  const url = frame.url()
  // A frame that holds no address holds what the page wrote into it.
  return !URL.canParse(url) || url.startsWith('about:') || new URL(url).origin === new URL(page.url()).origin
}

const writeSelector = (target: AxeResults['violations'][number]['nodes'][number]['target']) => target.flat().join(' >>> ')

/** A script put the element there: nothing that names it is in the page as sent. */
function isAdded(html: string, sent: string): boolean {
  const names = [...html.slice(0, html.indexOf('>')).matchAll(/ (?:src|href|id|class|name)="([^"]+)"/g)].map(([, value]) => value!.replaceAll('&amp;', '&'))
  return names.length > 0 && !names.some((name) => sent.includes(name))
}

interface Around { sent: string; inForms: ReadonlySet<string> }

function findingOf({ id, impact, help, tags, nodes }: AxeResults['violations'][number], { sent, inForms }: Around): AxeFinding {
  const shown = nodes.slice(0, MOST_NODES).map(({ target, html }) => {
    const selector = writeSelector(target)
    return { selector, html: html.slice(0, MOST_HTML), isAdded: isAdded(html, sent), isInForm: inForms.has(selector) }
  })
  return { rule: id, impact: impact ?? null, help, tags, count: nodes.length, nodes: shown }
}

/** By rule, in axe's order; `sent` is the page before its scripts ran. Evaluated, not added as a script: the page's own policy cannot forbid it. */
export async function runAxe(page: Page, sent: string): Promise<NonNullable<BrowserPage['axe']>> {
  const axe = await readSource()
  for (const frame of page.frames()) if (isOwnFrame(frame, page)) await frame.evaluate(axe).catch(() => {})
  const { violations, incomplete, inForms } = await page.evaluate(async (options) => {
    const { axe: engine } = globalThis as unknown as { axe: { run(context: Document, options: unknown): Promise<AxeResults> } }
    const results = await engine.run(document, options)
    // A form of one field is a search or a newsletter; of several, one that is filled in.
    const isInForm = (selector: unknown) => typeof selector === 'string' && [...document.querySelector(selector)?.closest('form')?.elements ?? []].filter((field) => field.matches('input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea')).length > 1
    const targets = results.violations.flatMap(({ nodes }) => nodes.flatMap(({ target }) => target.length === 1 ? target : []))
    return { violations: results.violations, incomplete: results.incomplete, inForms: targets.filter(isInForm) }
  }, OPTIONS)
  const around = { sent: sent.replaceAll('&amp;', '&'), inForms: new Set(inForms.map(String)) }
  const told = (results: AxeResults['violations']) => results.map((result) => findingOf(result, around))
  // A frame without axe inside cannot be judged: nothing to say of the page.
  return { violations: told(violations), incomplete: told(incomplete.filter(({ id }) => id !== 'frame-tested')) }
}
