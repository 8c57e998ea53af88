// What the joinery answers to the method's questions that no record answers, « sans objet » included, and one question of its own.
import { addDays } from '@azimut/engines/calendar'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

const noInfluencer = 'On choisit un menuisier sur l’avis d’un voisin\u202f: personne ne vend nos cuisines pour nous.'

const notes: readonly { questionId: string; state: 'answered' | 'not-applicable' | 'unknown'; text: string }[] = [
  { questionId: 'influencer-who', state: 'not-applicable', text: noInfluencer },
  { questionId: 'influencer-networks', state: 'not-applicable', text: noInfluencer },
  { questionId: 'influencer-pay', state: 'not-applicable', text: noInfluencer },
  { questionId: 'influencer-rules', state: 'not-applicable', text: noInfluencer },
  { questionId: 'influencer-transparency', state: 'not-applicable', text: noInfluencer },
  { questionId: 'target-behaviour', state: 'answered', text: 'Ils gardent des photos pendant des mois, demandent à deux artisans, et se décident après une visite.' },
  { questionId: 'image-keywords', state: 'answered', text: 'Chaque photo porte la commune, le bois et l’année. Inès range le vendredi.' },
  { questionId: 'tool-selection', state: 'answered', text: 'L’outil d’envoi de la lettre\u202f: hébergé en France, sans engagement, une heure pour l’apprendre.' },
  { questionId: 'traffic-path', state: 'answered', text: 'Un guide, puis les réalisations, puis le formulaire. Sur téléphone, on appelle.' },
  { questionId: 'sales-targets', state: 'answered', text: 'Deux cuisines et un escalier signés par mois\u202f: l’atelier ne peut pas en poser davantage.' },
  { questionId: 'incentive-plan', state: 'unknown', text: 'Un geste pour qui nous recommande\u202f? À voir avec le comptable.' },
]

export function agreeNotes(world: World): void {
  const { teller, year } = world
  agree(world, addDays(year.second.startOn, 11), async () => {
    for (const note of notes) await teller.ask('aim.createQuestionNote', note)
    await teller.ask('aim.createOwnQuestion', { ask: 'Qui rappelle les devis restés sans réponse\u202f?', why: 'Un devis sur trois s’oublie de part et d’autre.' })
  })
  wrote(world, 'aim.listQuestionNotes', notes.length)
  wrote(world, 'aim.listOwnQuestions')
}
