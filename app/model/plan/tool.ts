// A tool: what it is for, what it costs, how well it answers each weighted need, what was decided of it, and whether it still serves.
import { integer, jsonb, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'

/** A need of what the tool is for: how much it matters, 1 to 5, and how well this tool answers it, 0 to 5; null while nobody tried. */
export interface ToolNeed { need: string; weight: number; score: number | null }
const need = z.strictObject({ need: z.string().trim().min(2).max(80), weight: z.int().min(1).max(5), score: z.int().min(0).max(5).nullable() })

export const tool = noun('plan', ['tool', 'tools'], {
  columns: {
    name: text().notNull(),
    /** What it is for, in the company's words: tools for the same thing are compared. */
    purpose: text().notNull(),
    /** In all, every seat included; null is « we don't know yet ». */
    centsPerMonth: integer(),
    seats: integer(),
    needs: jsonb().$type<ToolNeed[]>().notNull().default([]),
    decision: text({ enum: ['keep', 'drop'] }),
    decidedOn: day(),
    /** When one looks whether it answers the need, and what was seen then. */
    checkOn: day(),
    checkedOn: day(),
    answersNeed: text({ enum: ['yes', 'partly', 'no'] }),
  },
  title: 'name',
  words: { one: { fr: 'Outil', en: 'Tool' }, many: { fr: 'Outils', en: 'Tools' } },
  limits: {
    name: z.string().trim().min(1).max(100), purpose: z.string().trim().min(2).max(100), centsPerMonth: z.int().min(0).max(1_000_000_000).nullable(), seats: z.int().min(0).max(100_000).nullable(),
    needs: z.array(need).max(8),
  },
})
