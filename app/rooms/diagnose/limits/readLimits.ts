// Lists the figures of convention by which a site is judged, and those the company chose in their place.
import { ELEMENTS, limitUnit, listMovableChecks, sayLimit } from '@azimut/probe'
import { eq } from 'drizzle-orm'
import { changedLimits, readChosenLimits } from '#app/answers/auditLimits.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { auditLimit } from '#app/model/diagnose/auditLimit.ts'
import { site } from '#app/model/diagnose/site.ts'
import { underWay } from '../reading/readAnew.ts'
import { ownReading } from '../report/readDiagnosis.ts'
import { boundsOf } from './bounds.ts'
import { limitRegister } from './limits.ts'
import type { LimitRegister } from './limits.ts'

export const readLimits = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: limitRegister,
  async run(ctx) {
    const { locale } = ctx
    const movable = await listMovableChecks()
    const kept = new Map((await ctx.of(auditLimit).list()).map(one => [one.checkId, one]))
    const lines = movable.map(({ id: checkId, element, threshold }) => {
      const { value, unit, words } = threshold
      const said = (figure: number) => sayLimit(figure, unit, locale)
      const row = kept.get(checkId)
      const figure = row?.figure ?? value
      const chosen = row && row.figure !== value ? { id: row.id, version: row.version, said: said(row.figure) } : null
      return { element, line: { checkId, ...words[locale], unit: limitUnit(figure, unit, locale), usual: said(value), bounds: boundsOf(threshold)[locale], figure, usualFigure: value, chosen } }
    })
    const elements = ELEMENTS.map(({ number, name }) => ({ name: name[locale], limits: lines.filter(({ element }) => element === number).map(({ line }) => line) }))
    return {
      elements: elements.filter(({ limits }) => limits.length), total: lines.length, chosen: lines.filter(({ line }) => line.chosen).length,
      reading: await readingOf(ctx),
    }
  },
})

async function readingOf(ctx: Ctx): Promise<LimitRegister['reading']> {
  if (!(await ctx.of(site).list({ where: eq(site.table.kind, 'own') })).length) return 'none'
  if ((await underWay(ctx)).length) return 'underWay'
  const last = await ownReading(ctx)
  return last && changedLimits(last.audit.limits, await readChosenLimits(ctx)).size ? 'pending' : 'current'
}
