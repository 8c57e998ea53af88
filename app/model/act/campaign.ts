// A campaign: several actions with one offer, and the brief everybody works from: for whom, which story, which proof.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { objective } from '../aim/objective.ts'
import { budgetLine } from '../plan/budgetLine.ts'

/** What a brief answers; null is what nobody wrote yet. */
const line = z.string().trim().max(500).nullable()

export const campaign = noun('act', ['campaign', 'campaigns'], {
  columns: {
    name: text().notNull(),
    state: text({ enum: ['draft', 'live', 'ended'] }).notNull().default('draft'),
    audience: text(), story: text(), proof: text(), mainAd: text(), offer: text(), cta: text(),
    objectiveId: uuid().notNull(),
    budgetLineId: uuid(),
  },
  title: 'name',
  words: { one: { fr: 'Campagne', en: 'Campaign' }, many: { fr: 'Campagnes', en: 'Campaigns' } },
  edges: {
    serves: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'sert', en: 'serves' } },
    paidBy: { column: 'budgetLineId', to: budgetLine, need: 'advised', words: { fr: 'payée par', en: 'paid by' } },
  },
  limits: { name: z.string().trim().min(1).max(200), audience: line, story: line, proof: line, mainAd: line, offer: line, cta: line },
})
