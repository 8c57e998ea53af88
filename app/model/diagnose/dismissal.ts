// A proposal somebody set aside: it is not made again, until they take that back.
import { text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const dismissal = noun('diagnose', ['dismissal', 'dismissals'], {
  columns: {
    /** What was proposed: `defect presence.nap-phone`, `asset …`, `comparison …`. */
    key: text().notNull(),
    sentence: text().notNull(),
  },
  title: 'sentence',
  words: { one: { fr: 'Proposition écartée', en: 'Proposal set aside' }, many: { fr: 'Propositions écartées', en: 'Proposals set aside' } },
  limits: { key: z.string().min(3).max(200), sentence: z.string().trim().min(3).max(300) },
})
