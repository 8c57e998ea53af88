// The figures a company chose in place of the usual ones: which may be, within what bounds, and which is in force.
import type { Check, MovableThreshold } from './contract.ts'
import { loadChecks } from './load.ts'

/** By check; a check that is not there keeps its usual figure. Whole numbers of its unit. */
export type Limits = Readonly<Record<string, number>>

export interface MovableCheck extends Pick<Check, 'id' | 'element'> { threshold: MovableThreshold }

/** Null where the figure does not move. */
export const movableOf = ({ threshold }: Pick<Check, 'threshold'>): MovableThreshold | null => threshold && 'from' in threshold ? threshold : null

/** Whether a figure may stand in place of the usual one. */
export const isAllowedLimit = (figure: number, { from, to }: Pick<MovableThreshold, 'from' | 'to'>): boolean => Number.isInteger(figure) && figure >= from && figure <= to

/** The checks whose figure may be moved, by id. */
export async function listMovableChecks(): Promise<MovableCheck[]> {
  return (await loadChecks()).flatMap((check) => {
    const threshold = movableOf(check)
    return threshold ? [{ id: check.id, element: check.element, threshold }] : []
  })
}

/** The figure a check compares with; not a number for a check that compares with none. */
export const limitOf = ({ id, threshold }: Pick<Check, 'id' | 'threshold'>, limits: Limits = {}): number => limits[id] ?? threshold?.value ?? NaN

/**
 * What was chosen, without the figures that are the usual ones. Throws a sentence that names the check, the figure and
 * its bounds: of a check that is not on the shelf, one whose figure does not move, or a figure that is not allowed.
 */
export function chosenLimits(checks: readonly Pick<Check, 'id' | 'threshold' | 'source'>[], limits: Limits): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([id, figure]) => {
    const check = checks.find((one) => one.id === id)
    if (!check) throw new Error(`There is no check ${id} whose figure could be ${figure}`)
    const movable = movableOf(check)
    if (!movable) throw new Error(`The figure of ${id} cannot be ${figure}: it does not move (${check.source.reference})`)
    const { from, to, unit, value } = movable
    if (!isAllowedLimit(figure, movable)) throw new Error(`The figure of ${id} cannot be ${figure}: it is a whole number of ${unit} from ${from} to ${to}`)
    return figure !== value
  }))
}
