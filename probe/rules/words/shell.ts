// A page that arrives nearly empty and that its scripts write: what it does not say as sent, a visitor may well read.
import type { PageFacts } from '../../facts/page-facts.ts'

/** Enough for « You need to enable JavaScript to run this app ». */
const FEW_WORDS = 20
/** Of a page built as an application. */
const FEW_WORDS_OF_A_MODULE = 50

export function isShell({ wordCount, scripts }: Pick<PageFacts, 'wordCount' | 'scripts'>): boolean {
  return scripts.length > 0 && wordCount < (scripts.some(({ type }) => type === 'module') ? FEW_WORDS_OF_A_MODULE : FEW_WORDS)
}
