// A dependency: an action that begins once another is done. A circle of them is refused.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'
import { action } from './action.ts'

export const dependency = noun('plan', ['dependency', 'dependencies'], {
  columns: {
    /** What is handed over: « la page est en ligne ». */
    handover: text().notNull(),
    /** The action that waits, and the one it waits for. */
    actionId: uuid().notNull(),
    needsId: uuid().notNull(),
  },
  title: 'handover',
  words: { one: { fr: 'Dépendance', en: 'Dependency' }, many: { fr: 'Dépendances', en: 'Dependencies' } },
  edges: {
    of: { column: 'actionId', to: action, need: 'required', words: { fr: 'retient', en: 'holds' } },
    needs: { column: 'needsId', to: action, need: 'required', words: { fr: 'attend', en: 'waits for' } },
  },
  limits: { handover: z.string().trim().min(1).max(200) },
})
