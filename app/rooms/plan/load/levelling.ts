// « Répartir la charge »: moves what does not fit, as little as it can, and says why. Same plan in, same moves out.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import { addTo, capacityOf, isAway, spread } from '#app/answers/capacity.ts'
import type { Task, Worker } from '#app/answers/capacity.ts'

export interface LevelledPlan {
  moves: Move[]
  /** What fits nowhere within a year: left where it was, and said. */
  unplaced: string[]
}

/** Why an action moves: it waits for another, its owner is away, the week is full, or its day is past. */
type Reason = { kind: 'waits'; for: string } | { kind: 'away' } | { kind: 'full'; hours: number; capacity: number } | { kind: 'late' }
export interface Move { id: string; startOn: string; dueOn: string; days: number; reason: Reason; missesDeadline: boolean }

export interface Frame {
  today: string
  holidays: ReadonlySet<string>
  /** Share of each week nothing is placed in by itself, 0–1; people may, by hand. */
  freeShare: number
  /** Hours already taken by planning, steering, reviews and reporting: person, then Monday. */
  taken: ReadonlyMap<string, ReadonlyMap<string, number>>
}

const horizonDays = 366
/** Hours are spread with fractions: what is over by less than this is not over. */
const grain = 1e-6

/**
 * Keeps dependencies first, then what is due first. An action that fits stays where it is, up to all the hours of its
 * weeks; one that must move goes to the first days where the share left free stays free. What is due is moved as a
 * whole; only when its own length fits nowhere is it stretched.
 * Nothing is moved earlier, and after it no week is above 100 % because of what was moved. Levelling twice moves nothing.
 */
export function levelPlan(tasks: readonly Task[], workers: readonly Worker[], frame: Frame): LevelledPlan {
  const owners = new Map(workers.map(one => [one.id, one]))
  const loads = new Map(workers.map(one => [one.id, new Map(frame.taken.get(one.id))]))
  const done = new Map<string, string>()
  const plan: LevelledPlan = { moves: [], unplaced: [] }
  for (const task of inOrder(tasks)) {
    const waitsFor = task.after.filter(id => done.has(id)).toSorted((a, b) => done.get(b)!.localeCompare(done.get(a)!) || a.localeCompare(b))[0]
    const freeFrom = waitsFor === undefined ? task.startOn : addDays(done.get(waitsFor)!, 1)
    const waits = freeFrom > task.startOn
    const owner = owners.get(task.ownerId ?? '')
    const asked = clip(task, frame.today)
    const load = owner && loads.get(owner.id)!
    const trouble: Reason | undefined = waits ? { kind: 'waits', for: waitsFor! } : task.dueOn < frame.today ? { kind: 'late' } : owner && load ? troubleOf(asked, owner, { load, frame, share: 0 }) : undefined
    const from = [frame.today, task.startOn, freeFrom].toSorted().at(-1)!
    const placed = !trouble ? asked : owner && load ? firstFit(task, owner, { load, frame, from }) : shifted(task, from)
    const kept = placed ?? asked
    if (owner && load) addTo(load, spread({ ...kept, hours: task.hours }, owner, frame.holidays) ?? new Map())
    if (trouble && !placed) plan.unplaced.push(task.id)
    else if (trouble) plan.moves.push({ id: task.id, ...placed!, days: daysBetween(task.dueOn, placed!.dueOn), reason: trouble, missesDeadline: task.deadlineOn !== null && placed!.dueOn > task.deadlineOn })
    done.set(task.id, trouble && placed ? placed.dueOn : task.dueOn)
  }
  return plan
}

type Window = Pick<Task, 'startOn' | 'dueOn'>
interface Room { load: ReadonlyMap<string, number>; frame: Frame }

/** What is left of it begins today at the earliest. */
const later = (a: string, b: string) => (a > b ? a : b)
const clip = ({ hours, startOn, dueOn }: Task, today: string) => ({ hours, startOn: later(startOn, today), dueOn: later(dueOn, today) })
const shifted = ({ startOn, dueOn }: Task, from: string): Window => ({ startOn: from, dueOn: addDays(from, daysBetween(startOn, dueOn)) })

/** Undefined when the hours fit in the weeks they fall in, `share` of them kept free. */
function troubleOf(window: Window & { hours: number }, owner: Worker, { load, frame, share }: Room & { share: number }): Reason | undefined {
  const weeks = spread(window, owner, frame.holidays)
  if (!weeks) return isAway(owner, window.dueOn) || isAway(owner, window.startOn) ? { kind: 'away' } : { kind: 'full', hours: window.hours, capacity: 0 }
  for (const [monday, hours] of weeks) {
    const capacity = capacityOf(owner, monday, frame.holidays)
    const asked = hours + (load.get(monday) ?? 0)
    // Nothing is too much for whom nobody gave hours.
    if (capacity !== null && asked > capacity * (1 - share) + grain) return { kind: 'full', hours: asked, capacity }
  }
  return undefined
}

/** The first due day on which it fits: at its own length if it can, else stretched from the first day it may begin. */
function firstFit(task: Task, owner: Worker, { load, frame, from }: Room & { from: string }): Window | undefined {
  const length = daysBetween(task.startOn, task.dueOn)
  const fits = (window: Window) => !troubleOf({ ...window, hours: task.hours }, owner, { load, frame, share: frame.freeShare })
  const first = later(task.dueOn, from)
  for (let at = 0; at < horizonDays; at++) {
    const dueOn = addDays(first, at)
    const startOn = later(addDays(dueOn, -length), from)
    for (const window of [{ startOn, dueOn }, { startOn: from, dueOn }]) if (fits(window)) return window
  }
  return undefined
}

/** What others wait for comes before them; then what is due first; then by id, so that the answer never depends on chance. */
export function inOrder<T extends Pick<Task, 'id' | 'dueOn' | 'deadlineOn' | 'after'>>(tasks: readonly T[]): T[] {
  const waiting = tasks.toSorted((a, b) => (a.deadlineOn ?? a.dueOn).localeCompare(b.deadlineOn ?? b.dueOn) || a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id))
  const known = new Set(waiting.map(one => one.id))
  const placed = new Set<string>()
  const ordered: T[] = []
  while (waiting.length) {
    const at = waiting.findIndex(one => one.after.every(id => placed.has(id) || !known.has(id)))
    // A circle is refused when it is made; one made by undoing a removal is cut at what is due first.
    const [next] = waiting.splice(Math.max(0, at), 1)
    placed.add(next!.id)
    ordered.push(next!)
  }
  return ordered
}
