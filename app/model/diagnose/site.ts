// A web site: the company's own, or a competitor's that its customers compare it with.
import { text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { instant, noun } from '../noun.ts'

export const site = noun('diagnose', ['site', 'sites'], {
  columns: {
    url: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: ['own', 'competitor'] }).notNull(),
    /** When somebody of the company said « C’est bien nous » of what was read there. */
    confirmedAt: instant(),
  },
  title: 'name',
  words: { one: { fr: 'Site', en: 'Site' }, many: { fr: 'Sites', en: 'Sites' } },
  limits: { url: z.url({ protocol: /^https?$/ }).max(2000), name: z.string().trim().min(1).max(200) },
})
