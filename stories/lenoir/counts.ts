// What no code counts: people asked at the showroom how they came, requests on the telephone, and the visits of before the code.
import { addDays, addMonths, weekday } from '@azimut/engines/calendar'
import { createRandom, drawPoisson } from '@azimut/engines/random'
import type { Random } from '@azimut/engines/random'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { asksOn } from './sources.ts'
import type { Weighted } from './sources.ts'
import { pick } from './visits.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'
import type { Year } from './year.ts'

const answers: Weighted<string> = [['Bouche-à-oreille', 9], ['Internet', 6], ['Fiche d’établissement', 4], ['Devant l’atelier', 3], ['Salon de l’habitat', 2], ['Ne sait plus', 2]]
/** Requests in an average month: those who come in, and those who call. */
const [inPerson, onPhone] = [2.2, 2.5]
const monthDays = 365.25 / 12

/** From the second objective on, people count too, and what they count is added to what the code does. */
export function agreeCounts(world: World, seed: string): void {
  const { teller, year } = world
  const luck = createRandom(`${seed}, who comes in and who calls`)
  let tillId = ''
  agree(world, year.second.startOn, async () => {
    tillId = (await teller.ask('measure.createTill', { name: 'Salle d’exposition', question: 'Comment nous avez-vous connus\u202f?', sources: answers.map(([said]) => said), kpiId: 'quote-requests' })).id
    wrote(world, 'measure.listTills')
    await teller.ask('measure.chooseBelieved', { kpiId: 'quote-requests', believes: 'both' })
    wrote(world, 'measure.listResultRules')
  })
  for (const [day, sources] of drawPresses(year, luck)) agree(world, day, () => press(world, { day, tillId, sources }))
  for (let from = year.second.startOn; from <= year.to; from = addMonths(from, 1)) {
    const last = addDays(addMonths(from, 1), -1)
    const to = last < year.to ? last : year.to
    const count = drawPoisson(luck, onPhone)
    if (count) agree(world, to, () => noteCalls(world, { from, to, count }))
  }
}

/** Whoever comes in and asks for a quote, Tuesday to Saturday: how many gave each answer, by day. */
function drawPresses({ second: { startOn }, to }: Year, luck: Random): Map<string, Map<string, number>> {
  const pressed = new Map<string, Map<string, number>>()
  for (let day = startOn; day <= to; day = addDays(day, 1)) {
    if (weekday(day) === 7 || weekday(day) === 1) continue
    const sources = new Map<string, number>()
    for (let left = drawPoisson(luck, inPerson * 7 / 5 * asksOn(day) / monthDays); left > 0; left--) {
      const source = pick(luck, answers)
      sources.set(source, (sources.get(source) ?? 0) + 1)
    }
    if (sources.size) pressed.set(day, sources)
  }
  return pressed
}

/** As the page of the till notes it: one count a day and answer. */
async function press(world: World, { day, tillId, sources }: { day: string; tillId: string; sources: ReadonlyMap<string, number> }): Promise<void> {
  await world.teller.within('measure', async ctx => {
    for (const [source, count] of sources) await ctx.of(resultCount).create({ kpiId: 'quote-requests', onDay: day, source, count, how: 'till', tillId })
  })
  wrote(world, 'measure.listResultCounts', sources.size)
  for (const count of sources.values()) hear(world, day, count)
}

/** « Deux demandes au téléphone ce mois-ci », noted by Claire at its end. */
async function noteCalls(world: World, { from, to, count }: { from: string; to: string; count: number }): Promise<void> {
  await world.teller.ask('measure.noteResults', { count, source: 'Téléphone', fromDay: from, onDay: to, kpiId: 'quote-requests' })
  wrote(world, 'measure.listResultCounts')
  hear(world, to, count)
}

const hear = ({ heard }: World, day: string, count: number) => { heard.set(day, (heard.get(day) ?? 0) + count) }
