// What waiting costs: an action that slips pushes what waits for it, and results that come later come less.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import type { Task } from '#app/answers/capacity.ts'

/** Results expected a month, from the day the first of these actions is done. */
export interface Driver { perMonth: number; gates: readonly string[] }

export interface Delay {
  /** Results that will not come; null when nobody said what to expect of what slips. */
  lost: number | null
  /** Null when nothing that slips has a real deadline. */
  deadlineKept: boolean | null
  /** How many days each action slips, the first one included. */
  slips: ReadonlyMap<string, number>
}

const monthDays = 365.25 / 12

/** @param tasks in the order of `inOrder`; `days` is how long the action `id` slips; the time between what is linked is used up before anything is pushed */
export function delayOf(tasks: readonly Task[], drivers: readonly Driver[], { id, days }: { id: string; days: number }): Delay {
  const slips = new Map<string, number>()
  const due = (task: Task) => addDays(task.dueOn, slips.get(task.id) ?? 0)
  const byId = new Map(tasks.map(task => [task.id, task]))
  for (const task of tasks) {
    const pushed = task.after.flatMap(one => (slips.has(one) ? [due(byId.get(one)!)] : [])).toSorted().at(-1)
    const late = pushed === undefined ? 0 : daysBetween(task.startOn, addDays(pushed, 1))
    const slip = Math.max(task.id === id ? days : 0, late)
    if (slip > 0) slips.set(task.id, slip)
  }
  const touched = drivers.filter(one => one.gates.some(gate => slips.has(gate)))
  const beginning = (gates: readonly string[], dueOf: (task: Task) => string) => gates.flatMap(gate => { const task = byId.get(gate); return task ? [dueOf(task)] : [] }).toSorted()[0]!
  const lostOf = ({ perMonth, gates }: Driver) => perMonth * daysBetween(beginning(gates, task => task.dueOn), beginning(gates, due)) / monthDays
  const bound = tasks.filter(task => slips.has(task.id) && task.deadlineOn !== null)
  return {
    lost: touched.length ? touched.reduce((sum, one) => sum + lostOf(one), 0) : null,
    deadlineKept: bound.length ? bound.every(task => due(task) <= task.deadlineOn!) : null,
    slips,
  }
}
