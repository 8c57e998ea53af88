// Lays a few tasks over the first weeks of a plan, on working days, and never over the hours one gave.
import { addDays, weekday } from '@azimut/engines/calendar'

/** `onDay` is fixed (a review); otherwise the task goes to the first weeks with room for it, from `notBefore` weeks on. */
export interface Task { key: string; hours: number; onDay?: string | undefined; notBefore?: number }

export interface Frame {
  startOn: string
  weeks: number
  hoursPerWeek: number
  /** Share of each week nothing is placed in, 0–1: the unforeseen comes. */
  freeShare: number
  /** Days of the week one works, 1 for Monday to 7. */
  workDays: readonly number[]
  holidays: ReadonlySet<string>
}

export interface Slot { key: string; startOn: string; dueOn: string }
/** `left` fits nowhere in these weeks: said, never squeezed in. */
export interface Placed { slots: Slot[]; left: string[] }

interface Week { days: string[]; hours: number; used: number }

/** Hours are fractions: what is over by less than this is not over. */
const grain = 1e-6
const mondayOf = (day: string) => addDays(day, 1 - weekday(day))

/**
 * In the order given, each as early as it fits: within one week when it can, else evenly over the fewest weeks in a row.
 * The same tasks in the same frame give the same days.
 */
export function placeTasks(tasks: readonly Task[], frame: Frame): Placed {
  const weeks = layWeeks(frame)
  const placed: Placed = { slots: [], left: [] }
  // A fixed day takes its hours first: what comes before it in the order must not fill its week.
  for (const task of tasks.toSorted((a, b) => Number(a.onDay === undefined) - Number(b.onDay === undefined))) {
    const slot = task.onDay === undefined ? findRoom(task, weeks) : onDay(task, task.onDay, weeks)
    if (slot) placed.slots.push({ key: task.key, ...slot })
    else placed.left.push(task.key)
  }
  const rank = new Map(tasks.map(({ key }, at) => [key, at]))
  placed.slots.sort((a, b) => rank.get(a.key)! - rank.get(b.key)!)
  return placed
}

/** Hours of each week that may be filled, the share left free and the days nobody works taken off. */
function layWeeks({ startOn, weeks, hoursPerWeek, freeShare, workDays, holidays }: Frame): Week[] {
  return Array.from({ length: weeks }, (_, at) => {
    const monday = addDays(mondayOf(startOn), 7 * at)
    const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day)).filter(day => day >= startOn && workDays.includes(weekday(day)) && !holidays.has(day))
    return { days, hours: hoursPerWeek * (1 - freeShare) * days.length / workDays.length, used: 0 }
  })
}

function onDay({ hours }: Task, day: string, weeks: Week[]) {
  const week = weeks.find(one => one.days.includes(day))
  if (!week || week.hours - week.used < hours - grain) return undefined
  week.used += hours
  return { startOn: day, dueOn: day }
}

function findRoom({ hours, notBefore = 0 }: Task, weeks: Week[]) {
  for (let length = 1; length <= weeks.length; length++) {
    for (let from = notBefore; from + length <= weeks.length; from++) {
      const over = weeks.slice(from, from + length)
      const days = over.flatMap(week => week.days)
      const hasRoom = over.every(week => week.days.length > 0 && week.hours - week.used >= hours * week.days.length / days.length - grain)
      if (hasRoom) return take(hours, over, days)
    }
  }
  return undefined
}

function take(hours: number, over: Week[], days: string[]) {
  const [week] = over
  // Within one week, after what is there already; over several, from the first day to the last.
  const slot = over.length === 1 && week ? withinWeek(hours, week) : { startOn: days[0]!, dueOn: days.at(-1)! }
  for (const one of over) one.used += hours * one.days.length / days.length
  return slot
}

function withinWeek(hours: number, { days, hours: room, used }: Week) {
  const dayOf = (at: number) => days[Math.min(days.length - 1, Math.max(0, Math.floor(at * days.length / room)))]!
  return { startOn: dayOf(used + grain), dueOn: dayOf(used + hours - grain) }
}
