// Imports somebody's plan whole, once, or not at all; and takes a whole import back.
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { content } from '#app/model/act/content.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { meeting } from '#app/model/plan/meeting.ts'
import { person } from '#app/model/plan/person.ts'
import { planImport } from '#app/model/plan/planImport.ts'
import type { ImportedRecord } from '#app/model/plan/planImport.ts'
import { draftPlan, personKey } from './draftPlan.ts'
import type { PlanDraft } from './draftPlan.ts'
import { actionStateOf, contentStateOf, formatOf, stageOf } from './kinds.ts'
import { planFile, readPlanFile } from './readPlanFile.ts'
import type { ReadPlan } from './readPlanFile.ts'
import { isWork } from './row.ts'

export const importPlan = operation({
  access: 'plan.edit',
  input: z.strictObject({
    ...planFile.shape,
    /** True: imports the other lines. A file that cannot be read at all stays refused. */
    skipRefused: z.boolean().optional(),
    /** True: nothing serves the objective yet; everything waits « à relier ». */
    linkLater: z.boolean().optional(),
  }),
  output: planImport.row,
  async run(ctx, { skipRefused = false, linkLater = false, ...file }) {
    const read = await readPlanFile(ctx, file)
    if (read.rows.length === 0 || (read.refused.length > 0 && !skipRefused)) throw refuseFile(read)
    if (read.amounts === null && read.rows.some(({ cents }) => cents !== null))
      throw invalid({ amounts: { fr: 'Ces montants sont-ils par mois ou en tout ?', en: 'Are these amounts a month, or in all?' } })
    // Two people who drop the same file at the same moment import it once.
    await takeTurn(ctx, read.digest)
    const [known] = await ctx.of(planImport).list({ where: eq(planImport.table.digest, read.digest) })
    if (known) return known
    const draft = await draftPlan(ctx, read)
    const records = await writePlan(ctx, draft, { objectiveId: linkLater ? null : draft.course?.id ?? null, currency: read.currency, today: read.today })
    return await ctx.of(planImport).create({
      fileName: file.fileName, digest: read.digest, rows: read.rows.length, refused: read.refused.length,
      hours: read.hours, totalCents: read.totalCents, currency: read.currency, records,
    })
  },
})

async function writePlan(ctx: Ctx, draft: PlanDraft, { objectiveId, currency, today }: { objectiveId: string | null; currency: string; today: string }): Promise<ImportedRecord[]> {
  const records: ImportedRecord[] = []
  const keep = <Row extends { id: string }>(kind: ImportedRecord['kind'], row: Row) => { records.push({ kind, id: row.id }); return row.id }
  const people = new Map(draft.known)
  // How many hours a week they have is theirs to say.
  for (const name of draft.people) people.set(personKey(name), keep('person', await ctx.of(person).create({ name })))
  const lines = new Map<string, string>()
  for (const { key, label, leverId, startOn, endOn, centsPerMonth, totalCents } of draft.lines)
    lines.set(key, keep('budgetLine', await ctx.of(budgetLine).create({ label, leverId: leverId ?? '', startOn, endOn, centsPerMonth, totalCents, currency, objectiveId })))
  for (const { row, lineKey, leverId } of draft.rows) {
    const { kind, title, start, due, hours, status, theme, stage, format } = row
    const ownerId = people.get(personKey(row.owner)) ?? null
    const state = actionStateOf(status) ?? 'planned'
    const actionId = isWork(kind, hours) ? keep('action', await ctx.of(action).create({
      title, ownerId, leverId, hours: hours ?? 0, startOn: start!, dueOn: due!, state, objectiveId, budgetLineId: lines.get(lineKey ?? '') ?? null,
      // Done before it was written here: on its due date, or today if that is yet to come.
      doneAt: state === 'done' ? `${due! < today ? due! : today}T12:00:00.000Z` : null,
    })) : null
    if (kind === 'content') keep('content', await ctx.of(content).create({
      title, ownerId, actionId, theme: theme || null, channel: row.lever || null, onDay: due, stage: stageOf(stage) ?? null,
      format: formatOf(format) ?? formatOf(title) ?? 'other', state: contentStateOf(status) ?? 'idea',
    }))
    if (kind === 'meeting') keep('meeting', await ctx.of(meeting).create({ title, onDay: due!, objectiveId }))
  }
  return records
}

function refuseFile({ refused: [first], refused }: ReadPlan): Refusal {
  const reason = first?.reason ?? { fr: 'Ce fichier n’a aucune ligne de plan.', en: 'This file holds no line of a plan.' }
  return new Refusal('import-refused', 422, {
    fr: `Rien n’a été importé. ${reason.fr}${first ? ' Corrigez-la ou ignorez cette ligne.' : ''}`,
    en: `Nothing was imported. ${reason.en}${first ? ' Correct it or skip this line.' : ''}`,
  }, { details: { refused } })
}
