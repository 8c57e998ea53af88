// Writes an objective that stays one: every page follows it day by day, from its start to its end.
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { objective } from '#app/model/aim/objective.ts'
import { refuseUnlisted } from '../listed.ts'

const mostYears = 10

/** `field` is where the form asked for the end. */
export function refuseDates({ startOn, endOn }: Pick<RowOf<typeof objective>, 'startOn' | 'endOn'>, field = 'endOn') {
  if (endOn <= startOn) throw invalid({ [field]: { fr: 'La date visée doit venir après le début.', en: 'The target date must come after the start.' } })
  if (Number(endOn.slice(0, 4)) - Number(startOn.slice(0, 4)) > mostYears) throw invalid({ [field]: { fr: 'Visez dix ans au plus.', en: 'Aim at most ten years ahead.' } })
}

export const createObjective = operation({
  access: 'aim.edit', input: objective.creation, output: objective.row,
  async run(ctx, form) {
    refuseDates(form)
    await refuseUnlisted(form)
    return await ctx.of(objective).create(form)
  },
})

export const updateObjective = operation({
  access: 'aim.edit', input: z.strictObject({ id: z.uuid(), version: z.int().positive(), change: objective.change }), output: objective.row,
  async run(ctx, { id, version, change }) {
    refuseDates({ ...await ctx.of(objective).get(id), ...change }, 'change.endOn')
    await refuseUnlisted(change, 'change.')
    return await ctx.of(objective).update({ id, version }, change)
  },
})
