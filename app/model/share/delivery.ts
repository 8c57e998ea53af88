// A delivery: an edition sent by mail to somebody, because a person pressed the button, with what became of it.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { instant, noun } from '../noun.ts'
import { edition } from './edition.ts'

export const delivery = noun('share', ['delivery', 'deliveries'], {
  columns: {
    recipient: text().notNull(),
    message: text().notNull(),
    state: text({ enum: ['waiting', 'sent', 'failed'] }).notNull().default('waiting'),
    sentAt: instant(),
    editionId: uuid().notNull(),
  },
  title: 'recipient',
  seenFrom: 'edit',
  words: { one: { fr: 'Envoi', en: 'Delivery' }, many: { fr: 'Envois', en: 'Deliveries' } },
  edges: { sends: { column: 'editionId', to: edition, need: 'required', words: { fr: 'envoie', en: 'sends' } } },
  limits: { recipient: z.email().max(320), message: z.string().max(4000) },
})
