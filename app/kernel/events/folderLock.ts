// One process for one folder: a second would cut the journal the first is writing.
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import { join, relative } from 'node:path'

/** True when a living process holds the socket: a dead one's refuses, so nothing has to be cleaned after a kill. */
const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(path, () => {
      socket.destroy()
      resolve(true)
    }).on('error', () => resolve(false))
  })

/** Rejects when another process holds the folder; otherwise answers how to let it go. */
export const lockFolder = async (dir: string): Promise<() => Promise<void>> => {
  const full = join(dir, 'lock')
  const short = relative(process.cwd(), full)
  const path = short.length < full.length ? short : full // a socket's path holds about a hundred characters
  if (await answers(path)) throw new Error(`The events in ${dir} do not open: another Azimut is using this folder.`)
  await rm(full, { force: true })
  const server = createServer((socket) => socket.destroy()).listen(path)
  await once(server, 'listening')
  server.unref()
  return async () => { await new Promise((go) => server.close(go)) }
}
