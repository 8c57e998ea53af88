// The visits of the months before the code, as another tool had counted them: an export imported by the product's own operation.
import { addDays } from '@azimut/engines/calendar'
import { createRandom, drawPoisson } from '@azimut/engines/random'
import { visitsOn } from './sources.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

const daysBefore = 122
/** Sessions of an average day, by source as the tool writes it. */
const sources = [['google / organic', 21], ['(direct) / (none)', 7], ['annuaire-artisans.example / referral', 2], ['instagram / social', 2], ['bing / organic', 1]] as const

export function agreeHistory(world: World, seed: string): void {
  const { teller, year } = world
  const luck = createRandom(`${seed}, before the code`)
  agree(world, addDays(year.from, 3), async () => {
    const days = Array.from({ length: daysBefore }, (_, index) => addDays(year.from, index - daysBefore))
    const lines = days.flatMap(day => sources.flatMap(([source, visits]) => {
      const count = drawPoisson(luck, visits * visitsOn(day, 0))
      return count ? [`${day.replaceAll('-', '')},${source},${count}`] : []
    }))
    const file = ['# Menuiserie fictive, format libre', '', 'Date,Source/Support de la session,Sessions', ...lines].join('\n')
    await teller.ask('measure.importCounts', { fileName: 'visites-avant-le-code.csv', contentBase64: Buffer.from(`${file}\n`).toString('base64') })
    wrote(world, 'measure.listCountImports')
    wrote(world, 'measure.listSourceDays', lines.length)
  })
}
