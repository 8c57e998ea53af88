// A past action: what was tried before, what it cost and brought, where the idea came from, and what the company makes of it.
import { doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { pastImport } from './pastImport.ts'

export const origins = ['proof', 'competitor', 'request', 'hearsay'] as const
const cents = z.int().min(0).max(2_000_000_000).nullable()

export const pastAction = noun('diagnose', ['pastAction', 'pastActions'], {
  columns: {
    title: text().notNull(),
    /** An item of the shelf `levers`, and the channel in the company's words. */
    leverId: text(),
    channel: text(),
    startOn: day(), endOn: day(),
    /** What was paid, without tax. Null is « we don't know », never 0; the same for what follows. */
    costCents: integer(),
    hours: doublePrecision(),
    /** Requests, orders, visits: what the company counts. `valueCents` is what all of them brought in. */
    results: integer(),
    valueCents: integer(),
    /** Why it was tried: something proved it, a competitor did it, a customer asked, or somebody had heard of it. */
    origin: text({ enum: origins }),
    /** What a person decided of it. */
    verdict: text({ enum: ['keep', 'fix', 'stop'] }),
    fileLine: integer(),
    importId: uuid(),
  },
  title: 'title',
  words: { one: { fr: 'Action passée', en: 'Past action' }, many: { fr: 'Actions passées', en: 'Past actions' } },
  refs: { importId: pastImport },
  limits: {
    title: z.string().trim().min(1).max(200), channel: z.string().trim().max(200).nullable(),
    costCents: cents, valueCents: cents, hours: z.number().min(0).max(10_000).nullable(), results: z.int().min(0).max(1_000_000_000).nullable(),
  },
})
