// Think, plan, then act: an action is advised against while nothing was found out, or while what it serves has no budget; passing over is noted by name.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import type { Rule } from '#app/kernel/rule.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'

const studyFirst: Rule = {
  id: 'plan.studyFirst', level: 'advice',
  says: {
    fr: 'Cette action vient avant son étude : il manque un constat, ou un budget pour ce qu’elle sert.',
    en: 'This action comes before its study: a finding is missing, or a budget for what it serves.',
  },
}

export async function askStudy(ctx: Ctx, objectiveId: string | null | undefined) {
  if (!objectiveId) return
  const isThought = (await ctx.of(swotItem).list()).length > 0 || (await ctx.of(finding).list()).length > 0
  const isPlanned = (await ctx.of(budgetLine).list({ where: eq(budgetLine.table.objectiveId, objectiveId) })).length > 0
  await ctx.rule(studyFirst, !isThought || !isPlanned)
}
