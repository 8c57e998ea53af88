// Maison Lenoir (exemple fictif): a joinery near Toulon, one year of its strategy and of its visitors, up to yesterday.
import { randomUUID } from 'node:crypto'
import { addDays } from '@azimut/engines/calendar'
import type { StoredEvent } from '#app/kernel/events/event.ts'
import type { AfloatShip } from '#app/ship.ts'
import { agreeAims, agreeSideObjective, closeFirst, sayWhereWeStart } from './lenoir/aims.ts'
import { openCampaign } from './lenoir/campaign.ts'
import { openChannels } from './lenoir/channels.ts'
import { agreeContents } from './lenoir/contents.ts'
import { agreeCosts } from './lenoir/costs.ts'
import { agreeCounts } from './lenoir/counts.ts'
import { gatherCrowd } from './lenoir/crowd.ts'
import { agreeEditions } from './lenoir/editions.ts'
import { agreeElements } from './lenoir/elements.ts'
import { agreeHistory } from './lenoir/history.ts'
import { sayWhoWeAre } from './lenoir/identity.ts'
import { agreeNotes } from './lenoir/notes.ts'
import { openCompany } from './lenoir/owner.ts'
import { companyName } from './lenoir/pages.ts'
import { lookBack } from './lenoir/past.ts'
import { agreePlanning } from './lenoir/planning.ts'
import { openSites, readSites } from './lenoir/readings.ts'
import type { Site } from './lenoir/readings.ts'
import { agreeReviews } from './lenoir/reviews.ts'
import { openLines, setCourse, takeStock } from './lenoir/strategy.ts'
import { firstScene } from './lenoir/scene.ts'
import { agreeTalk } from './lenoir/talk.ts'
import { openTeam } from './lenoir/team.ts'
import { openTeller } from './lenoir/teller.ts'
import { agreeTools } from './lenoir/tools.ts'
import { verify } from './lenoir/verify.ts'
import { planWork } from './lenoir/work.ts'
import { agree, blankPages } from './lenoir/world.ts'
import type { World } from './lenoir/world.ts'
import { layOut } from './lenoir/year.ts'
import type { Story } from './story.ts'

const seed = 'lenoir'
const usualEvents = 302_000
/** Enough for the store to take them in few large inserts, little enough for the memory of a small machine. */
const batchSize = 20_000

export const lenoir: Story = {
  says: 'one year of a fictional joinery, with 300,000 events',
  async tell(ship, progress, { events = usualEvents, ownerEmail } = {}) {
    const year = layOut(ship.services.now())
    const { workspace, claire, ines, users, show } = await openCompany(ship, companyName, ownerEmail)
    const teller = openTeller(ship, workspace, claire)
    teller.turnTo(year.from)
    const sites = await openSites({ teller })
    const code = await teller.ask<{ key: string; hosts: string[] }>('measure.installTracker')
    const world: World = {
      ...firstScene(), ...blankPages(),
      teller, ines: teller.beside(ines), year, crowd: gatherCrowd(year, { ...code, url: ship.services.settings.url }, { events, seed }),
    }
    agreeYear(world, sites, events)
    await live(ship, world, progress)
    await verify(ship, world, code.key)
    await show()
    return { workspaces: [{ id: workspace, name: companyName, siteKey: code.key }], users }
  },
}

/** What is agreed from the first day: readings, both objectives with what follows from them, and the expense files. */
function agreeYear(world: World, sites: readonly Site[], events: number): void {
  const { year } = world
  // A year ago, before the second objective, and last week.
  const readings = [year.from, addDays(year.second.startOn, -6), addDays(year.today, -6)] as const
  for (const reading of [0, 1, 2] as const) agree(world, readings[reading], () => readSites(world, sites, { reading, day: readings[reading] }))
  agree(world, year.from, () => settle(world, sites[0]!))
  agreeRegisters(world)
  agreeHistory(world, { events, seed })
  for (const which of ['first', 'second'] as const) agree(world, year[which].startOn, () => begin(world, which), true)
  agreeCosts(world, seed)
  agree(world, year.to, () => planWork(world, 'now', seed))
  agreePlanning(world)
  agreeContents(world)
  agreeTalk(world)
}

/** The first evening: who they are, what they saw and tried, and where they start from. */
async function settle(world: World, own: Site): Promise<void> {
  await openTeam(world)
  await takeStock(world, own)
  await lookBack(world)
  await sayWhoWeAre(world)
  await sayWhereWeStart(world)
  await openChannels(world)
}

/** What runs beside the objectives, all along the year. */
function agreeRegisters(world: World): void {
  agreeElements(world)
  agreeSideObjective(world)
  agreeCounts(world, seed)
  agreeNotes(world)
  agreeEditions(world)
  agreeTools(world)
}

async function begin(world: World, which: 'first' | 'second'): Promise<void> {
  if (which === 'second') await closeFirst(world)
  const meetings = await setCourse(world, which)
  await openLines(world, which)
  if (which === 'second') { await openCampaign(world); agreeAims(world) }
  await planWork(world, which, seed)
  agreeReviews(world, which, meetings)
}

/** Day after day: people visit, then the company does what was agreed for that evening. */
async function live({ services }: AfloatShip, world: World, progress: (text: string) => void): Promise<void> {
  const { year, crowd, teller, agenda } = world
  let waiting: StoredEvent[] = []
  const store = async () => {
    if (waiting.length) await services.events.add(waiting, `story:${randomUUID()}`)
    waiting = []
  }
  for (const [index, day] of year.days.entries()) {
    waiting.push(...crowd.comeOn(world, index))
    if (waiting.length >= batchSize) await store()
    teller.turnTo(day)
    // An act may agree on another one for the same evening: it is done after those known before.
    for (const { act, looks } of agenda.get(day) ?? []) {
      if (looks) await store()
      await act()
    }
    progress(`${Math.floor(100 * (index + 1) / year.days.length)} %, ${day}, ${crowd.counted.events} events`)
  }
  await store()
}
