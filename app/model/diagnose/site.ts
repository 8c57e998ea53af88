// A web site: the company's own, or a competitor's that its customers compare it with.
import { boolean, jsonb, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { instant, noun } from '../noun.ts'

/** What the company says of itself where the site says otherwise or nothing; of several (phones, networks), separated by commas. */
const said = z.string().trim().max(300)
export const corrected = z.strictObject({ name: said, siren: said, address: said, phones: said, hours: said, socials: said, cms: said }).partial()
export type Corrected = z.output<typeof corrected>

export const keywords = z.array(z.string().trim().min(2).max(80)).max(20)

export type OwnershipWay = 'tracker' | 'dns' | 'file'

/** What was found, when we last looked, to show that the site is the company's. It is worth something for that host alone. */
export interface Ownership {
  host: string
  /** Null when nothing was found. */
  by: OwnershipWay | null
  /** When it was first found. */
  provenAt: string | null
  checkedAt: string
  /** Found once, and there no more when we last looked. */
  isLost: boolean
  /** When we last looked, the site did not answer: the rest is as it was before. */
  isAway?: true
}

export const site = noun('diagnose', ['site', 'sites'], {
  columns: {
    url: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: ['own', 'competitor'] }).notNull(),
    /** When somebody of the company said « C’est bien nous » of what was read there. */
    confirmedAt: instant(),
    corrected: jsonb().$type<Corrected>().notNull().default({}),
    /** Written by us alone, from what we found on the site: nobody's word is taken for it. */
    ownership: jsonb().$type<Ownership>(),
    /** How the company wants its own site read: its spelling too; and, once proven to be its own, what its robots.txt closes. */
    readsSpelling: boolean().notNull().default(false),
    ignoresRobots: boolean().notNull().default(false),
    /** What customers should find it by: « cuisine sur mesure ». */
    keywords: jsonb().$type<string[]>().notNull().default([]),
  },
  title: 'name',
  words: { one: { fr: 'Site', en: 'Site' }, many: { fr: 'Sites', en: 'Sites' } },
  limits: { url: z.url({ protocol: /^https?$/ }).max(2000), name: z.string().trim().min(1).max(200), corrected, keywords },
})
