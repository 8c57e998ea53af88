// Puts the ship together: stores opened and migrated, rooms mounted, jobs running. The server, the command line and the tests all sail on it.
import { join } from 'node:path'
import { findChromium, printPdf } from '@azimut/probe'
import type { FastifyInstance } from 'fastify'
import { nouns, rooms } from '#app/bridge.ts'
import { openAccounts } from '#app/kernel/accounts/auth.ts'
import type { Accounts } from '#app/kernel/accounts/auth.ts'
import { crewRoom } from '#app/kernel/accounts/crew.ts'
import { openDoors } from '#app/kernel/accounts/doors.ts'
import { collector } from '#app/kernel/events/collector.ts'
import { openEventPath } from '#app/kernel/events/eventPath.ts'
import { openHttp } from '#app/kernel/http/open.ts'
import { startWorker } from '#app/kernel/jobs/worker.ts'
import type { Worker } from '#app/kernel/jobs/worker.ts'
import { openLive } from '#app/kernel/live.ts'
import { openMail } from '#app/kernel/mail.ts'
import { openPrinter } from '#app/kernel/print/printer.ts'
import type { Room } from '#app/kernel/room.ts'
import { startPostgres } from '#app/kernel/postgres/server.ts'
import type { Ship } from '#app/kernel/run.ts'
import type { Settings } from '#app/kernel/settings.ts'
import { openDatabase } from '#app/kernel/store/database.ts'
import { threadRoom } from '#app/kernel/thread/room.ts'
import { mountShortLinks } from '#app/rooms/act/links/redirect.ts'
import { mountTills } from '#app/rooms/measure/till/mountTills.ts'
import { openTrackers } from '#app/rooms/measure/tracker/findTracker.ts'
import { openLetterheads } from '#app/rooms/share/brand/letterhead.ts'

export interface AfloatShip extends Ship {
  accounts: Accounts
  doors: ReturnType<typeof openDoors>
  worker: Worker
  /** The HTTP door, not listening yet. */
  http(): Promise<FastifyInstance>
  /** Drains: jobs first, then what was accepted but not stored, then the stores. */
  close(): Promise<void>
}

const pages = join(import.meta.dirname, '../dist/web')

/** Opens everything but the port. `now` can be another day's, for stories and tests. */
export async function launchShip(settings: Settings, log: (text: string) => void, now = () => new Date().toISOString()): Promise<AfloatShip> {
  // Closed in the reverse order; at once when one of them does not open.
  await using opening = new AsyncDisposableStack()
  const postgres = settings.databaseUrl === undefined ? await startPostgres({ dir: join(settings.data, 'postgres'), log }) : undefined
  opening.defer(async () => { await postgres?.stop() })
  const database = await openDatabase(settings.databaseUrl ?? postgres!.url, nouns)
  opening.defer(() => database.close())
  const live = openLive()
  const events = await openEventPath({ dir: join(settings.data, 'events'), clickhouseUrl: settings.clickhouseUrl, secret: settings.secret, log })
  opening.defer(() => events.close())
  const printer = openPrinter(printPdf, settings.chromium ?? findChromium(), log)
  opening.defer(() => printer.close())
  const ship: Ship = {
    database,
    rooms: [...rooms, crewRoom(database), threadRoom(nouns)] as unknown as readonly Room[],
    services: { settings, events, live, mail: openMail(settings.smtpUrl, settings.url), printer, letterhead: openLetterheads(database.owner), stopJob: subject => worker.stop(subject), now },
  }
  const accounts = openAccounts(database, settings)
  const doors = openDoors(database, accounts)
  const worker = await startWorker(ship, log)
  opening.defer(() => worker.drain())
  const opened = opening.move()
  return {
    ...ship, accounts, doors, worker,
    http: () => openHttp({
      ship, accounts, doors: doors.doors, pages, log,
      async routes(app) {
        await app.register(collector, { events, findSite: openTrackers(database.owner) })
        mountShortLinks(app, ship)
        mountTills(app, ship)
      },
    }),
    close: () => opened.disposeAsync(),
  }
}
