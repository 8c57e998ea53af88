// Something the audit says of a site beside its faults: who the company is, where it speaks. It notes what it wants on each page, then concludes.
import type { Note } from '../checks/contract.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import type { PageContext, SiteFacts } from '../facts/site-facts.ts'

export interface Reading<Noted, Answer> {
  id: string
  /** What it keeps of a page, small and plain (JSON); undefined when the page says nothing of the matter. */
  note(page: PageFacts, about: PageContext): Noted | undefined
  /** `notes` in the order the pages were read. */
  read(site: SiteFacts, notes: readonly Note<Noted>[]): Answer
}

/** Anything that notes: readings, and the checks that look at several pages. */
export interface Noter { id: string; note?(page: PageFacts, about: PageContext): unknown }
