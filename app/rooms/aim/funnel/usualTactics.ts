// The levers usually kept at each stage of the funnel: those of the course's wish first, then of the other wishes of that stage.
import type { Stage } from '#app/catalogue/kpis/_contract.ts'
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import type { ObjectiveTemplate } from '#app/catalogue/objectives/_contract.ts'

export const stages = ['awareness', 'conversion', 'closing', 'retention'] as const satisfies readonly Stage[]
const usual = 3

/** Ids of levers by stage, three at most each; every one of them works at that stage. */
export function usualTactics(templates: readonly ObjectiveTemplate[], levers: ReadonlyMap<string, Lever>, templateId: string | null): Record<Stage, string[]> {
  const first = templates.toSorted((a, b) => Number(b.id === templateId) - Number(a.id === templateId) || a.order - b.order)
  const at = (stage: Stage) => {
    const own = first.filter(one => one.stage === stage || one.id === templateId).flatMap(one => one.levers)
    const others = first.flatMap(one => one.levers)
    // Those made for the stage come before those that also serve it, so that one lever does not fill the whole funnel.
    const isFirst = (id: string) => levers.get(id)?.stages[0] === stage
    return [...new Set([...own, ...others])].filter(id => levers.get(id)?.stages.includes(stage)).toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a))).slice(0, usual)
  }
  return { awareness: at('awareness'), conversion: at('conversion'), closing: at('closing'), retention: at('retention') }
}
