// Which levers to look at first: those that serve what is counted and fit the hours, the usual ones before the others.
import type { Lever } from '#app/catalogue/levers/_contract.ts'
import type { ObjectiveTemplate } from '#app/catalogue/objectives/_contract.ts'

export interface Wanted {
  /** The KPI of the objective; null while there is none. */
  kpiId: string | null
  /** What everybody together has; null while nobody has said theirs. */
  hoursPerWeek: number | null
}

/** Levers that serve the KPI first; among them those that fit the hours; then the usual ones of that kind of objective, then the most telling, then the lightest. */
export function rankLevers(levers: readonly Lever[], objectives: readonly ObjectiveTemplate[], { kpiId, hoursPerWeek }: Wanted): Lever[] {
  const usual = kpiId === null ? [] : usualLevers(objectives, kpiId)
  const place = (list: readonly string[], id: string) => list.includes(id) ? list.indexOf(id) : list.length
  const rank = ({ id, kpis, hoursPerWeek: { mid } }: Lever): number[] => [
    kpiId === null || kpis.includes(kpiId) ? 0 : 1,
    hoursPerWeek === null || mid <= hoursPerWeek ? 0 : 1,
    place(usual, id),
    kpiId === null ? 0 : place(kpis, kpiId),
    mid,
  ]
  const ranked = levers.map(lever => ({ lever, rank: rank(lever) }))
  const compare = (a: number[], b: number[]) => a.map((one, at) => one - b[at]!).find(gap => gap !== 0) ?? 0
  return ranked.toSorted((a, b) => compare(a.rank, b.rank)).map(({ lever }) => lever)
}

/** Those of the kind of objective that counts this first, or else of the first one that may count it. */
function usualLevers(objectives: readonly ObjectiveTemplate[], kpiId: string): readonly string[] {
  const inOrder = objectives.toSorted((a, b) => a.order - b.order)
  return (inOrder.find(one => one.defaultKpi === kpiId) ?? inOrder.find(one => one.otherKpis.includes(kpiId)))?.levers ?? []
}
