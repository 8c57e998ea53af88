// Reads the nine elements for this company: weights of its trade, scores of its site, its own answers.
import { ELEMENTS } from '@azimut/probe'
import { eq } from 'drizzle-orm'
import { assessments, sectors } from '#app/answers/shelves.ts'
import { readDays } from '#app/answers/today.ts'
import { sectorOf } from '#app/catalogue/sectors/_contract.ts'
import type { Weight } from '#app/catalogue/sectors/_contract.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { workspace } from '#app/kernel/tables.ts'
import { assessment } from '#app/model/diagnose/assessment.ts'
import { ownReading } from '../report/readDiagnosis.ts'
import { nineElements } from './elements.ts'
import { byPriority, scoreElement, scoreOverall } from './scoreNine.ts'

/** Without a trade, no element is known to matter more than another. */
const evenly: Weight = { weight: 3, reason: { fr: 'Votre activité n’est pas encore connue : tous les éléments pèsent autant.', en: 'Your activity is not known yet: every element weighs the same.' } }

export const readElements = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: nineElements,
  async run(ctx) {
    const [company] = await ctx.db.select({ naf: workspace.naf }).from(workspace).where(eq(workspace.id, ctx.workspace))
    const sector = company?.naf ? sectorOf([...(await sectors()).values()], company.naf) : undefined
    const reading = (await ownReading(ctx))?.audit
    const shelf = await assessments()
    const answers = new Map((await ctx.of(assessment).list()).map(one => [`${one.element} ${one.statementId}`, one]))
    const elements = ELEMENTS.map(({ number, id, name }) => {
      const { weight, reason } = sector?.weights[id as keyof typeof sector.weights] ?? evenly
      const found = reading?.scores.find(one => one.element === number)
      const automatic = found && found.checks > 0 ? { score: found.score, coverage: found.coverage, checks: found.checks } : null
      const statements = (shelf.get(id)?.statements ?? []).map(one => {
        const given = answers.get(`${id} ${one.id}`)
        return { id: one.id, says: one.says[ctx.locale], why: one.why[ctx.locale], answer: given?.answer ?? null, version: given?.version ?? null }
      })
      const score = scoreElement(automatic, statements.map(one => one.answer))
      return { id, name: name[ctx.locale], weight, reason: reason[ctx.locale], automatic, statements, score, priority: score === null ? null : weight * (1 - score) }
    })
    return {
      sector: sector?.name[ctx.locale] ?? null, overall: scoreOverall(elements), known: elements.filter(one => one.score !== null).length,
      readOn: reading?.finishedAt ? (await readDays(ctx))(reading.finishedAt) : null, elements: elements.toSorted(byPriority),
    }
  },
})
