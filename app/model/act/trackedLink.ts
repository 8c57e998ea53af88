// A tracked link: a short address of ours whose clicks are counted, without following anybody, for one action.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { action } from '../plan/action.ts'

/**
 * How people come, in the words the channels of the measure are told apart by: the only ones a link is classed by, so
 * that figures compare.
 */
export const media = ['cpc', 'cpm', 'email', 'sms', 'social', 'referral', 'affiliate', 'qr', 'link'] as const
export type Medium = (typeof media)[number]

export const trackedLink = noun('act', ['trackedLink', 'trackedLinks'], {
  columns: {
    label: text().notNull(),
    /** The short path after `/l/`, unique in this installation. */
    slug: text().notNull().unique(),
    destination: text().notNull(),
    source: text().notNull(),
    medium: text({ enum: media }).notNull(),
    campaign: text().notNull(),
    actionId: uuid().notNull(),
  },
  title: 'label',
  words: { one: { fr: 'Lien suivi', en: 'Tracked link' }, many: { fr: 'Liens suivis', en: 'Tracked links' } },
  edges: { carries: { column: 'actionId', to: action, need: 'required', words: { fr: 'porte', en: 'carries' } } },
  limits: { destination: z.url({ protocol: /^https?$/ }).max(2000), slug: z.string().regex(/^[a-z0-9][a-z0-9-]{2,60}$/) },
})
