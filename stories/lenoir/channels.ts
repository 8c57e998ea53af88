// « Vos canaux »: where the joinery speaks, what was decided of each, one « non » included, and what waits for a decision.
import { addDays } from '@azimut/engines/calendar'
import { oldPhone } from './pages.ts'
import type { Row } from './teller.ts'
import { agree, spend, wrote } from './world.ts'
import type { World } from './world.ts'

interface Speaks {
  form: { name: string; kind: string; url?: string; open: 'yes' | 'undecided'; ownerUnit?: string; loginHolder?: string; purpose?: string; statedPhone?: string; statedHours?: string }
  /** Days ago that it last spoke. */
  spoke?: number
  /** On which day of which objective. */
  decided?: { during: 'first' | 'second'; after: number; decision: 'keep' | 'reposition' | 'close'; reason: string; /** Days until it is looked at again. */ again: number | null; action?: { title: string; hours: number } }
}

export const letterChannel = 'Lettre de l’atelier'

const declared: readonly Speaks[] = [
  { form: { name: 'Fiche d’établissement', kind: 'listing', open: 'yes', ownerUnit: 'Inès', loginHolder: 'Claire Lenoir', purpose: 'Être trouvé et appelé', statedPhone: '04 65 71 20 30', statedHours: 'Du lundi au vendredi, 8\u00a0h à 12\u00a0h et 14\u00a0h à 18\u00a0h' }, spoke: 12,
    decided: { during: 'first', after: 9, decision: 'keep', reason: 'C’est là qu’on cherche notre numéro.', again: 400 } },
  { form: { name: 'Instagram', kind: 'social', url: 'https://www.instagram.com/maison-lenoir.example', open: 'yes', ownerUnit: 'Inès', loginHolder: 'Inès', purpose: 'Montrer les chantiers finis' }, spoke: 5,
    decided: { during: 'second', after: 3, decision: 'reposition', reason: 'Beaucoup de menuisiers nous suivent, peu de clients\u202f: on n’y met plus que des cuisines posées, avec la commune.', again: 240 } },
  { form: { name: 'Page Facebook', kind: 'social', open: 'yes', ownerUnit: 'Claire', purpose: 'Reprise d’une ancienne page' },
    decided: { during: 'first', after: 9, decision: 'close', reason: 'Quatorze abonnés, dont la famille, et aucune demande en deux ans.', again: null } },
  { form: { name: 'Annuaire d’artisans', kind: 'other', open: 'yes', ownerUnit: 'Claire', purpose: 'Être trouvé par métier et par commune' },
    decided: { during: 'first', after: 14, decision: 'keep', reason: 'Il amène des gens qui ont déjà un projet, mais notre ancien numéro y est encore.', again: 340, action: { title: 'Corriger le numéro dans l’annuaire', hours: 0.5 } } },
  { form: { name: 'Salle d’exposition', kind: 'place', open: 'yes', ownerUnit: 'Marc', purpose: 'Toucher le bois avant de signer' },
    decided: { during: 'second', after: 3, decision: 'keep', reason: 'Qui vient deux fois signe.', again: 330 } },
  { form: { name: letterChannel, kind: 'newsletter', open: 'undecided', ownerUnit: 'Inès', loginHolder: 'Inès', purpose: 'Revenir parler à ceux qui ont demandé' }, spoke: 68,
    decided: { during: 'second', after: 3, decision: 'keep', reason: 'Une cuisine se décide en six mois\u202f: il faut donner des nouvelles.', again: 250 } },
  { form: { name: 'Vidéos courtes', kind: 'social', open: 'undecided', ownerUnit: 'Inès' } },
]

/** What the site shows and what the owner knows of, then decisions on their days. */
export async function openChannels(world: World): Promise<void> {
  const { teller, year, channels } = world
  const seen = await teller.ask<Seen[]>('diagnose.keepSeenChannels')
  for (const { name, id } of seen) channels.set(name, id)
  for (const one of seen) await teller.ask('diagnose.updateChannel', { ...at(one), change: { open: 'yes', ownerUnit: 'Claire', purpose: one.kind === 'site' ? 'Montrer le travail et recevoir les demandes' : 'Répondre de vive voix' } })
  wrote(world, 'diagnose.listChannels', seen.length)
  for (const { form, spoke, decided } of declared) {
    const { id } = await teller.ask('diagnose.createChannel', form)
    channels.set(form.name, id)
    wrote(world, 'diagnose.listChannels')
    if (decided) agree(world, addDays(year[decided.during].startOn, decided.after), () => decide(world, id, decided))
    if (spoke !== undefined) agree(world, year.to, () => change(world, id, { lastActivityOn: addDays(year.today, -spoke) }))
  }
  agree(world, addDays(year.from, 20), () => keepSeen(world, seen))
}

const at = ({ id, version }: Row) => ({ id, version })

async function change({ teller }: World, id: string, said: object): Promise<void> {
  const { version } = await teller.ask('diagnose.getChannel', { id })
  await teller.ask('diagnose.updateChannel', { id, version, change: said })
}

async function decide(world: World, id: string, { during, after, again, action, ...said }: NonNullable<Speaks['decided']>): Promise<void> {
  const { teller, year } = world
  const on = addDays(year[during].startOn, after)
  const { version } = await teller.ask('diagnose.getChannel', { id })
  await teller.ask('diagnose.decideChannel', { id, version, ...said, reviewOn: again === null ? null : addDays(on, again), action: action ?? null })
  await change(world, id, { stakeId: await stakeOf(world, during) })
  if (action) await doIt(world, { title: action.title, day: addDays(on, 5) })
}

/** A site writes its number with spaces of its own. */
const digits = (number: string) => number.replaceAll(/\D/g, '')

type Seen = Row & { kind: string; name: string }

/** The site and the telephone: nothing to decide for long. The number that contradicted the other one is closed. */
async function keepSeen(world: World, seen: readonly Seen[]): Promise<void> {
  for (const { id, kind, name } of seen) await decide(world, id, digits(name) === digits(oldPhone) ? { during: 'first', after: 20, decision: 'close', reason: 'L’ancien numéro sonnait dans un atelier fermé.', again: null } : { during: 'first', after: 20, decision: 'keep', reason: kind === 'site' ? 'Tout le reste y mène.' : 'La moitié des chantiers commence par un appel.', again: 395 })
}

/** What the objective of those days serves. */
async function stakeOf({ teller, objectives, year }: World, during: 'first' | 'second'): Promise<string> {
  return (await teller.ask<{ stakeId: string }>('aim.getObjective', { id: objectives.get(year[during].startOn)! })).stakeId
}

/** The action that a decision led to, done by Claire some days later. */
async function doIt(world: World, { title, day }: { title: string; day: string }): Promise<void> {
  const { teller, people } = world
  const action = (await teller.ask<(Row & { title: string })[]>('plan.listActions')).find(one => one.title === title)!
  const owned = await teller.ask('plan.updateAction', { ...at(action), change: { ownerId: people.get('Claire Lenoir')!, budgetLineId: world.lines.get('listing')!.id } })
  wrote(world, 'plan.listActions')
  agree(world, day, async () => {
    await teller.ask('act.completeAction', { ...at(owned), hours: 0.5 })
    spend(world, day, 0.5)
  })
}
