// A second reading of the pages people are sent to: reached or not, counted or not, and the links of theirs that lost their words.
import { integer, jsonb, text } from 'drizzle-orm/pg-core'
import { instant, noun } from '../noun.ts'

/**
 * A link that does not count as it should. `untagged`: it leaves for a page of the company's without saying where from;
 * `tagged-inside`: words between two pages of one site hide where the visit came from; `dead`: a short link that leads nowhere;
 * `unknown-medium`: `medium` is not one of the words links are classed by; `instead` is the nearest that is.
 */
export interface LinkFault { kind: 'untagged' | 'tagged-inside' | 'dead' | 'unknown-medium'; url: string; text: string; medium: string | null; instead: string | null }

export interface LandingPage {
  /** As planned, and for what. */
  url: string
  title: string
  /** Where one arrives; null when nothing answered. */
  finalUrl: string | null
  /** Null when nothing answered, with the reason in `trouble`, which pages put into words. */
  status: number | null
  trouble: string | null
  /** `counted`: not in the page, yet its visits come, so another program adds it. Null: nothing to look into. */
  code: 'there' | 'counted' | 'other-key' | 'missing' | null
  /** Of the company's own site, where the code may be pasted. */
  isOwn: boolean
  /** Whether what follows `?` arrives with the visitor; null when the page was not reached. */
  keepsQuery: boolean | null
  links: LinkFault[]
}

export const landingCheck = noun('act', ['landingCheck', 'landingChecks'], {
  columns: {
    label: text().notNull(),
    state: text({ enum: ['queued', 'done', 'failed'] }).notNull().default('queued'),
    /** Pages to read, and those of the plan beyond what one reading takes. */
    pagesKnown: integer().notNull(),
    leftOut: integer().notNull().default(0),
    pages: jsonb().$type<LandingPage[]>().notNull().default([]),
    finishedAt: instant(),
  },
  title: 'label',
  words: { one: { fr: 'Relecture des pages', en: 'Reading of the pages' }, many: { fr: 'Relectures des pages', en: 'Readings of the pages' } },
})
