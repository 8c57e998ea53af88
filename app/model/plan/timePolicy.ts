// How a company keeps its time: the share left free on purpose, and the hours that planning, steering and reporting take. One record a company.
import { doublePrecision, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { person } from './person.ts'

const hours = z.number().min(0).max(100)

export const timePolicy = noun('plan', ['timePolicy', 'timePolicies'], {
  columns: {
    label: text().notNull(),
    /** Share of each week's hours nothing is placed in by itself, 0–1. */
    freeShare: doublePrecision().notNull().default(0.2),
    planningHoursPerMonth: doublePrecision().notNull().default(1),
    /** A week, for each campaign under way. */
    steeringHoursPerCampaign: doublePrecision().notNull().default(0.25),
    /** Each time one takes stock; and writing it up for others, each month. */
    reviewHours: doublePrecision().notNull().default(0.5),
    reportingHoursPerMonth: doublePrecision().notNull().default(0.5),
    /** Who steers: those hours are theirs; the first person of the plan while nobody said. */
    pilotId: uuid(),
  },
  title: 'label',
  words: { one: { fr: 'Règle de temps', en: 'Time policy' }, many: { fr: 'Règles de temps', en: 'Time policies' } },
  refs: { pilotId: person },
  limits: { freeShare: z.number().min(0).max(0.9), planningHoursPerMonth: hours, steeringHoursPerCampaign: hours, reviewHours: hours, reportingHoursPerMonth: hours },
})
