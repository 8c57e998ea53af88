// Kills a loaded server again and again, by turns alone and with everything it started, and starts it on the same data.
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from '#app/testServer.ts'
import { openLoad } from './load.ts'
import { processesOf, signalAll } from './processes.ts'
import { compare, seed } from './verdict.ts'
import type { Verdict } from './verdict.ts'

export interface Kills { data: string; rounds: number; seconds: number; say: (line: string) => void }

/** Answers what was lost, and how many processes were left at the end. A start that fails rejects. */
export async function killAgainAndAgain({ data, rounds, seconds, say }: Kills): Promise<Verdict & { left: number }> {
  let server = await startServer(data)
  try {
    const installation = await seed(data)
    const load = openLoad({ ...installation, eventsPerSecond: 500, connections: 32 })
    for (let round = 1; round <= rounds; round++) {
      const before = load.acknowledged.size
      const stop = load.start(server.url)
      // Any moment is a moment to be killed at.
      await sleep(seconds * 1000 * (0.75 + Math.random() / 2))
      const alone = round % 2 === 1
      const gone = once(server.child, 'exit')
      if (alone) server.child.kill('SIGKILL')
      else signalAll(processesOf(data), 'SIGKILL')
      await Promise.all([gone, stop()])
      const acknowledged = load.acknowledged.size - before
      const startedMs = performance.now()
      server = await startServer(data)
      const readyMs = performance.now() - startedMs
      const again = await load.sendAgain(server.url)
      say(`round ${round}: killed ${alone ? 'the server alone' : 'all its processes'} after ${acknowledged} acknowledged; ready again in ${(readyMs / 1000).toFixed(2)} s; ${again} sent again`)
    }
    const verdict = await compare(server, data, { load, ...installation })
    await server.stop()
    return { ...verdict, left: processesOf(data).length }
  } finally {
    signalAll(processesOf(data), 'SIGKILL')
  }
}
