// The tools of the joinery: two compared to send the letter, one kept of them, and the one that follows quotes.
import { addDays } from '@azimut/engines/calendar'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

interface Tried { name: string; purpose: string; centsPerMonth: number | null; seats: number; needs: { need: string; weight: number; score: number | null }[]; during: 'first' | 'second'; after: number; decision: 'keep' | 'drop'; answersNeed?: 'yes' | 'partly' }

const letterNeeds = (simple: number, consent: number, photos: number | null) => [{ need: 'S’apprend en une heure', weight: 5, score: simple }, { need: 'Garde la preuve de l’accord', weight: 4, score: consent }, { need: 'Met les photos en valeur', weight: 2, score: photos }]

/** None of them exists. */
const tools: readonly Tried[] = [
  { name: 'Carnet de devis (fictif)', purpose: 'Suivre les devis', centsPerMonth: 2_900, seats: 2, needs: [{ need: 'Rappelle les devis sans réponse', weight: 5, score: 3 }, { need: 'Se lit sur un chantier', weight: 4, score: 5 }], during: 'first', after: 60, decision: 'keep', answersNeed: 'partly' },
  { name: 'La Petite Poste (fictif)', purpose: 'Envoyer la lettre', centsPerMonth: 4_500, seats: 2, needs: letterNeeds(5, 4, 3), during: 'second', after: 80, decision: 'keep', answersNeed: 'yes' },
  { name: 'Grand Courrier (fictif)', purpose: 'Envoyer la lettre', centsPerMonth: null, seats: 5, needs: letterNeeds(2, 5, null), during: 'second', after: 80, decision: 'drop' },
]
/** The product asks for a look ninety days later. */
const daysToLook = 92

export function agreeTools(world: World): void {
  const { teller, year } = world
  for (const { during, after, decision, answersNeed, ...form } of tools) {
    const day = addDays(year[during].startOn, after)
    agree(world, day, async () => {
      const made = await teller.ask('plan.createTool', form)
      wrote(world, 'plan.listTools')
      const decided = await teller.ask('plan.decideTool', { id: made.id, version: made.version, decision })
      if (answersNeed) agree(world, addDays(day, daysToLook), async () => { await teller.ask('plan.checkTool', { id: decided.id, version: decided.version, answersNeed }) })
    })
  }
}
