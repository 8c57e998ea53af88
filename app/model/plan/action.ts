// An action: one task with an owner, hours and a date, that serves an objective and is paid by a budget line.
import { doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, instant, noun } from '../noun.ts'
import { campaign } from '../act/campaign.ts'
import { objective } from '../aim/objective.ts'
import { channel } from '../diagnose/channel.ts'
import { finding } from '../diagnose/finding.ts'
import { budgetLine } from './budgetLine.ts'
import { person } from './person.ts'

export const action = noun('plan', ['action', 'actions'], {
  columns: {
    title: text().notNull(),
    leverId: text(),
    ownerId: uuid(),
    hours: doublePrecision().notNull(),
    startOn: day().notNull(),
    /** The date inside the team; `deadlineOn` is the real one, later, with the time kept for the unforeseen. */
    dueOn: day().notNull(),
    deadlineOn: day(),
    state: text({ enum: ['planned', 'doing', 'done', 'dropped'] }).notNull().default('planned'),
    doneAt: instant(),
    /** « C’est fait quand… »: what must be true for it to be done. */
    doneWhen: text(),
    /** The page it sends people to, when it does. */
    landingUrl: text(),
    /** Results a month it is expected to bring, and how sure one is of it, 0–1; null is « we don't know yet ». */
    expectedPerMonth: doublePrecision(),
    confidence: doublePrecision(),
    /** What it costs besides hours and media: printing, a supplier. */
    productionCents: integer(),
    campaignId: uuid(),
    /** The finding it repairs, and the channel it runs on. */
    findingId: uuid(),
    channelId: uuid(),
    /** Null while it waits « à relier ». */
    objectiveId: uuid(),
    budgetLineId: uuid(),
  },
  title: 'title',
  words: { one: { fr: 'Action', en: 'Action' }, many: { fr: 'Actions', en: 'Actions' } },
  edges: {
    serves: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'sert', en: 'serves' } },
    paidBy: { column: 'budgetLineId', to: budgetLine, need: 'advised', words: { fr: 'payée par', en: 'paid by' } },
    partOf: { column: 'campaignId', to: campaign, need: 'possible', words: { fr: 'fait partie de', en: 'is part of' } },
    repairs: { column: 'findingId', to: finding, need: 'possible', words: { fr: 'répare', en: 'repairs' } },
    runsOn: { column: 'channelId', to: channel, need: 'possible', words: { fr: 'passe par', en: 'runs on' } },
  },
  refs: { ownerId: person },
  limits: {
    title: z.string().trim().min(1).max(200), hours: z.number().min(0).max(10_000), doneWhen: z.string().trim().max(500).nullable(),
    landingUrl: z.url({ protocol: /^https?$/ }).max(2000).nullable(),
    expectedPerMonth: z.number().min(0).max(1_000_000).nullable(), confidence: z.number().min(0).max(1).nullable(), productionCents: z.int().min(0).max(1_000_000_000).nullable(),
  },
})
