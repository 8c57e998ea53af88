// The documents made along the year: for the team, for the bank, and the calendar that everybody follows.
import { addDays } from '@azimut/engines/calendar'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

/** Only those that need no browser to print them, so that any server tells the same story. */
const made = [
  { exportId: 'report-page', during: 'first', after: 2 },
  { exportId: 'deck-team', during: 'second', after: 4 },
  { exportId: 'calendar', during: 'second', after: 4 },
  { exportId: 'deck-bank', during: 'second', after: 48 },
  { exportId: 'deck-management', during: 'second', after: 150 },
] as const

export function agreeEditions(world: World): void {
  const { teller, year } = world
  for (const { exportId, during, after } of made) agree(world, year.workday(addDays(year[during].startOn, after)), async () => {
    await teller.ask('share.makeEdition', { exportId })
    wrote(world, 'share.listEditions')
  })
}
