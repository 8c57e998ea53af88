// What the joinery had tried before: five past actions, one of unknown cost, what the best one taught, and an initiative that runs alone.
import { addDays } from '@azimut/engines/calendar'
import type { Row } from './teller.ts'
import { wrote } from './world.ts'
import type { World } from './world.ts'

/** Days before the first of the story; null is what nobody knows any more. */
const tried: readonly { title: string; leverId: string; channel: string; from: number; to: number; costCents: number | null; hours: number | null; results: number | null; valueCents: number | null; origin: string | null; verdict: string | null }[] = [
  { title: 'Stand au Salon de l’habitat', leverId: 'trade-fair', channel: 'Salon', from: 190, to: 188, costCents: 182_000, hours: 38, results: 9, valueCents: 2_240_000, origin: 'competitor', verdict: 'keep' },
  { title: 'Prospectus dans 2\u202f000 boîtes aux lettres', leverId: 'flyers', channel: 'Boîtes aux lettres', from: 250, to: 236, costCents: 34_600, hours: 6, results: 1, valueCents: 0, origin: 'hearsay', verdict: 'stop' },
  { title: 'Page mise en avant dans un annuaire', leverId: 'directories', channel: 'Annuaire d’artisans', from: 365, to: 1, costCents: 58_800, hours: 3, results: 5, valueCents: 380_000, origin: 'request', verdict: 'fix' },
  { title: 'Photos de chantier sur Instagram', leverId: 'social-organic', channel: 'Instagram', from: 340, to: 1, costCents: 0, hours: 45, results: 3, valueCents: null, origin: 'competitor', verdict: 'fix' },
  { title: 'Page dans le bulletin municipal', leverId: 'sponsored-article', channel: 'Bulletin municipal', from: 300, to: 270, costCents: null, hours: 2, results: null, valueCents: null, origin: null, verdict: null },
]

export async function lookBack(world: World): Promise<void> {
  const { teller, year } = world
  const kept: Row[] = []
  for (const { from, to, ...form } of tried) kept.push(await teller.ask('diagnose.createPastAction', { ...form, startOn: addDays(year.from, -from), endOn: addDays(year.from, -to) }))
  wrote(world, 'diagnose.listPastActions', kept.length)
  const strength = await teller.ask('diagnose.keepPastAction', { id: kept[0]!.id, kind: 'strength', sentence: 'Quand on voit notre travail, on signe\u202f: un salon a suffi à remplir deux mois' })
  const [opportunity] = await teller.ask<(Row & { kind: string })[]>('diagnose.listSwotItems').then(items => items.filter(({ kind }) => kind === 'opportunity'))
  await teller.ask('diagnose.crossItems', { firstId: strength.id, secondId: opportunity!.id, sentence: 'Montrer nos chantiers finis à ceux qui rénovent' })
  wrote(world, 'aim.listStakes')
  await teller.ask('diagnose.createInitiative', { name: 'Tableaux de photos sur Pinterest, commencés par une stagiaire', lasting: 'no', effective: 'unknown', centsPerYear: 14_400 })
  wrote(world, 'diagnose.listInitiatives')
}
