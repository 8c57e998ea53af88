// « Le code est-il dans la page ? » : opens a page as a visitor would, safely, and finds the codes of Azimut in it.
import { createFetcher } from '@azimut/probe'
import type { Fetcher } from '@azimut/probe'
import { Parser } from 'htmlparser2'
import type { Settings } from '#app/kernel/settings.ts'

/** As long as a person waits for a page, redirects included. */
export const pageTimeoutMs = 8000

/** Goes where the administrator allows, under the product's own name. Whoever opens it closes it. */
export const openVisitor = ({ networkAllow, url }: Pick<Settings, 'networkAllow' | 'url'>): Fetcher =>
  createFetcher({ userAgent: `AzimutBot/0.1 (+${url})`, allow: networkAllow, timeoutMs: pageTimeoutMs })

/** Keys of the codes of Azimut in a page, whether as an element or added by a script; those of a comment do not count. */
export function keysIn(html: string): string[] {
  // Cut at each opening of a comment: what follows its end is the page again. One that never ends hides the rest, as in a browser.
  const [page = '', ...after] = html.split('<!--')
  const shown = [page, ...after.map(part => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))].join('')
  const keys = [...shown.matchAll(/data-site\s*=\s*["']?([0-9a-f]{18})\b|["']data-site["']\s*,\s*["']([0-9a-f]{18})["']/g)]
  return [...new Set(keys.flatMap(([, tag, loader]) => tag ?? loader ?? []))]
}

/** Whether the code stands in the page as an element of its own, which text that visitors leave there cannot make. */
export function hasCodeElement(html: string, key: string): boolean {
  let isThere = false
  const parser = new Parser({ onopentag: (name, attributes) => { isThere ||= name === 'script' && attributes['data-site'] === key } })
  parser.end(html)
  return isThere
}
