// A tracked link: a short address of ours whose clicks are counted, without following anybody, for one action.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { action } from '../plan/action.ts'

export const trackedLink = noun('act', ['trackedLink', 'trackedLinks'], {
  columns: {
    label: text().notNull(),
    /** The short path after `/l/`, unique in this installation. */
    slug: text().notNull().unique(),
    destination: text().notNull(),
    source: text().notNull(),
    medium: text().notNull(),
    campaign: text().notNull(),
    actionId: uuid().notNull(),
  },
  title: 'label',
  words: { one: { fr: 'Lien suivi', en: 'Tracked link' }, many: { fr: 'Liens suivis', en: 'Tracked links' } },
  edges: { carries: { column: 'actionId', to: action, need: 'required', words: { fr: 'porte', en: 'carries' } } },
  limits: { destination: z.url({ protocol: /^https?$/ }).max(2000), slug: z.string().regex(/^[a-z0-9][a-z0-9-]{2,60}$/) },
})
