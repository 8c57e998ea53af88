// A version of the plan and a plan brought in say what the server did: nobody writes them otherwise, or writes them again.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { planImport } from '#app/model/plan/planImport.ts'
import { planVersion } from '#app/model/plan/planVersion.ts'

const at = { id: z.uuid(), version: z.int().positive() }
const instead = (name: string) => new Refusal(`${name}-instead`, 422, { fr: `Cela se note avec «\u00a0${name}\u00a0», qui le fait en même temps.`, en: `Note it with “${name}”, which does it at the same time.` })
const rewritten = (field: string) => invalid({ [`change.${field}`]: { fr: 'Ce qui a été fait ne se réécrit pas.', en: 'What was done is not written again.' } })

export const createPlanVersion = operation({ access: 'plan.edit', input: planVersion.creation, output: planVersion.row, run: async () => { throw instead('validatePlan') } })
export const createPlanImport = operation({ access: 'plan.edit', input: planImport.creation, output: planImport.row, run: async () => { throw instead('importPlan') } })

/** Its name may change. */
export const updatePlanVersion = operation({
  access: 'plan.edit', input: z.strictObject({ ...at, change: planVersion.change }), output: planVersion.row,
  async run(ctx, { id, version, change: { title, ...kept } }) {
    refuseOther(await ctx.of(planVersion).get(id), kept)
    return await ctx.of(planVersion).update({ id, version }, { title })
  },
})
export const updatePlanImport = operation({
  access: 'plan.edit', input: z.strictObject({ ...at, change: planImport.change }), output: planImport.row,
  async run(ctx, { id, version, change: { fileName, ...kept } }) {
    refuseOther(await ctx.of(planImport).get(id), kept)
    return await ctx.of(planImport).update({ id, version }, { fileName })
  },
})

/** Undoing gives a whole record back as it was: that is no other. */
function refuseOther(row: object, change: object) {
  const before = row as Record<string, unknown>
  const [other] = Object.entries(change).filter(([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(before[field]))
  if (other) throw rewritten(other[0])
}
