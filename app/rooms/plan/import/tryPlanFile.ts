// « Essai à blanc »: how a plan is understood, column by column and line by line, and what importing it would make; nothing is written.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import { bilingual } from '#app/kernel/bilingual.ts'
import { operation } from '#app/kernel/operation.ts'
import { planImport } from '#app/model/plan/planImport.ts'
import { planFields } from './columns.ts'
import { draftPlan } from './draftPlan.ts'
import { lineKinds } from './kinds.ts'
import { planFile, readPlanFile } from './readPlanFile.ts'

const totals = z.object({ hours: z.number().nullable(), cents: z.number().nullable() })

export const tryPlanFile = operation({
  access: 'plan.edit', input: planFile,
  output: z.object({
    sheets: z.array(z.string()), sheet: z.string(), kind: z.enum(lineKinds),
    /** Every column in the file's order, with its title and its first value, for the person to correct what it is. */
    columns: z.array(z.object({ title: z.string(), sample: z.string(), field: z.enum(planFields).nullable() })),
    /** What the person has to say before anything can be imported. */
    asks: z.array(z.enum(['title', 'amounts', 'undatedDueOn'])),
    counts: z.object({ people: z.number(), budgetLines: z.number(), actions: z.number(), contents: z.number(), meetings: z.number() }),
    /** Lines of data found: each is in `rows` or in `refused`. Titles of parts and totals are apart. */
    lines: z.number(), rows: z.number(),
    refused: z.array(z.object({ line: z.number(), field: z.string(), reason: bilingual })),
    skipped: z.array(z.object({ line: z.number(), title: z.string(), isTotal: z.boolean() })),
    hours: z.number(), totalCents: z.number(), currency: z.string(),
    /** The last total the file itself shows. */
    shown: totals,
    people: z.array(z.string()),
    budgetLines: z.array(z.object({ label: z.string(), leverId: z.string().nullable(), rows: z.number(), cents: z.number(), isMonthly: z.boolean() })),
    /** The first lines, as they would be. */
    first: z.array(z.object({ line: z.number(), title: z.string(), owner: z.string(), due: z.iso.date().nullable(), hours: z.number().nullable(), cents: z.number().nullable() })),
    withoutOwner: z.number(), withoutHours: z.number(),
    /** The objective everything would serve; null while there is none. */
    course: z.string().nullable(),
    /** The same sheet, imported already. */
    known: planImport.row.nullable(),
  }),
  async run(ctx, file) {
    const read = await readPlanFile(ctx, file)
    const draft = await draftPlan(ctx, read)
    const [known] = await ctx.of(planImport).list({ where: eq(planImport.table.digest, read.digest) })
    const work = read.rows.filter(({ kind }) => kind === 'action')
    const hasAmounts = read.rows.some(({ cents }) => cents !== null)
    return {
      sheets: read.sheets, sheet: read.sheet, kind: read.kind,
      columns: read.columns.map((field, index) => ({ title: read.titles[index] ?? '', sample: read.samples[index] ?? '', field })),
      asks: [
        ...(read.columns.includes('title') ? [] : ['title' as const]),
        ...(hasAmounts && read.amounts === null ? ['amounts' as const] : []),
        ...(read.undated > 0 ? ['undatedDueOn' as const] : []),
      ],
      counts: draft.counts,
      lines: read.rows.length + read.refused.length, rows: read.rows.length, refused: read.refused,
      skipped: read.skipped.map(({ line, title, isTotal }) => ({ line, title, isTotal })),
      hours: read.hours, totalCents: read.totalCents, currency: read.currency, shown: read.shown,
      people: draft.people,
      budgetLines: draft.lines.map(({ label, leverId, rows, cents, totalCents }) => ({ label, leverId, rows, cents, isMonthly: totalCents === null })),
      first: read.rows.slice(0, 6).map(({ line, title, owner, due, hours, cents }) => ({ line, title, owner, due, hours, cents })),
      withoutOwner: work.filter(({ owner }) => !owner).length, withoutHours: work.filter(({ hours }) => hours === null).length,
      course: draft.course?.sentence ?? null, known: known ?? null,
    }
  },
})
