// Pages that their scripts write: of a site made of them, nothing can be called missing.
import type { PageFacts } from '../facts/page-facts.ts'
import type { Reading } from './reading.ts'

/** Enough for « You need to enable JavaScript to run this app ». */
const FEW_WORDS = 20
/** Of a page built as an application. */
const FEW_WORDS_OF_A_MODULE = 50

/** It arrives nearly empty: what it does not say as sent, a visitor may well read. */
function isShell({ wordCount, scripts }: PageFacts): boolean {
  return scripts.length > 0 && wordCount < (scripts.some(({ type }) => type === 'module') ? FEW_WORDS_OF_A_MODULE : FEW_WORDS)
}

/** True when the front door arrives empty, and most pages read as well: a short welcome before full pages is no such site. */
export const shells: Reading<true, boolean> = {
  id: 'shells',
  note: (page) => isShell(page) || undefined,
  read: ({ homeUrl, pages }, notes) => notes.some(({ url }) => url === homeUrl) && notes.length * 2 > pages.length,
}
