// An audit: one reading of one site, with its progress while it runs and its measures once done.
import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, noun } from '../noun.ts'
import { site } from './site.ts'

/** What is read of who a site belongs to; `undefined` is « we did not see it ». */
export interface Identity { name?: string; phones: string[]; emails: string[]; address?: string; hours?: string; siren?: string; socials: string[]; cms?: string }

export const audit = noun('diagnose', ['audit', 'audits'], {
  columns: {
    label: text().notNull(),
    siteId: uuid().notNull(),
    state: text({ enum: ['queued', 'reading', 'done', 'stopped', 'failed'] }).notNull().default('queued'),
    pagesRead: integer().notNull().default(0),
    pagesKnown: integer().notNull().default(0),
    findingCount: integer().notNull().default(0),
    /** What went wrong, as a sentence for the owner. */
    trouble: text(),
    /** What is good, as the ids of the checks that passed with something to say. */
    strengths: jsonb().$type<{ checkId: string; sentence: string; proof: string }[]>().notNull().default([]),
    /** Comparable numbers, the same for every site. */
    measures: jsonb().$type<Record<string, number>>().notNull().default({}),
    /** Score 0–1 and coverage 0–1 of each of the nine elements measured. */
    scores: jsonb().$type<{ element: number; score: number; coverage: number }[]>().notNull().default([]),
    identity: jsonb().$type<Identity>(),
    startedAt: instant(),
    finishedAt: instant(),
  },
  title: 'label',
  words: { one: { fr: 'Audit', en: 'Audit' }, many: { fr: 'Audits', en: 'Audits' } },
  edges: { reads: { column: 'siteId', to: site, need: 'required', words: { fr: 'lit', en: 'reads' } } },
})
