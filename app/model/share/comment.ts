// A comment: what somebody says about any record, or answers to somebody else, and whom they want to see it.
import { jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const comment = noun('share', ['comment', 'comments'], {
  columns: {
    text: text().notNull(),
    /** The record it is about, whatever its noun: not an edge, since saying something justifies nothing. */
    aboutId: uuid().notNull(),
    /** The comment it answers; answers are not answered in turn. */
    answersId: uuid(),
    authorName: text().notNull(),
    /** The people it calls, by their account. */
    mentions: jsonb().$type<string[]>().notNull().default([]),
  },
  title: 'text',
  words: { one: { fr: 'Commentaire', en: 'Comment' }, many: { fr: 'Commentaires', en: 'Comments' } },
  limits: { text: z.string().trim().min(1).max(2000), mentions: z.array(z.uuid()).max(20) },
})
