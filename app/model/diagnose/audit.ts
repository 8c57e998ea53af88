// An audit: one reading of one site, with its progress while it runs and its measures once done.
import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { instant, noun } from '../noun.ts'
import { site } from './site.ts'

/** Who a site says it belongs to; null is « we did not see it ». */
export interface Identity {
  name: string | null; siren: string | null; address: string | null; hours: string | null
  phones: string[]; emails: string[]; socials: { network: string; url: string }[]
  cms: string | null; language: string | null
}

/** A figure taken the same way on every site. Shares are 0–1; null where the site has nothing to measure. */
export interface Measure { key: string; unit: 'count' | 'ms' | 'share'; value: number | null }

/** Of one of the nine elements: score and coverage are shares 0–1; null below the coverage a score needs. */
export interface ElementScore { element: number; score: number | null; coverage: number; checks: number }

/** A sentence by which the site says what the company is, as written, and the page it stands on. */
export interface Claim { text: string; from: 'title' | 'description' | 'heading' | 'opening' | 'slogan'; url: string }

/** A place where the company speaks or sells, as its site shows it. */
export interface SeenChannel { kind: 'site' | 'shop' | 'social' | 'newsletter' | 'phone' | 'email'; name: string; url: string | null; seenOn: string }

/** How far a reading is: what is being done, pages read of those to read, defects seen so far. */
export interface Progress { phase: 'opening' | 'pages' | 'files' | 'host' | 'browser' | 'spelling'; pagesRead: number; pagesToRead: number; findings: number }

export const audit = noun('diagnose', ['audit', 'audits'], {
  columns: {
    label: text().notNull(),
    siteId: uuid().notNull(),
    state: text({ enum: ['queued', 'reading', 'done', 'stopped', 'failed'] }).notNull().default('queued'),
    /** Of what it tells: its end, or before that its first report. */
    pagesRead: integer().notNull().default(0),
    findingCount: integer().notNull().default(0),
    /** While it runs; null otherwise. */
    progress: jsonb().$type<Progress>(),
    /** Why the site was not read, or not to its end, as a reason that pages put into words. */
    trouble: text(),
    measures: jsonb().$type<Measure[]>().notNull().default([]),
    scores: jsonb().$type<ElementScore[]>().notNull().default([]),
    identity: jsonb().$type<Identity>(),
    /** Figures chosen in place of the usual ones, by check: what it was judged by. Two readings under different ones do not compare on these checks. */
    limits: jsonb().$type<Record<string, number>>().notNull().default({}),
    claims: jsonb().$type<Claim[]>().notNull().default([]),
    channels: jsonb().$type<SeenChannel[]>().notNull().default([]),
    startedAt: instant(),
    /** When what it tells was read: its end, or before that its first report. */
    finishedAt: instant(),
  },
  title: 'label',
  words: { one: { fr: 'Audit', en: 'Audit' }, many: { fr: 'Audits', en: 'Audits' } },
  limits: { limits: z.record(z.string().max(100), z.int()) },
  edges: { reads: { column: 'siteId', to: site, need: 'required', words: { fr: 'lit', en: 'reads' } } },
})
