// The visits of the months before the code, as another tool had counted them: an export imported by the product's own operation.
import { addDays } from '@azimut/engines/calendar'
import { createRandom, drawPoisson } from '@azimut/engines/random'
import { visitsOn } from './sources.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'
import { daysTold } from './year.ts'

const daysBefore = 122
/** Out of a hundred sessions, by source as the tool writes it. */
const sources = [['google / organic', 64], ['(direct) / (none)', 21], ['annuaire-artisans.example / referral', 6], ['instagram / social', 6], ['bing / organic', 3]] as const
/** Events of a visit, as the code counts them; and of all visits, those the other tool was allowed to see. */
const [eventsPerVisit, seen] = [2.2, 0.7]

/** As many visits as the year will have had, whatever the number of `events` told, and a little fewer: people come more and more. */
export function agreeHistory(world: World, { events, seed }: { events: number; seed: string }): void {
  const { teller, year } = world
  const luck = createRandom(`${seed}, before the code`)
  const perDay = events / eventsPerVisit / daysTold * seen
  agree(world, addDays(year.from, 3), async () => {
    const days = Array.from({ length: daysBefore }, (_, index) => addDays(year.from, index - daysBefore))
    const lines = days.flatMap(day => sources.flatMap(([source, visits]) => {
      const count = drawPoisson(luck, perDay * visits / 100 * visitsOn(day, 0))
      return count ? [`${day.replaceAll('-', '')},${source},${count}`] : []
    }))
    const file = ['# Menuiserie fictive, format libre', '', 'Date,Source/Support de la session,Sessions', ...lines].join('\n')
    await teller.ask('measure.importCounts', { fileName: 'visites-avant-le-code.csv', contentBase64: Buffer.from(`${file}\n`).toString('base64') })
    wrote(world, 'measure.listCountImports')
    wrote(world, 'measure.listSourceDays', lines.length)
  })
}
