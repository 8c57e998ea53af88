// Chooses the figure of a check, or changes it: within its bounds, once a check. Removed, the usual one is back.
import { isAllowedLimit, listMovableChecks } from '@azimut/probe'
import { eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { auditLimit } from '#app/model/diagnose/auditLimit.ts'
import { boundsOf } from './bounds.ts'

const figure = z.number()

/** What the figure bounds, in the language of who chooses it; refused out of its bounds, which are said. */
async function allowed({ locale }: Ctx, checkId: string, chosen: number, field: string): Promise<string> {
  const movable = (await listMovableChecks()).find(one => one.id === checkId)
  if (!movable) throw invalid({ checkId: { fr: 'Ce contrôle n’a pas de seuil à choisir.', en: 'This check has no limit to choose.' } })
  if (!isAllowedLimit(chosen, movable.threshold)) throw invalid({ [field]: boundsOf(movable.threshold) })
  return movable.threshold.words[locale].name
}

const ofCheck = async (ctx: Ctx, checkId: string) => (await ctx.of(auditLimit).list({ where: eq(auditLimit.table.checkId, checkId) }))[0]

/** Chosen again, it replaces the former. */
export const createAuditLimit = operation({
  access: 'diagnose.edit', input: z.strictObject({ checkId: z.string().max(100), figure }), output: auditLimit.row,
  async run(ctx, form) {
    const label = await allowed(ctx, form.checkId, form.figure, 'figure')
    await takeTurn(ctx, `limit ${form.checkId}`)
    const known = await ofCheck(ctx, form.checkId)
    if (known?.figure === form.figure) return known
    return known ? await ctx.of(auditLimit).update({ id: known.id, version: known.version }, { figure: form.figure }) : await ctx.of(auditLimit).create({ ...form, label })
  },
})

export const updateAuditLimit = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: z.strictObject({ figure }) }), output: auditLimit.row,
  async run(ctx, { change, ...at }) {
    await allowed(ctx, (await ctx.of(auditLimit).get(at.id)).checkId, change.figure, 'change.figure')
    return await ctx.of(auditLimit).update(at, change)
  },
})

export const restoreAuditLimit = operation({
  access: 'diagnose.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive() }), output: auditLimit.row,
  async run(ctx, at) {
    const gone = await ctx.of(auditLimit).get(at.id)
    await takeTurn(ctx, `limit ${gone.checkId}`)
    if (await ofCheck(ctx, gone.checkId)) throw new Refusal('limit-chosen', 409, { fr: 'Un autre seuil a été choisi depuis pour ce contrôle.', en: 'Another limit was chosen for this check since.' })
    return await ctx.of(auditLimit).restore(at)
  },
})
