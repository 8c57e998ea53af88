// A finding (constat): what the audit saw on a site, with its proof, followed from one audit to the next.
import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { instant, noun } from '../noun.ts'
import { site } from './site.ts'

const severities = ['critical', 'high', 'medium', 'low', 'info'] as const

/** What shows that the finding is true: where it was seen, what was seen there, and the figures of its sentence. */
export interface Proof {
  url: string; selector?: string; text?: string; pages?: string[]; values: Record<string, string | number>
  /** Addresses to look at again before it may be called repaired. */
  concerns?: string[]
  /** Seen in a page as a browser draws it; or else in what the server sends. */
  isRendered?: boolean
}

/** Pages link to what a proof names: only addresses of sites get there. */
const page = z.url({ protocol: /^https?$/ }).max(2000)
const proof = z.strictObject({
  url: page, selector: z.string().optional(), text: z.string().optional(), pages: z.array(page).optional(), values: z.record(z.string(), z.union([z.string(), z.number()])), concerns: z.array(page).optional(), isRendered: z.boolean().optional(),
})

export const finding = noun('diagnose', ['finding', 'findings'], {
  columns: {
    siteId: uuid().notNull(),
    /** A defect to repair, an asset to rely on, or a doubt that only a person can settle: counted nowhere until somebody says it is a defect. */
    nature: text({ enum: ['defect', 'asset', 'doubt'] }).notNull().default('defect'),
    /** What a person said of a doubt: `fine` sets it aside until what is seen there changes, `defect` made it one. Null while nobody did. */
    settled: text({ enum: ['defect', 'fine'] }),
    checkId: text().notNull(),
    checkVersion: integer().notNull(),
    /** The figure the company chose for the check; null under the usual one. */
    checkLimit: integer(),
    fingerprint: text().notNull(),
    sentence: text().notNull(),
    severity: text({ enum: severities }).notNull(),
    element: integer().notNull(),
    effortMinutes: integer().notNull(),
    skill: text({ enum: ['anyone', 'editor', 'developer'] }).notNull().default('editor'),
    proof: jsonb().$type<Proof>().notNull(),
    /** Of an asset or a doubt, `fixed` says that it is there no more. `rejudged`: seen by another figure or another rule than before, so neither new nor back. */
    state: text({ enum: ['new', 'persisting', 'fixed', 'regressed', 'rejudged'] }).notNull(),
    firstSeenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    fixedAt: instant(),
  },
  title: 'sentence',
  words: { one: { fr: 'Constat', en: 'Finding' }, many: { fr: 'Constats', en: 'Findings' } },
  edges: { seenOn: { column: 'siteId', to: site, need: 'required', words: { fr: 'vu sur', en: 'seen on' } } },
  limits: { proof },
})
