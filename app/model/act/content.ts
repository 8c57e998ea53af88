// A content: a page, post, e-mail, video or document that one publishes once or keeps for years, from the idea to the day it is out.
import { boolean, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, instant, noun } from '../noun.ts'
import { action } from '../plan/action.ts'
import { person } from '../plan/person.ts'

const contentStages = ['awareness', 'conversion', 'closing', 'retention'] as const
const contentFormats = ['page', 'article', 'post', 'email', 'video', 'pdf', 'picture', 'audio', 'event', 'ad', 'print', 'other'] as const
const contentStates = ['idea', 'draft', 'review', 'ready', 'published'] as const
/** How near to buying are those it is made for. */
const maturities = ['cold', 'warm', 'hot'] as const

const short = z.string().trim().max(200).nullable()

export const content = noun('act', ['content', 'contents'], {
  columns: {
    title: text().notNull(),
    theme: text(),
    stage: text({ enum: contentStages }),
    format: text({ enum: contentFormats }).notNull().default('post'),
    /** Where it is published, in the company's words or as an id of the shelf of levers. */
    channel: text(),
    state: text({ enum: contentStates }).notNull().default('idea'),
    onDay: day(),
    /** « Étiquettes »: words it is found again by. */
    tags: jsonb().$type<string[]>().notNull().default([]),
    maturity: text({ enum: maturities }),
    /** It stays in the library, until the day it expires. */
    evergreen: boolean().notNull().default(false),
    expiresOn: day(),
    reuseCount: integer().notNull().default(0),
    reusedOn: day(),
    /** The sentence and the offer it carries, and what it asks people to do. */
    message: text(), offer: text(), cta: text(),
    /** The page it leads to. */
    landingUrl: text(),
    /** Three questions, answered by a named person: null is not answered yet. */
    isReliable: boolean(), isRelevant: boolean(), isUseful: boolean(),
    reviewedAt: instant(),
    ownerId: uuid(),
    reviewerId: uuid(),
    actionId: uuid(),
  },
  title: 'title',
  words: { one: { fr: 'Contenu', en: 'Content' }, many: { fr: 'Contenus', en: 'Contents' } },
  edges: { madeFor: { column: 'actionId', to: action, need: 'advised', words: { fr: 'fait pour', en: 'made for' } } },
  refs: { ownerId: person, reviewerId: person },
  limits: {
    title: z.string().trim().min(1).max(200), theme: short, channel: short, message: short, offer: short, cta: short,
    tags: z.array(z.string().trim().min(1).max(50)).max(20),
    landingUrl: z.url({ protocol: /^https?$/ }).max(2000).nullable(),
    reuseCount: z.int().min(0).max(10_000),
  },
})
