// A client in a line: the course, what waits for a decision, the next meeting.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#app/deck/api.ts'
import { loopNow, walkLoop } from '#app/testLoop.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestShip } from '#app/testShip.ts'

type Standing = OutputOf<'home.readStanding'>

let sea: TestShip
beforeAll(async () => { sea = await openTestShip({ now: () => loopNow }) })
afterAll(async () => { await sea.close() })

test('a company that begins has nothing to say yet', async () => {
  expect(await (await sea.company()).ask('home.readStanding')).toEqual({ today: loopNow.slice(0, 10), course: null, waiting: null, nextMeetingOn: null, heardAt: null, lastReadAt: null })
})

test('a company under way says what its home says', async () => {
  const { company } = await walkLoop(sea)
  const home = await company.ask<OutputOf<'home.readHome'>>('home.readHome')
  const standing = await company.ask<Standing>('home.readStanding')
  expect(standing.course).toMatchObject({ state: home.course!.state, actual: home.course!.actual, expected: home.course!.expected, isMeasured: true })
  expect(standing.waiting?.kind).toBe(home.waiting?.kind)
  expect(standing).toMatchObject({ nextMeetingOn: home.loop.learn.nextOn })
  expect(standing.heardAt).not.toBeNull()
})
