// Of a company's objectives, the one it follows: « votre cap ».
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { objective } from '#app/model/aim/objective.ts'

type Objective = RowOf<typeof objective>

/**
 * The one chosen last among those not ended; while nobody chose, the newest of them. Undefined when none is open.
 * @param objectives the oldest first, as they are listed
 */
export function courseOf<O extends Pick<Objective, 'chosenAt' | 'endedOn'>>(objectives: readonly O[]): O | undefined {
  const open = objectives.filter(one => one.endedOn === null)
  return open.reduce<O | undefined>((best, one) => ((one.chosenAt ?? '') >= (best?.chosenAt ?? '') ? one : best), undefined)
}

export const readCourseObjective = async (ctx: Ctx): Promise<Objective | undefined> => courseOf(await ctx.of(objective).list())
