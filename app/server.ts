// The server: one process on one data folder, from the lock to the drain.
import { launchShip } from '#app/ship.ts'
import type { AfloatShip } from '#app/ship.ts'
import { openSocket } from '#app/kernel/socket.ts'
import type { Socket } from '#app/kernel/socket.ts'
import type { Settings } from '#app/kernel/settings.ts'
import { runCommand } from '#app/commands/run.ts'

export interface Server { url: string; ship: AfloatShip; close(): Promise<void> }

/** Starts and listens. The socket is both the door of the command line and the lock of the data folder. */
export async function serve(settings: Settings, log: (text: string) => void): Promise<Server> {
  let ship: AfloatShip | undefined
  const socket: Socket = await openSocket(settings.data, (call, print) => ship ? runCommand(ship, call, print) : Promise.reject(new Error('Azimut is still starting. Try again in a moment.')))
  try {
    ship = await launchShip(settings, log)
    const http = await ship.http()
    await http.listen({ port: settings.port, host: settings.host })
    const started = ship
    return {
      url: settings.url, ship: started,
      async close() {
        await http.close()
        await socket.close()
        await started.close()
      },
    }
  } catch (error) {
    await socket.close()
    await ship?.close()
    throw error
  }
}
