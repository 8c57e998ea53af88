// What waits for what: a circle is refused with the actions in it, and so is an action of another company.
import * as z from 'zod'
import type { Ctx } from '#app/kernel/context.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { action } from '#app/model/plan/action.ts'
import { dependency } from '#app/model/plan/dependency.ts'

interface Ends { actionId: string; needsId: string }

export const createDependency = operation({
  access: 'plan.edit', input: dependency.creation, output: dependency.row,
  async run(ctx, form) {
    await takeTurn(ctx, 'dependencies')
    await refuseCircle(ctx, form, 'needsId')
    return await ctx.of(dependency).create(form)
  },
})

const at = { id: z.uuid(), version: z.int().positive() }

export const updateDependency = operation({
  access: 'plan.edit', input: z.strictObject({ ...at, change: dependency.change }), output: dependency.row,
  async run(ctx, { id, version, change }) {
    await takeTurn(ctx, 'dependencies')
    await refuseCircle(ctx, { ...await ctx.of(dependency).get(id), ...change }, 'change.needsId', id)
    return await ctx.of(dependency).update({ id, version }, change)
  },
})

export const restoreDependency = operation({
  access: 'plan.edit', input: z.strictObject(at), output: dependency.row,
  async run(ctx, { id, version }) {
    await takeTurn(ctx, 'dependencies')
    await refuseCircle(ctx, await ctx.of(dependency).get(id), 'id', id)
    return await ctx.of(dependency).restore({ id, version })
  },
})

async function refuseCircle(ctx: Ctx, { actionId, needsId }: Ends, field: string, self?: string) {
  const others = (await ctx.of(dependency).list()).filter(one => one.id !== self)
  const titles = new Map((await ctx.of(action).list()).map(one => [one.id, one.title]))
  if (others.some(one => one.actionId === actionId && one.needsId === needsId)) throw invalid({ [field]: { fr: 'Cette attente est déjà notée.', en: 'This dependency exists already.' } })
  const way = wayTo(others, { actionId: needsId, needsId: actionId })
  if (!way) return
  const circle = [actionId, ...way].map(id => titles.get(id) ?? '').join(' → ')
  throw invalid({ [field]: { fr: `Ces actions s’attendraient en rond : ${circle}.`, en: `These actions would wait for each other: ${circle}.` } })
}

/** From one action along what it needs to another: the actions on the shortest way, or undefined. Each is looked at once. */
function wayTo(links: readonly Ends[], { actionId: from, needsId: to }: Ends): string[] | undefined {
  const needs = Map.groupBy(links, one => one.actionId)
  const ways = new Map([[from, [from]]])
  for (const [at, way] of ways) {
    if (at === to) return way
    for (const { needsId } of needs.get(at) ?? []) if (!ways.has(needsId)) ways.set(needsId, [...way, needsId])
  }
  return undefined
}
