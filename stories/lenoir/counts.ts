// What no code counts: people asked at the showroom how they came, requests on the telephone, and the visits of before the code.
import { addDays, addMonths, weekday } from '@azimut/engines/calendar'
import { createRandom, drawPoisson } from '@azimut/engines/random'
import { pick } from './visits.ts'
import type { Weighted } from './sources.ts'
import { asksOn } from './sources.ts'
import { resultCount } from '#app/model/measure/resultCount.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

const answers: Weighted<string> = [['Bouche-à-oreille', 9], ['Internet', 6], ['Fiche d’établissement', 4], ['Devant l’atelier', 3], ['Salon de l’habitat', 2], ['Ne sait plus', 2]]
/** Requests in an average month: those who come in, and those who call. */
const [inPerson, onPhone] = [1.8, 2]
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
  for (let from = year.second.startOn; from <= year.to; from = addMonths(from, 1)) {
    const last = addDays(addMonths(from, 1), -1)
    const to = last < year.to ? last : year.to
    agree(world, to, async () => { await pressMonth(world, { from, to, tillId, luck }); await callMonth(world, { from, to, luck }) })
  }
}

interface Month { from: string; to: string; luck: () => number }

/** Whoever comes in and asks for a quote, Tuesday to Saturday: one press each, as the page of the till notes it. */
async function pressMonth(world: World, { from, to, tillId, luck }: Month & { tillId: string }): Promise<void> {
  const pressed = new Map<string, { onDay: string; source: string; count: number }>()
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (weekday(day) === 7 || weekday(day) === 1) continue
    for (let left = drawPoisson(luck, inPerson * 7 / 5 * asksOn(day) / monthDays); left > 0; left--) {
      const source = pick(luck, answers)
      const known = pressed.get(`${day} ${source}`)
      pressed.set(`${day} ${source}`, { onDay: day, source, count: (known?.count ?? 0) + 1 })
      hear(world, day, 1)
    }
  }
  await world.teller.within('measure', async ctx => {
    for (const press of pressed.values()) await ctx.of(resultCount).create({ kpiId: 'quote-requests', ...press, how: 'till', tillId })
  })
  wrote(world, 'measure.listResultCounts', pressed.size)
}

/** « Deux demandes au téléphone ce mois-ci », noted by Claire at its end. */
async function callMonth(world: World, { from, to, luck }: Month): Promise<void> {
  const count = drawPoisson(luck, onPhone)
  if (count === 0) return
  await world.teller.ask('measure.noteResults', { count, source: 'Téléphone', fromDay: from, onDay: to, kpiId: 'quote-requests' })
  wrote(world, 'measure.listResultCounts')
  hear(world, to, count)
}

const hear = ({ heard }: World, day: string, count: number) => { heard.set(day, (heard.get(day) ?? 0) + count) }
