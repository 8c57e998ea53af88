// How the joinery holds its plan: the version everybody agreed on, what waits for what, and a rank chosen against the computed one.
import { addDays } from '@azimut/engines/calendar'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

/** `action` begins once `needs` is done. */
const waits: readonly { during: 'second' | 'now'; action: string; needs: string; handover: string }[] = [
  { during: 'second', action: 'Envoyer la première lettre', needs: 'Préparer la lettre et son inscription', handover: 'Le formulaire d’inscription est en ligne' },
  { during: 'second', action: 'Ajuster les annonces cuisines, premier mois', needs: 'Réécrire la page cuisines', handover: 'La nouvelle page est en ligne' },
  { during: 'now', action: 'Écrire le guide «\u00a0Plan de travail\u00a0»', needs: 'Photographier la cuisine de Sanary', handover: 'Les photos du plan de travail sont triées' },
  { during: 'now', action: 'Exclure les mots qui ne vendent rien', needs: 'Ajuster les annonces cuisines, ce mois-ci', handover: 'La liste des mots et de ce qu’ils ont coûté' },
]

export function agreePlanning(world: World): void {
  const { teller, year, actions } = world
  const agreed = addDays(year.second.startOn, 3)
  for (const { during, action, needs, handover } of waits) agree(world, during === 'now' ? year.to : agreed, async () => {
    await teller.ask('plan.createDependency', { actionId: actions.get(action)!.id, needsId: actions.get(needs)!.id, handover })
    wrote(world, 'plan.listDependencies')
  })
  agree(world, agreed, async () => { await teller.ask('plan.validatePlan', { title: 'Le plan des cuisines' }) })
  wrote(world, 'plan.listPlanVersions')
  agree(world, year.to, async () => {
    await teller.ask('plan.rankAction', { actionId: actions.get('Réparer le lien vers la terrasse de Sanary')!.id, rank: 1, reason: 'Une demi-heure, et c’est la photo que les gens demandent' })
    wrote(world, 'plan.listRankings')
  })
}
