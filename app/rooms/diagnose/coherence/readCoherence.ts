// Reads the coherence of what runs: follows the thread of each action and channel to an objective and a stake.
import { eq, inArray } from 'drizzle-orm'
import type { Ctx } from '#app/kernel/context.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { workspace } from '#app/kernel/tables.ts'
import { objective } from '#app/model/aim/objective.ts'
import { stake } from '#app/model/aim/stake.ts'
import { channel } from '#app/model/diagnose/channel.ts'
import { initiative } from '#app/model/diagnose/initiative.ts'
import { action } from '#app/model/plan/action.ts'
import { coherence } from './coherence.ts'
import type { Loose } from './coherence.ts'

export const readCoherence = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: coherence,
  async run(ctx) {
    const [company] = await ctx.db.select({ currency: workspace.currency }).from(workspace).where(eq(workspace.id, ctx.workspace))
    const objectives = await ctx.of(objective).list()
    const { running, toLink } = await followRunning(ctx, objectives)
    const isServed = new Set(objectives.map(one => one.id))
    const isolated = (await ctx.of(initiative).list()).filter(one => !one.objectiveId || !isServed.has(one.objectiveId))
    const reached = running - toLink.length
    return {
      running, reached, share: running ? reached / running : null, toLink, isolated,
      isolatedCentsPerYear: isolated.reduce((total, one) => total + (one.centsPerYear ?? 0), 0), withoutCost: isolated.filter(one => one.centsPerYear === null).length,
      currency: company!.currency, objectives: objectives.map(({ id, sentence }) => ({ id, sentence })),
    }
  },
})

/** An action reaches its stake through its objective; a channel reaches its objective through the stake it serves. */
async function followRunning(ctx: Ctx, objectives: readonly { id: string; stakeId: string }[]): Promise<{ running: number; toLink: Loose[] }> {
  const stakes = new Set((await ctx.of(stake).list()).map(one => one.id))
  const stakeOf = new Map(objectives.map(one => [one.id, one.stakeId]))
  const served = new Set(stakeOf.values())
  const actions = await ctx.of(action).list({ where: inArray(action.table.state, ['planned', 'doing']) })
  const channels = (await ctx.of(channel).list()).filter(one => one.open !== 'no')
  const toLink = [
    ...actions.flatMap(({ id, title, objectiveId }): Loose[] => {
      const reached = stakeOf.get(objectiveId ?? '')
      return reached === undefined ? [{ id, noun: 'action', title, missing: 'objective' }] : stakes.has(reached) ? [] : [{ id, noun: 'action', title, missing: 'stake' }]
    }),
    ...channels.flatMap(({ id, name: title, stakeId }): Loose[] =>
      !stakeId || !stakes.has(stakeId) ? [{ id, noun: 'channel', title, missing: 'stake' }] : served.has(stakeId) ? [] : [{ id, noun: 'channel', title, missing: 'objective' }]),
  ]
  return { running: actions.length + channels.length, toLink }
}
