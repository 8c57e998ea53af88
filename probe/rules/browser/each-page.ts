// Judges each page that was opened in the browser; what was not seen is not measured.
import type { BrowserFacts, BrowserPage } from '../../facts/browser-facts.ts'
import { notMeasured, type Verdict } from '../../checks/contract.ts'

export const NOT_OPENED = notMeasured('the page did not open in the browser')

/** `seen` picks what the check looks at; null when the browser could not see it. */
export function eachPage<Seen>(browser: BrowserFacts, seen: (page: BrowserPage) => Seen | null, judge: (seen: Seen, page: BrowserPage) => Verdict): Verdict[] {
  if (!browser.pages.length) return [NOT_OPENED]
  return browser.pages.map((page) => {
    const found = seen(page)
    return found === null ? NOT_OPENED : judge(found, page)
  })
}
