// « Six semaines, cinq actions »: what is proposed and when, computed again by the server each time, so that what is kept is what was shown.
import { addDays, daysBetween, reviewDates, weekday } from '@azimut/engines/calendar'
import { formatDate, formatWholeMoney } from '@azimut/engines/locale'
import { readCourseObjective } from '#app/answers/courseObjective.ts'
import { readDates } from '#app/answers/dates.ts'
import { levers, objectives } from '#app/answers/shelves.ts'
import { isTrial } from '#app/answers/trial.ts'
import { readToday } from '#app/answers/today.ts'
import type { CalendarEntry } from '#app/catalogue/calendars/_contract.ts'
import { translate } from '#app/deck/words.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import type { objective } from '#app/model/aim/objective.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { person } from '#app/model/plan/person.ts'
import { timePolicy } from '#app/model/plan/timePolicy.ts'
import { rankLevers } from '../budget/rankLevers.ts'
import { placeTasks } from './placeTasks.ts'
import { proposeTasks } from './proposeTasks.ts'
import type { Proposed } from './proposeTasks.ts'
import { readRepairs } from './repairs.ts'
import { words } from './sprint.words.ts'

export const sprintWeeks = 6
/** What is counted while nobody said theirs. */
const usualHours = 4
const usualFreeShare = 0.2
const allWeek = [1, 2, 3, 4, 5]

export interface SprintAction { key: string; kind: Proposed['kind']; title: string; how: string; hours: number; startOn: string; dueOn: string; leverId: string | null; budgetLineId: string | null; /** A trial begins once it is prepared. */ trial: { startOn: string; endOn: string } | null }

export interface Sprint {
  objective: RowOf<typeof objective>
  startOn: string
  endOn: string
  owner: RowOf<typeof person> | undefined
  hoursPerWeek: number
  freeShare: number
  actions: SprintAction[]
  /** Titles of what fits nowhere in these weeks. */
  left: string[]
  dates: CalendarEntry[]
}

/** Undefined while there is no course. */
export async function layOutSprint(ctx: Ctx): Promise<Sprint | undefined> {
  const aimed = await readCourseObjective(ctx)
  if (!aimed) return undefined
  const today = await readToday(ctx)
  // A start to come is kept; else the next Monday, today included.
  const startOn = aimed.startOn > today ? aimed.startOn : addDays(today, (8 - weekday(today)) % 7)
  const endOn = addDays(startOn, 7 * sprintWeeks - 1)
  const people = await ctx.of(person).list()
  const owner = people.find(one => one.accountId === ctx.asker.person) ?? people[0]
  const dates = await readDates(ctx, { from: startOn, to: endOn })
  const holidays = new Set(dates.filter(one => one.kind === 'closed').flatMap(daysOf))
  const freeShare = (await ctx.of(timePolicy).list()).at(-1)?.freeShare ?? usualFreeShare
  const hoursPerWeek = owner?.hoursPerWeek ?? usualHours
  const line = (await ctx.of(budgetLine).list()).filter(one => one.objectiveId === aimed.id).at(-1)
  const shelf = await levers()
  const ranked = rankLevers([...shelf.values()], [...(await objectives()).values()], { kpiId: aimed.kpiId, hoursPerWeek })
  const tasks = proposeTasks({
    repairs: await readRepairs(ctx), lever: shelf.get(line?.leverId ?? ''),
    others: ranked.filter(one => one.cost.model === 'hours' && one.hoursPerWeek.mid <= hoursPerWeek && one.kpis.includes(aimed.kpiId)),
    reviewOn: reviewDates({ start: aimed.startOn, end: aimed.endOn, cadence: 'monthly', holidays: [...holidays] }).find(day => day > startOn && day <= endOn),
    room: hoursPerWeek * (1 - freeShare) * sprintWeeks,
  })
  const { slots, left } = placeTasks(tasks, { startOn, weeks: sprintWeeks, hoursPerWeek, freeShare, workDays: owner?.workDays ?? allWeek, holidays })
  const trialAfter = (dueOn: string) => line && isTrial(line, aimed) ? { ...line, ...trialDays(line, aimed.endOn, addDays(dueOn, 1)) } : undefined
  const byKey = new Map(tasks.map(task => [task.key, task]))
  return {
    objective: aimed, startOn, endOn, owner, hoursPerWeek, freeShare, dates,
    actions: slots.map(slot => {
      const task = byKey.get(slot.key)!
      const leverId = task.kind === 'lever' ? task.lever.id : null
      const isPaid = line !== undefined && leverId === line.leverId
      const trial = isPaid ? trialAfter(slot.dueOn) : undefined
      return { ...slot, kind: task.kind, hours: task.hours, ...say(ctx, task, trial), leverId, budgetLineId: isPaid ? line.id : null, trial: trial ? { startOn: trial.startOn, endOn: trial.endOn } : null }
    }),
    left: left.map(key => say(ctx, byKey.get(key)!, undefined).title),
  }
}

/** Its own length from a day on, and over before its course is: it would be a budget. */
function trialDays(line: { startOn: string; endOn: string }, courseEnd: string, from: string) {
  const [startOn, endOn, last] = [from, addDays(from, daysBetween(line.startOn, line.endOn)), addDays(courseEnd, -1)]
  return { startOn: startOn < last ? startOn : last, endOn: endOn < last ? endOn : last }
}

const daysOf = ({ start, end }: CalendarEntry): string[] => {
  const days: string[] = []
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day)
  return days
}

/** The action in the reader's language: its title, and how one goes about it. */
function say({ locale }: Ctx, task: Proposed, trial: RowOf<typeof budgetLine> | undefined): { title: string; how: string } {
  const t = translate(words, locale)
  switch (task.kind) {
    case 'repair': return { title: t(task.repair.byDeveloper ? 'repairByOther' : 'repair', { what: task.repair.title }).slice(0, 200), how: task.repair.how }
    case 'till': return { title: t('till'), how: t('tillHow') }
    case 'review': return { title: t('review'), how: t('reviewHow') }
    case 'lever': {
      const { name, weeksToEffect } = task.lever
      if (!task.isKept || !trial) return { title: t('lever', { lever: name[locale] }), how: t('leverHow', { weeks: weeksToEffect.mid }) }
      return { title: t('trial', { lever: name[locale] }), how: t('trialHow', { from: formatDate(trial.startOn, locale, 'brief'), day: formatDate(trial.endOn, locale, 'brief'), money: formatWholeMoney(trial.centsPerMonth, trial.currency, locale) }) }
    }
  }
}
