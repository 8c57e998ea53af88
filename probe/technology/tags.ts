// The codes of measure written in a page, with the account each counts for, and how many times each counts a view.
import type { PageFacts } from '../facts/page-facts.ts'

export interface Tag { tool: 'google-analytics' | 'universal-analytics' | 'google-tag-manager' | 'meta-pixel' | 'matomo'; /** As the tool names it; '' for Matomo. */ account: string; times: number }

/** What starts a count, by tool: a word that must be there, then the whole, with the account in the first group. */
const STARTS: [Tag['tool'], string, RegExp][] = [
  ['google-analytics', 'gtag(', /gtag\(\s*["']config["']\s*,\s*["'](G-[A-Z0-9]{6,12})["']/g],
  ['universal-analytics', 'UA-', /["'](UA-\d{4,10}-\d{1,4})["']/g],
  ['google-tag-manager', 'gtm.start', /["']dataLayer["']\s*,\s*["'](GTM-[A-Z0-9]{4,9})["']\s*\)/g],
  ['meta-pixel', 'fbq(', /fbq\(\s*["']init["']\s*,\s*["'](\d{6,20})["']/g],
  ['matomo', '_paq', /_paq\.push\(\s*\[\s*["']trackPageView()["']\s*\]/g],
]
const FILE = /^https:\/\/www\.googletagmanager\.com\/(?:gtm\.js\?(?:[^#]*&)?id=(GTM-[A-Z0-9]+)|gtag\/js\?(?:[^#]*&)?id=(UA-\d+-\d+))/

/** An application's data, which may quote the very code that the page runs beside it. */
const IS_DATA = /^\s*(?:self\.__next_f\b|\(self\.__next_f|(?:window|self|globalThis)(?:\.__|\[["']__)\w+\]?\s*=|var\s+__\w+\s*=)/

/**
 * Twice in one script is once: one branch or the other runs. A container's own file, which its code adds to a page that a
 * browser opened, is not one more.
 */
export function tagsOn({ scripts }: Pick<PageFacts, 'scripts'>): Tag[] {
  const written = new Map<string, Tag>()
  const loaded = new Map<string, Tag>()
  const add = (tags: Map<string, Tag>, tool: Tag['tool'], account: string) => tags.set(`${tool} ${account}`, { tool, account, times: (tags.get(`${tool} ${account}`)?.times ?? 0) + 1 })
  for (const { url, type, code } of scripts) {
    const [, container, dead] = url?.startsWith('https://www.googletagmanager.com/') ? FILE.exec(url) ?? [] : []
    if (container) add(loaded, 'google-tag-manager', container)
    if (dead) add(loaded, 'universal-analytics', dead)
    if (type.includes('json') || IS_DATA.test(code)) continue
    for (const [tool, word, start] of STARTS) {
      if (code.includes(word)) for (const account of new Set([...code.matchAll(start)].map(([, name]) => name ?? ''))) add(written, tool, account)
    }
  }
  return [...new Map([...loaded, ...written]).values()]
}
