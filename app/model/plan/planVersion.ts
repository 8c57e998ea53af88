// A version of the plan somebody validated: who, when, and the dates as they stood.
import { jsonb, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'

/** An action as the version keeps it. */
export interface KeptAction { id: string; title: string; ownerName: string | null; hours: number; startOn: string; dueOn: string }

const kept = z.strictObject({ id: z.uuid(), title: z.string(), ownerName: z.string().nullable(), hours: z.number(), startOn: z.iso.date(), dueOn: z.iso.date() })

export const planVersion = noun('plan', ['planVersion', 'planVersions'], {
  columns: { title: text().notNull(), validatedOn: day().notNull(), validatedBy: text().notNull(), actions: jsonb().$type<KeptAction[]>().notNull() },
  title: 'title',
  words: { one: { fr: 'Version du plan', en: 'Plan version' }, many: { fr: 'Versions du plan', en: 'Plan versions' } },
  limits: { actions: z.array(kept).max(2000) },
})
