// A KPI: what is measured exactly, for which objective, why it tells that the objective moves, and what people say beside it.
import { boolean, doublePrecision, integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { person } from '../plan/person.ts'
import { objective } from './objective.ts'

const said = z.string().trim().max(500).nullable()

export const kpi = noun('aim', ['kpi', 'kpis'], {
  columns: {
    name: text().notNull(),
    /** The item of the shelf `kpis` that says which events are counted. */
    kpiId: text().notNull(),
    /** `main`: the result the objective itself counts. */
    role: text({ enum: ['main', 'second'] }).notNull().default('second'),
    /** One of the seven at most that the company looks at. */
    onDashboard: boolean().notNull().default(true),
    basePerMonth: integer(),
    targetPerMonth: integer().notNull(),
    /** In the company's words; null takes those of the shelf. */
    definition: text(),
    formula: text(),
    unit: text(),
    source: text(),
    refresh: text({ enum: ['daily', 'weekly', 'monthly', 'quarterly'] }),
    ownerId: uuid(),
    /** « En quoi ce chiffre dit que l’objectif avance ? » Never empty once kept: the shelf's reason stands in. */
    link: text().notNull().default(''),
    /** The human signal shown next to the figure, in the company's words. */
    humanSignal: text(),
    /** The part of people's real experience it comes from, and what one of them said. */
    experience: text(),
    verbatim: text(),
    /** How often it is reported, and the hours one report takes. */
    reporting: text({ enum: ['weekly', 'fortnightly', 'monthly', 'quarterly'] }),
    reportHours: doublePrecision(),
    objectiveId: uuid().notNull(),
  },
  title: 'name',
  words: { one: { fr: 'Indicateur clé', en: 'KPI' }, many: { fr: 'Indicateurs clés', en: 'KPIs' } },
  edges: { measures: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'mesure', en: 'measures' } } },
  refs: { ownerId: person },
  limits: {
    name: z.string().trim().min(1).max(200), basePerMonth: z.int().min(0).max(10_000_000).nullable(), targetPerMonth: z.int().min(1).max(10_000_000),
    definition: said, formula: said, unit: z.string().trim().max(50).nullable(), source: said, humanSignal: said, experience: said, verbatim: said,
    link: z.string().trim().max(500), reportHours: z.number().min(0).max(40).nullable(),
  },
})
