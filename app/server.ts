// The server: one process on one data folder, from the lock to the drain.
import type { FastifyInstance } from 'fastify'
import { launchShip } from '#app/ship.ts'
import type { AfloatShip } from '#app/ship.ts'
import { openSocket } from '#app/kernel/socket.ts'
import type { Settings } from '#app/kernel/settings.ts'
import { runCommand } from '#app/commands/run.ts'
import { tellExample } from '#app/commands/seed.ts'

export interface Server { url: string; ship: AfloatShip; close(): Promise<void> }

/** Starts and listens. The socket is both the door of the command line and the lock of the data folder: opened first, closed last. */
export async function serve(settings: Settings, log: (text: string) => void): Promise<Server> {
  let ship: AfloatShip | undefined
  await using opening = new AsyncDisposableStack()
  const socket = await openSocket(settings.data, (call, print) => ship ? runCommand(ship, call, print) : Promise.reject(new Error('Azimut is starting or stopping. Try again in a moment.')))
  opening.defer(() => socket.close())
  const afloat = await launchShip(settings, log)
  opening.defer(() => afloat.close())
  afloat.doors.offerExample((email, progress) => tellExample(afloat, email, progress))
  const http = await afloat.http()
  opening.defer(() => closeHttp(http))
  await listen(http, settings)
  ship = afloat
  const opened = opening.move()
  return {
    url: settings.url, ship: afloat,
    close() {
      ship = undefined
      return opened.disposeAsync()
    },
  }
}

async function listen(http: FastifyInstance, { host, port }: Settings) {
  try { await http.listen({ host, port }) } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(`Azimut cannot listen on ${host}, port ${port} (${code === 'EADDRINUSE' ? 'another program does' : code}): change AZIMUT_HOST or AZIMUT_PORT.`, { cause: error })
  }
}

/** Lets the requests under way end; one that dawdles is cut off, so that the stop does not wait for it. */
async function closeHttp(http: FastifyInstance) {
  const impatience = setTimeout(() => http.server.closeAllConnections(), 2000)
  try { await http.close() } finally { clearTimeout(impatience) }
}
