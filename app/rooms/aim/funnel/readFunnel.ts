// The funnel of the company: at each stage the levers it keeps, those it may add, and the stages nothing serves.
import * as z from 'zod'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { levers, objectives as templates } from '#app/answers/shelves.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { tactic } from '#app/model/aim/tactic.ts'
import { stages, usualTactics } from './usualTactics.ts'

const lever = z.object({ id: z.string(), name: bilingual, does: bilingual, physical: z.boolean() })

export const readFunnel = operation({
  access: 'aim.view', reads: true, input: nothing,
  output: z.object({
    stages: z.array(z.object({
      stage: z.enum(stages),
      /** `own`: the company chose it; otherwise it is the usual one for its wish. */
      kept: z.array(lever.extend({ own: z.boolean() })),
      others: z.array(lever),
    })),
  }),
  async run(ctx) {
    const shelf = await levers()
    const course = await readCourseObjective(ctx)
    const usual = usualTactics([...(await templates()).values()], shelf, course?.templateId ?? null)
    const chosen = await ctx.of(tactic).list()
    return {
      stages: stages.map(stage => {
        const here = new Map(chosen.filter(one => one.stage === stage).map(one => [one.leverId, one.isKept]))
        const ids = [...usual[stage].filter(id => here.get(id) !== false), ...[...here].filter(([id, isKept]) => isKept && !usual[stage].includes(id)).map(([id]) => id)]
        return {
          stage,
          kept: ids.flatMap(id => shelf.get(id) ?? []).map(one => ({ ...one, own: here.get(one.id) === true })),
          others: [...shelf.values()].filter(one => one.stages.includes(stage) && !ids.includes(one.id)),
        }
      }),
    }
  },
})
