// Where the joinery goes beside its objectives: its starting point and means, its goals, what digital adds, its levers by stage, its KPIs.
import { addDays } from '@azimut/engines/calendar'
import type { Row } from './teller.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

const goals = [
  { for: 'first', sentence: 'Faire vivre l’atelier sans chantier à plus d’une heure de route', measuredBy: 'Le carnet de commandes\u202f: quatre mois d’avance' },
  { for: 'second', sentence: 'Faire des cuisines la moitié du chiffre d’affaires', measuredBy: 'Le compte de résultat, chaque trimestre' },
] as const

/** The first evening: what she wants, what she has, and what only she knows. */
export async function sayWhereWeStart(world: World): Promise<void> {
  const { teller } = world
  await teller.ask('aim.keepBaseline', { wishId: 'more-requests', kpiId: 'quote-requests', perMonthNow: 6, saleCents: 380_000, marginShare: 0.3, closingShare: 0.25 })
  wrote(world, 'aim.listBaselines')
  await teller.ask('plan.setMeans', { hoursPerWeek: 4, centsPerMonth: 70_000 })
  wrote(world, 'plan.listAllMeans')
  for (const { for: which, ...form } of goals) {
    const { id } = await teller.ask('aim.createCompanyGoal', form)
    world.goals.set(which, id)
  }
  wrote(world, 'aim.listCompanyGoals', goals.length)
}

/** Kept or set aside, from a day of the second objective on. */
const levers = [
  { after: 2, stage: 'awareness', leverId: 'seo-content', isKept: true },
  { after: 2, stage: 'awareness', leverId: 'flyers', isKept: false },
  { after: 2, stage: 'conversion', leverId: 'search-ads-generic', isKept: true },
  { after: 2, stage: 'conversion', leverId: 'qr-in-store', isKept: true },
  { after: 2, stage: 'closing', leverId: 'local-listing', isKept: true },
  { after: 2, stage: 'closing', leverId: 'sequence-cart', isKept: false },
  { after: 2, stage: 'closing', leverId: 'promo-codes', isKept: false },
  { after: 2, stage: 'retention', leverId: 'newsletter', isKept: true },
  { after: 2, stage: 'retention', leverId: 'loyalty-programme', isKept: false },
  { after: 2, stage: 'retention', leverId: 'exclusive-offers', isKept: false },
  { after: 132, stage: 'conversion', leverId: 'qr-in-store', isKept: false },
]

/** What came with the second objective. */
export function agreeAims(world: World): void {
  const { teller, year } = world
  const from = (after: number) => addDays(year.second.startOn, after)
  agree(world, from(1), () => describeKpis(world))
  agree(world, from(1), async () => {
    await teller.ask('aim.keepBaseline', { perMonthNow: 14, saleCents: 420_000 })
    await teller.ask('plan.setMeans', { centsPerMonth: 95_000 })
  })
  for (const { after, ...choice } of levers) agree(world, from(after), async () => { await teller.ask('aim.keepTactic', choice) })
  wrote(world, 'aim.listTactics', new Set(levers.map(({ stage, leverId }) => `${stage} ${leverId}`)).size)
}

interface Kpi extends Row { objectiveId: string; role: 'main' | 'second' }

/** What is counted, why, and what people say beside it. */
async function describeKpis(world: World): Promise<void> {
  const { teller, year, people, objectives } = world
  const objectiveId = objectives.get(year.second.startOn)!
  const [main] = (await teller.ask<Kpi[]>('aim.listKpis')).filter(one => one.objectiveId === objectiveId && one.role === 'main')
  await teller.ask('aim.updateKpi', { id: main!.id, version: main!.version, change: {
    ownerId: people.get('Claire Lenoir')!, experience: 'Oser demander un prix à un artisan', verbatim: 'On n’ose pas appeler, on a peur de déranger pour rien.',
    humanSignal: 'Ce que les gens disent en premier quand on les rappelle', refresh: 'weekly', reporting: 'monthly', reportHours: 0.25,
  } })
  // Its report takes time each month: the product plans it, and it is paid with the rest.
  const [report] = (await teller.ask<(Row & { title: string })[]>('plan.listActions')).filter(({ title }) => title.startsWith('Relever'))
  await teller.ask('plan.updateAction', { id: report!.id, version: report!.version, change: { budgetLineId: world.lines.get('kitchenPages')!.id } })
  wrote(world, 'plan.listActions')
  await teller.ask('aim.createKpi', { name: 'Inscriptions à la lettre', kpiId: 'newsletter-signups', basePerMonth: 12, targetPerMonth: 35, objectiveId, ownerId: people.get('Inès, alternante')!, humanSignal: 'Qui répond à la lettre, et pour dire quoi\u202f?', experience: 'Suivre un chantier de loin, sans s’engager', verbatim: 'J’attends vos photos comme un feuilleton.', refresh: 'monthly' })
  await teller.ask('aim.createKpi', { name: 'Avis reçus', kpiId: 'reviews', basePerMonth: 1, targetPerMonth: 3, objectiveId, onDashboard: false, ownerId: people.get('Marc, chef d’atelier')!, humanSignal: 'Le nom du compagnon cité dans l’avis', experience: 'Dire merci à celui qui a posé', verbatim: 'Propre, à l’heure, et il a réparé une porte qu’on ne lui demandait pas.', refresh: 'quarterly' })
  wrote(world, 'aim.listKpis', 2)
  await teller.ask('aim.keepValueStatement', { sentence: 'Montrer des chantiers finis à des gens qui ne passeront jamais devant l’atelier', kpiId: main!.id })
  wrote(world, 'aim.listValueStatements')
}

/** An objective beside the first one, given up before its time. */
export function agreeSideObjective(world: World): void {
  const { teller, year } = world
  const [startOn, endOn] = [addDays(year.from, 14), year.first.endOn]
  agree(world, startOn, async () => {
    const { objectiveId } = await teller.ask<{ objectiveId: string }>('aim.setCourse', {
      stake: 'Être joint du premier coup', swotItemId: null, kpiId: 'messages', startOn, endOn, fromPerMonth: 2, toPerMonth: 8, valueCents: null, marginShare: null, isCourse: false, templateId: 'more-requests',
    })
    wrote(world, 'aim.listObjectives')
    wrote(world, 'aim.listKpis')
    agree(world, addDays(startOn, 90), async () => {
      await end(world, objectiveId, 'Deux messages par mois, presque tous pour un prix à la louche. Le formulaire fait mieux, et on y répond le jour même.')
    })
  })
}

/** The first objective is over: it leaves the course, its KPI the dashboard. */
export const closeFirst = (world: World) => end(world, world.objectives.get(world.year.first.startOn)!, 'Arrivé à son terme\u202f: les escaliers ont leur rythme, place aux cuisines.')

async function end({ teller }: World, id: string, reason: string): Promise<void> {
  const { version } = await teller.ask('aim.getObjective', { id })
  await teller.ask('aim.endObjective', { id, version, reason })
  const [main] = (await teller.ask<Kpi[]>('aim.listKpis')).filter(one => one.objectiveId === id)
  await teller.ask('aim.updateKpi', { id: main!.id, version: main!.version, change: { onDashboard: false } })
}
