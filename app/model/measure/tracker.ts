// The code of measure of one site: its public key, the hosts it may count, the company's day.
import { jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { site } from '../diagnose/site.ts'

export const tracker = noun('measure', ['tracker', 'trackers'], {
  columns: {
    name: text().notNull(),
    /** Public: it is in the page's source. */
    key: text().notNull().unique(),
    hosts: jsonb().$type<string[]>().notNull(),
    zone: text().notNull().default('Europe/Paris'),
    siteId: uuid().notNull(),
  },
  title: 'name',
  words: { one: { fr: 'Code de mesure', en: 'Tracking code' }, many: { fr: 'Codes de mesure', en: 'Tracking codes' } },
  limits: {
    hosts: z.array(z.string().min(1).max(253)).max(20),
    zone: z.string().max(100).refine(name => { try { new Intl.DateTimeFormat('en', { timeZone: name }); return true } catch { return false } }),
  },
  edges: { counts: { column: 'siteId', to: site, need: 'required', words: { fr: 'compte', en: 'counts' } } },
})
