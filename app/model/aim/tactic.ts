// A choice made on the funnel: a lever kept at a stage, or set aside there. What nobody chose follows the objective's template.
import { boolean, text } from 'drizzle-orm/pg-core'
import { noun } from '../noun.ts'

export const tactic = noun('aim', ['tactic', 'tactics'], {
  columns: {
    label: text().notNull(),
    stage: text({ enum: ['awareness', 'conversion', 'closing', 'retention'] }).notNull(),
    /** An item of the shelf `levers`. */
    leverId: text().notNull(),
    isKept: boolean().notNull(),
  },
  title: 'label',
  words: { one: { fr: 'Levier d’une étape', en: 'Lever of a stage' }, many: { fr: 'Leviers des étapes', en: 'Levers of the stages' } },
})
