// The collector as a process of its own (`serve --only collector`): it takes events and feeds a ClickHouse server. Several feed one.
import fastify from 'fastify'
import { join } from 'node:path'
import { nouns } from '#app/bridge.ts'
import { collector } from '#app/kernel/events/collector.ts'
import { openEventPath } from '#app/kernel/events/eventPath.ts'
import { openSocket } from '#app/kernel/socket.ts'
import { SettingError } from '#app/kernel/settings.ts'
import type { Settings } from '#app/kernel/settings.ts'
import { openDatabase } from '#app/kernel/store/database.ts'
import { openTrackers } from '#app/rooms/measure/tracker/findTracker.ts'

export interface CollectorServer { url: string; close(): Promise<void> }

/** The stores that Azimut brings along belong to one process: a collector beside it needs servers, and the secret that numbers visitors alike. */
export function checkCollector(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of ['DATABASE_URL', 'CLICKHOUSE_URL', 'AZIMUT_SECRET']) {
    if (!env[name]?.trim()) throw new SettingError(`A collector of its own needs ${name}: without it only the server that holds the data can collect.`)
  }
}

/** Its data folder holds its own journal and nothing else; a folder that another process uses is refused. */
export async function serveCollector({ data, host, port, url, secret, databaseUrl, clickhouseUrl, trustedProxies }: Settings, log: (text: string) => void): Promise<CollectorServer> {
  await using opening = new AsyncDisposableStack()
  const socket = await openSocket(data, () => Promise.reject(new Error('Only a collector runs here: type this where the server runs.')))
  opening.defer(() => socket.close())
  const database = await openDatabase(databaseUrl ?? '', nouns)
  opening.defer(() => database.close())
  const events = await openEventPath({ dir: join(data, 'events'), clickhouseUrl, secret, log })
  opening.defer(() => events.close())
  const app = fastify({ trustProxy: trustedProxies.length ? [...trustedProxies] : false, forceCloseConnections: 'idle', requestTimeout: 120_000 })
  opening.defer(() => app.close())
  await app.register(collector, { events, findSite: openTrackers(database.owner) })
  app.get('/health', async (_, reply) => {
    await events.checkJournal()
    return reply.send({ journal: 'ok', late: events.lateness().late })
  })
  await app.listen({ host, port })
  const opened = opening.move()
  return { url, close: () => opened.disposeAsync() }
}
