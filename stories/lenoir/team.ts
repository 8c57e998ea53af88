// Who works for the joinery: their hours, what they can do, when they are away, and the time kept free.
import { wrote } from './world.ts'
import type { World } from './world.ts'

const team = [
  { name: 'Claire Lenoir', hoursPerWeek: 4, rateCentsPerHour: 4_500, skills: ['sales', 'customer-service', 'crm'] },
  { name: 'Inès, alternante', hoursPerWeek: 7, rateCentsPerHour: 1_800, skills: ['copywriting', 'seo', 'emailing', 'local', 'community'] },
  { name: 'Marc, chef d’atelier', hoursPerWeek: 1.5, rateCentsPerHour: 4_000, skills: ['sales', 'events'] },
  { name: 'Studio Rivage', hoursPerWeek: 2, rateCentsPerHour: 6_500, skills: ['sea', 'web-dev', 'ux', 'design'] },
]

export async function openTeam(world: World): Promise<void> {
  const { teller, ines, people } = world
  const accounts = new Map([['Claire Lenoir', teller.person], ['Inès, alternante', ines.person]])
  for (const form of team) people.set(form.name, (await teller.ask('plan.createPerson', { ...form, accountId: accounts.get(form.name) ?? null })).id)
  wrote(world, 'plan.listPeople', team.length)
  await teller.ask('plan.createTimePolicy', { label: 'Notre temps', freeShare: 0.2, planningHoursPerMonth: 1, steeringHoursPerCampaign: 0.25, reviewHours: 0.5, reportingHoursPerMonth: 0.5, pilotId: people.get('Claire Lenoir')! })
  wrote(world, 'plan.listTimePolicies')
  await closeWorkshop(world)
}

/** The days the workshop is closed, for each of its people, from the first told to the end of what is planned. */
async function closeWorkshop(world: World): Promise<void> {
  const { teller, year, people } = world
  const first = Number(year.from.slice(0, 4))
  const closures = [first, first + 1, first + 2].flatMap(one => [
    { label: 'Fermeture d’août', fromDay: `${one}-08-03`, toDay: `${one}-08-23` },
    { label: 'Fermeture de Noël', fromDay: `${one}-12-24`, toDay: `${one + 1}-01-01` },
  ]).filter(({ fromDay, toDay }) => toDay >= year.from && fromDay <= year.second.endOn)
  for (const closure of closures) for (const [name, personId] of people) {
    if (name === 'Studio Rivage') continue
    await teller.ask('plan.createLeave', { ...closure, personId })
    wrote(world, 'plan.listLeaves')
  }
}
