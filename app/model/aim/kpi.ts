// A KPI: what is measured exactly, for which objective, from where to which target.
import { integer, text, uuid } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'
import { objective } from './objective.ts'

export const kpi = noun('aim', ['kpi', 'kpis'], {
  columns: {
    name: text().notNull(),
    /** The item of the shelf `kpis` that says its definition, formula and events. */
    kpiId: text().notNull(),
    basePerMonth: integer(),
    targetPerMonth: integer().notNull(),
    /** The human signal shown next to the figure, in the company's words. */
    humanSignal: text(),
    objectiveId: uuid().notNull(),
  },
  title: 'name',
  words: { one: { fr: 'Indicateur clé', en: 'KPI' }, many: { fr: 'Indicateurs clés', en: 'KPIs' } },
  edges: { measures: { column: 'objectiveId', to: objective, need: 'required', words: { fr: 'mesure', en: 'measures' } } },
})
