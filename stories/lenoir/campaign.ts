// The campaign of autumn: an idea first, then its brief, launched once it had everything, with the actions that make it.
import { addDays } from '@azimut/engines/calendar'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

const brief = {
  audience: 'Des propriétaires de maisons des années 1970, entre Toulon et Hyères, qui refont leur cuisine au printemps',
  story: 'Une cuisine se décide l’hiver et se pose au printemps\u202f: c’est maintenant qu’on dessine.',
  proof: 'Trois cuisines livrées cette année, leurs prix et leurs délais écrits',
  mainAd: 'Votre cuisine se dessine cet hiver',
  offer: 'Le relevé et le premier plan offerts jusqu’à fin janvier',
  cta: 'Demander un devis',
}

/** Before the actions of the second objective are planned, so that some of them belong to it. */
export async function openCampaign(world: World): Promise<void> {
  const { teller, year, objectives } = world
  const objectiveId = objectives.get(year.second.startOn)!
  const made = await teller.ask('act.createCampaign', { name: 'Dessiner sa cuisine cet hiver', objectiveId, budgetLineId: world.lines.get('adsKitchens')!.id })
  world.campaignId = made.id
  wrote(world, 'act.listCampaigns')
  agree(world, addDays(year.second.startOn, 118), async () => {
    const written = await teller.ask('act.updateCampaign', { id: made.id, version: made.version, change: brief })
    // The eve of its letter, which is ready. Over a closure hours may lack: Claire launches it all the same.
    const eve = addDays(year.workday(addDays(year.second.startOn, 140)), -1)
    agree(world, eve, async () => { await teller.ask('act.updateCampaign', { id: made.id, version: written.version, change: { state: 'live' } }, ['act.campaignReady']) })
  })
}
