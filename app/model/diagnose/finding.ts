// A finding (constat): what the audit saw on a site, with its proof, followed from one audit to the next.
import { integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import { instant, noun } from '../noun.ts'
import { site } from './site.ts'

/** What shows that the finding is true: where it was seen, and what was seen there. */
export interface Proof { url: string; selector?: string; text?: string; values: Record<string, string | number> }

export const finding = noun('diagnose', ['finding', 'findings'], {
  columns: {
    siteId: uuid().notNull(),
    checkId: text().notNull(),
    checkVersion: integer().notNull(),
    fingerprint: text().notNull(),
    sentence: text().notNull(),
    severity: text({ enum: ['critical', 'high', 'medium', 'low', 'info'] }).notNull(),
    element: integer().notNull(),
    effortMinutes: integer().notNull(),
    proof: jsonb().$type<Proof>().notNull(),
    state: text({ enum: ['new', 'persisting', 'fixed', 'regressed'] }).notNull(),
    firstSeenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    fixedAt: instant(),
  },
  title: 'sentence',
  words: { one: { fr: 'Constat', en: 'Finding' }, many: { fr: 'Constats', en: 'Findings' } },
  edges: { seenOn: { column: 'siteId', to: site, need: 'required', words: { fr: 'vu sur', en: 'seen on' } } },
})
