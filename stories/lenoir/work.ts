// Does the work of the year: plans each task, finishes it on its day with the hours it took, and opens what it leads to.
import { addDays } from '@azimut/engines/calendar'
import { createRandom } from '@azimut/engines/random'
import { levers } from '#app/answers/shelves.ts'
import { tasks } from './actions.ts'
import type { Task } from './actions.ts'
import { host } from './pages.ts'
import type { Campaign, Handle } from './scene.ts'
import type { Row } from './teller.ts'
import { agree } from './world.ts'
import type { World } from './world.ts'

const leverOf: Record<Handle, string> = { adsStairs: 'search-ads-generic', adsKitchens: 'search-ads-generic', listing: 'local-listing', guides: 'seo-content', kitchenPages: 'seo-content', letter: 'newsletter', qr: 'qr-in-store' }
/** A task this long is done in two sittings. */
const longHours = 8

/** Puts the tasks of an objective, or of these weeks, into the plan. Days without work are passed over. */
export async function planWork(world: World, which: 'first' | 'second' | 'now', seed: string): Promise<void> {
  const { teller, year, people, lines, objectives, written } = world
  const course = which === 'first' ? year.first : year.second
  const origin = which === 'now' ? year.today : course.startOn
  const luck = createRandom(`${seed}, the work of ${which}`)
  const known = await levers()
  for (const task of tasks[which]) {
    const [startOn, dueOn] = [year.workday(addDays(origin, task.from)), year.workday(addDays(origin, task.to))]
    const leverId = leverOf[task.line]
    if (!known.has(leverId)) throw new Error(`The story works with ${leverId}, which is on no shelf any more.`)
    const action = await teller.ask('plan.createAction', {
      title: task.title, leverId, ownerId: people.get(task.owner)!, hours: task.hours, startOn, dueOn,
      objectiveId: objectives.get(course.startOn)!, budgetLineId: lines.get(task.line)!.id,
    })
    written.actions++
    // Work takes what it takes, to the quarter of an hour.
    const spent = Math.max(0.25, Math.round(task.hours * (0.8 + 0.6 * luck()) * 4) / 4)
    if (task.state === 'done') agree(world, dueOn, () => finish(world, { action, task, hours: spent, from: startOn, on: dueOn }))
    if (task.state === 'dropped') agree(world, dueOn, async () => { await teller.ask('plan.updateAction', { ...at(action), change: { state: 'dropped' } }) })
    if (task.state === 'doing') await teller.ask('plan.updateAction', { ...at(action), change: { state: 'doing' } })
  }
}

const at = ({ id, version }: Row) => ({ id, version })

async function finish(world: World, { action, task, hours, from, on }: { action: Row; task: Task; hours: number; from: string; on: string }): Promise<void> {
  const { teller, people, written, campaigns, published } = world
  const before = task.hours >= longHours ? Math.round(hours * 2) / 4 : 0
  if (before) {
    await teller.ask('act.createTimeEntry', { note: task.title, onDay: addDays(from, 3), hours: before, personId: people.get(task.owner)!, actionId: action.id })
    written.timeEntries++
  }
  if (task.opens) {
    const { campaign, label, path } = task.opens
    const link = await teller.ask<Campaign>('act.createTrackedLink', { actionId: action.id, label, destination: `https://${host}${path}` })
    campaigns[campaign] = { ...link, path, line: task.line }
    written.links++
  }
  await teller.ask('act.completeAction', { ...at(action), hours: hours - before })
  written.timeEntries++
  if (task.ends) campaigns[task.ends] = undefined
  if (task.writes) published.add(task.writes)
  if (task.shortens) world.hasShortForm = true
  if (on > world.year.to) throw new Error(`« ${task.title} » cannot be done on ${on}: that day has not come.`)
}
