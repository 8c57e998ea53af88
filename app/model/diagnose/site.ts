// A web site: the company's own, or a competitor's that its customers compare it with.
import { jsonb, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { instant, noun } from '../noun.ts'

/** What the company says of itself where the site says otherwise or nothing; of several (phones, networks), separated by commas. */
const said = z.string().trim().max(300)
export const corrected = z.strictObject({ name: said, siren: said, address: said, phones: said, hours: said, socials: said, cms: said }).partial()
export type Corrected = z.output<typeof corrected>

export const site = noun('diagnose', ['site', 'sites'], {
  columns: {
    url: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: ['own', 'competitor'] }).notNull(),
    /** When somebody of the company said « C’est bien nous » of what was read there. */
    confirmedAt: instant(),
    corrected: jsonb().$type<Corrected>().notNull().default({}),
  },
  title: 'name',
  words: { one: { fr: 'Site', en: 'Site' }, many: { fr: 'Sites', en: 'Sites' } },
  limits: { url: z.url({ protocol: /^https?$/ }).max(2000), name: z.string().trim().min(1).max(200), corrected },
})
