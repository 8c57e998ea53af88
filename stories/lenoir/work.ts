// Does the work of the year: plans each task, finishes it on its day with the hours it took, and opens what it leads to.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import { createRandom } from '@azimut/engines/random'
import { levers } from '#app/answers/shelves.ts'
import { tasks } from './actions.ts'
import type { Task } from './actions.ts'
import { letterChannel } from './channels.ts'
import { host } from './pages.ts'
import type { Campaign, Handle } from './scene.ts'
import type { Row, Teller } from './teller.ts'
import { agree, spend, wrote } from './world.ts'
import type { World } from './world.ts'

const leverOf: Record<Handle, string> = { adsStairs: 'search-ads-generic', adsKitchens: 'search-ads-generic', listing: 'local-listing', guides: 'seo-content', kitchenPages: 'seo-content', letter: 'newsletter', qr: 'qr-in-store' }
/** Where each line speaks; ads run on no channel of the company's own. */
const channelOf: Readonly<Partial<Record<Handle, string>>> = { listing: 'Fiche d’établissement', guides: host, kitchenPages: host, letter: letterChannel, qr: 'Salle d’exposition' }
/** A task this long is done in two sittings. */
const longHours = 8

/** Puts the tasks of an objective, or of these weeks, into the plan. Days without work are passed over. */
export async function planWork(world: World, which: 'first' | 'second' | 'now', seed: string): Promise<void> {
  const { teller, year, lines, objectives } = world
  const course = which === 'first' ? year.first : year.second
  const origin = which === 'now' ? year.today : course.startOn
  const luck = createRandom(`${seed}, the work of ${which}`)
  const known = await levers()
  for (const task of tasks[which]) {
    const on = (after: number) => year.workday(addDays(origin, after))
    const [startOn, dueOn] = [on(task.from), on(task.to)]
    const leverId = leverOf[task.line]
    if (!known.has(leverId)) throw new Error(`The story works with ${leverId}, which is on no shelf any more.`)
    const firstDue = task.putOff ? on(task.putOff.from) : dueOn
    // Put off, it begins as many days later: both move together.
    const plannedStart = addDays(startOn, -daysBetween(firstDue, dueOn))
    world.actions.set(task.title, await teller.ask('plan.createAction', {
      ...await detailsOf(world, task), leverId, startOn: plannedStart, dueOn: firstDue,
      objectiveId: objectives.get(course.startOn)!, budgetLineId: lines.get(task.line)!.id, ...(task.deadline === undefined ? {} : { deadlineOn: on(task.deadline) }),
    }))
    wrote(world, 'plan.listActions')
    // Work takes what it takes, to the quarter of an hour.
    const spent = Math.max(0.25, Math.round(task.hours * (0.8 + 0.6 * luck()) * 4) / 4)
    // Over a closure, both days may be the one it opens again.
    if (task.putOff && dueOn > firstDue) agree(world, firstDue, () => putOff(world, task, dueOn))
    if (task.state === 'done') agree(world, dueOn, () => finish(world, { task, hours: spent, from: startOn, on: dueOn }))
    if (task.state === 'dropped') agree(world, dueOn, () => change(world, task, { state: 'dropped' }))
    if (task.state === 'doing') await change(world, task, { state: 'doing' })
  }
}

/** What is written of a task besides its days and what it serves. */
async function detailsOf({ teller, people, channels, campaignId }: World, { title, line, owner, hours, doneWhen, productionCents, expects, opens, lands, inCampaign, repairs }: Task) {
  const path = opens?.path ?? lands
  return {
    title, hours, doneWhen, productionCents, ownerId: people.get(owner)!, channelId: channels.get(channelOf[line] ?? '') ?? null, ...(expects ? { expectedPerMonth: expects.perMonth, confidence: expects.confidence } : {}),
    ...(path ? { landingUrl: `https://${host}${path}` } : {}), ...(inCampaign ? { campaignId } : {}),
    ...(repairs ? { findingId: (await findFinding(teller, repairs)).id } : {}),
  }
}

async function findFinding(teller: Teller, { checkId, path }: { checkId: string; path: string }): Promise<Row> {
  const findings = await teller.ask<(Row & { checkId: string; state: string; proof: { url: string } })[]>('diagnose.listFindings')
  const found = findings.find(one => one.checkId === checkId && one.state !== 'fixed' && one.proof.url.includes(host) && one.proof.url.endsWith(path))
  if (!found) throw new Error(`The last reading was to find ${checkId}.`)
  return found
}

async function change({ teller, actions }: World, { title }: Task, said: object): Promise<void> {
  actions.set(title, await teller.ask('plan.updateAction', { ...at(actions.get(title)!), change: said }))
}

async function putOff(world: World, { title, putOff: why }: Task, toDay: string): Promise<void> {
  const { teller, actions } = world
  actions.set(title, await teller.ask('act.postponeAction', { ...at(actions.get(title)!), toDay, reason: why!.reason }))
  wrote(world, 'act.listPostponements')
}

const at = ({ id, version }: Row) => ({ id, version })

async function finish(world: World, { task, hours, from, on }: { task: Task; hours: number; from: string; on: string }): Promise<void> {
  const { teller, people, actions, campaigns, published } = world
  const action = actions.get(task.title)!
  const before = task.hours >= longHours ? Math.round(hours * 2) / 4 : 0
  if (before) {
    await teller.ask('act.createTimeEntry', { note: task.title, onDay: addDays(from, 3), hours: before, personId: people.get(task.owner)!, actionId: action.id })
    spend(world, addDays(from, 3), before)
  }
  if (task.opens) {
    const { campaign, label, path } = task.opens
    const link = await teller.ask<Campaign>('act.createTrackedLink', { actionId: action.id, label, destination: `https://${host}${path}` })
    campaigns[campaign] = { ...link, path, line: task.line }
    wrote(world, 'act.listTrackedLinks')
  }
  await teller.ask('act.completeAction', { ...at(action), hours: hours - before, isMet: true })
  spend(world, on, hours - before)
  if (task.ends) campaigns[task.ends] = undefined
  if (task.writes) published.add(task.writes)
  if (task.shortens) world.hasShortForm = true
  if (on > world.year.to) throw new Error(`« ${task.title} » cannot be done on ${on}: that day has not come.`)
}
