// Whether a campaign can be launched: somebody to do it, hours, money, something to show, and a way to count.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import { capacityOf, daysOff, mondayOf, sumHours, workersOf } from './capacity.ts'
import { levers } from './shelves.ts'
import type { Skill } from '../catalogue/levers/_words.ts'
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { content } from '#app/model/act/content.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { tracker } from '#app/model/measure/tracker.ts'
import type { action } from '#app/model/plan/action.ts'
import { leave } from '#app/model/plan/leave.ts'
import { person } from '#app/model/plan/person.ts'

export const readinessKinds = ['people', 'hours', 'money', 'content', 'measure'] as const
export type ReadinessKind = (typeof readinessKinds)[number]
/** `unknown`: nobody said, which is not the same as missing. */
export interface ReadinessItem { kind: ReadinessKind; state: 'ready' | 'missing' | 'unknown'; /** Hours there are and asked, or how many are ready of how many. */ have: number | null; need: number | null }

interface Asked { actions: readonly RowOf<typeof action>[]; centsPerMonth: number | null; needsMoney: boolean }

/** What the check looks at, read once for all the campaigns or levers asked about. */
export async function readReadiness(ctx: Ctx, today: string): Promise<(asked: Asked) => ReadinessItem[]> {
  const people = await ctx.of(person).list()
  const leaves = await ctx.of(leave).list()
  const contents = await ctx.of(content).list()
  const linked = new Set((await ctx.of(trackedLink).list()).map(one => one.actionId))
  const hasCode = (await ctx.of(tracker).list()).length > 0
  const workers = new Map(workersOf(people, leaves).map(one => [one.id, one]))
  const monday = mondayOf(today)
  /** From this week to that of a day; null while nobody said, 0 of somebody who left. */
  const hoursUntil = (id: string, last: string): number | null => {
    const worker = workers.get(id)
    const weeks = Math.max(1, Math.floor(daysBetween(monday, last) / 7) + 1)
    const holidays = daysOff(today, last)
    return worker ? sumHours(Array.from({ length: weeks }, (_, at) => capacityOf(worker, addDays(monday, 7 * at), holidays)))?.hours ?? null : 0
  }
  return ({ actions, centsPerMonth, needsMoney }) => {
    const open = actions.filter(one => one.state === 'planned' || one.state === 'doing')
    const owned = open.filter(one => one.ownerId !== null).length
    const last = open.map(one => one.dueOn).toSorted().at(-1) ?? today
    const asked = open.reduce((sum, one) => sum + one.hours, 0)
    const there = sumHours([...new Set(open.flatMap(one => one.ownerId ?? []))].map(id => hoursUntil(id, last)))
    const enough = (there?.hours ?? 0) >= asked
    const stock = contents.filter(one => actions.some(({ id }) => id === one.actionId))
    const ready = stock.filter(one => one.state === 'ready' || one.state === 'published').length
    const counted = actions.filter(one => linked.has(one.id)).length
    return [
      { kind: 'people', state: open.length && owned === open.length ? 'ready' : 'missing', have: owned, need: open.length },
      { kind: 'hours', state: !people.length || !open.length ? 'unknown' : enough ? 'ready' : !there || there.isPart ? 'unknown' : 'missing', have: there?.hours ?? null, need: asked },
      { kind: 'money', state: !needsMoney || (centsPerMonth ?? 0) > 0 ? 'ready' : centsPerMonth === null ? 'unknown' : 'missing', have: centsPerMonth, need: null },
      { kind: 'content', state: ready > 0 && ready === stock.length ? 'ready' : 'missing', have: ready, need: stock.length },
      { kind: 'measure', state: hasCode && counted > 0 ? 'ready' : 'missing', have: counted, need: actions.length },
    ]
  }
}

export interface SkillGap { skill: Skill; leverIds: string[] }

/** Skills the levers of the plan ask for and nobody has; undefined while nobody said what they can do. */
export async function readSkillGaps(ctx: Ctx, leverIds: readonly string[]): Promise<SkillGap[] | undefined> {
  const told = (await ctx.of(person).list()).flatMap(one => one.skills ?? [])
  if (!(await ctx.of(person).list()).some(one => one.skills !== null)) return undefined
  const shelf = await levers()
  const asked = new Map<Skill, string[]>()
  for (const id of new Set(leverIds)) for (const skill of shelf.get(id)?.skills ?? []) if (!told.includes(skill)) asked.set(skill, [...asked.get(skill) ?? [], id])
  return [...asked].map(([skill, ids]) => ({ skill, leverIds: ids })).toSorted((a, b) => b.leverIds.length - a.leverIds.length || a.skill.localeCompare(b.skill))
}
