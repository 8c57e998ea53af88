// Results that no code counts: so many on a day, from such a source, as somebody wrote down, pressed at the till or kept in a file.
import { integer, text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { budgetLine } from '../plan/budgetLine.ts'
import { countImport } from './countImport.ts'
import { till } from './till.ts'

export const countedHow = ['hand', 'file', 'till'] as const

export const resultCount = noun('measure', ['resultCount', 'resultCounts'], {
  columns: {
    /** The result counted: an item of the shelf `kpis`. */
    kpiId: text().notNull(),
    onDay: day().notNull(),
    /** First of the days the count is for, when it is not the result of one day: « cette semaine ». */
    fromDay: day(),
    /** Where they came from, in the company's words: « Téléphone », « Bouche-à-oreille ». */
    source: text().notNull(),
    count: integer().notNull(),
    /** What they brought in together, without tax; null while nobody said. */
    valueCents: integer(),
    how: text({ enum: countedHow }).notNull().default('hand'),
    fileLine: integer(),
    importId: uuid(), tillId: uuid(), budgetLineId: uuid(),
  },
  title: 'source',
  words: { one: { fr: 'Comptage', en: 'Count' }, many: { fr: 'Comptages', en: 'Counts' } },
  edges: { broughtBy: { column: 'budgetLineId', to: budgetLine, need: 'possible', words: { fr: 'apporté par', en: 'brought by' } } },
  refs: { importId: countImport, tillId: till },
  limits: { kpiId: z.string().min(1).max(100), source: z.string().trim().min(1).max(120), count: z.int().min(0).max(1_000_000), valueCents: z.int().min(0).max(2_000_000_000).nullable() },
})
