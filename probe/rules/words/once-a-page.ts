// Several checks ask a page the same question: it is answered once.
import type { PageFacts } from '../../facts/page-facts.ts'

/** The same answer for the same page, kept as long as the page is. */
export function onceAPage<Answer>(read: (page: PageFacts) => Answer): (page: PageFacts) => Answer {
  const known = new WeakMap<PageFacts, { answer: Answer }>()
  return (page) => {
    const before = known.get(page)
    if (before) return before.answer
    const answer = read(page)
    known.set(page, { answer })
    return answer
  }
}
