// Several checks ask a page the same question: it is answered once.
import type { PageFacts } from '../../facts/page-facts.ts'

/** Keeps the answer for the last page asked about: pages are judged one after the other. */
export function onceAPage<Answer>(read: (page: PageFacts) => Answer): (page: PageFacts) => Answer {
  let last: { page: PageFacts; answer: Answer } | null = null
  return (page) => {
    if (last?.page !== page) last = { page, answer: read(page) }
    return last.answer
  }
}
