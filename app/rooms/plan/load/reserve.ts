// « Réserve restante »: the time kept between the date inside the team and the real deadline, and how much of it is used.
import { workingDays } from '@azimut/engines/calendar'

/** Working days. `state`: less than a third used, less than two thirds, or more. */
export interface Reserve { id: string; total: number; used: number; left: number; state: 'kept' | 'watch' | 'used-up' }

/** An action with a real deadline. `firstDueOn` is its due day in the last version somebody validated; the day it has when there is none. */
interface Bound { id: string; firstDueOn: string; dueOn: string; deadlineOn: string }

const between = (from: string, to: string, holidays: readonly string[]) => Math.max(0, workingDays(from, to, holidays).length - workingDays(from, from, holidays).length)

/** The action with the least of its reserve left, since the plan holds as long as that one does; undefined when nothing has a deadline. */
export function weakestReserve(actions: readonly Bound[], holidays: readonly string[]): Reserve | undefined {
  return actions.map(one => reserveOf(one, holidays)).toSorted((a, b) => shareUsed(b) - shareUsed(a) || a.left - b.left || a.id.localeCompare(b.id))[0]
}

export function reserveOf({ id, firstDueOn, dueOn, deadlineOn }: Bound, holidays: readonly string[]): Reserve {
  const total = between(firstDueOn, deadlineOn, holidays)
  const used = Math.min(total, between(firstDueOn, dueOn, holidays))
  const isPast = dueOn > deadlineOn
  // In thirds of whole days: 2 of 6 is a third, not a little less.
  const state = isPast || used * 3 >= total * 2 && total > 0 ? 'used-up' : used * 3 >= total && total > 0 ? 'watch' : 'kept'
  return { id, total, used, left: total - used, state }
}

const shareUsed = ({ total, used, state }: Reserve) => (total === 0 ? Number(state === 'used-up') : used / total)
