// The socket in the data folder: commands go through it to the running server; holding it is holding the folder.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { Socket as Connection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Writable } from 'node:stream'

/** One command as typed. `cwd` is where: file names in the arguments are relative to it. */
export interface Call { command: string; args: string[]; cwd: string; terminal: boolean }
/** A line for the caller: `out` on standard output, `err` on standard error, `progress` on a terminal only. */
export interface Print {
  (kind: 'out' | 'err' | 'progress', text: string): void
  /** Resolves once the reader took what was said: who says much waits for a slow one, and keeps nothing in memory. */
  taken?(): Promise<void>
}

type Frame = { kind: 'out' | 'err' | 'progress'; text: string } | { kind: 'end'; status: number }
export interface Socket { close(): Promise<void> }

/** Socket addresses are limited to about 100 bytes, data folders are not. */
function addressOf(data: string) {
  const plain = join(data, 'azimut.sock')
  return Buffer.byteLength(plain) < 100 ? plain : join(tmpdir(), `azimut-${createHash('sha256').update(data).digest('hex').slice(0, 24)}.sock`)
}

/** Listens. Rejects when another server holds this folder; a socket left by a killed one is taken over. */
export async function openSocket(data: string, handle: (call: Call, print: Print) => Promise<number>): Promise<Socket> {
  const address = addressOf(data)
  if (await isAnswering(address)) throw new Error(`Another Azimut already serves the data folder ${data}.`)
  await rm(address, { force: true })
  const open = new Set<Connection>()
  const server = createServer(connection => {
    open.add(connection)
    connection.on('close', () => open.delete(connection))
    connection.on('error', () => connection.destroy()) // the caller went away
    const send = (frame: Frame) => { if (connection.writable) connection.write(`${JSON.stringify(frame)}\n`) }
    createInterface({ input: connection }).once('line', line => {
      const print: Print = Object.assign((kind: 'out' | 'err' | 'progress', text: string) => send({ kind, text }), { taken: () => untilTaken(connection) })
      const run = async () => await handle(JSON.parse(line) as Call, print)
      run().catch((error: Error) => { send({ kind: 'err', text: error.message }); return 1 })
        .then(status => { send({ kind: 'end', status }); connection.end() }, () => connection.destroy())
    })
  })
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(address, resolve) })
  await chmod(address, 0o600)
  return {
    close: () => new Promise(resolve => {
      for (const connection of open) connection.destroySoon()
      server.close(() => resolve())
    }),
  }
}

/** Resolves once a stream takes more; rejects when nobody will read it. */
export async function untilTaken(stream: Writable): Promise<void> {
  if (stream.destroyed) throw new Error('Nobody reads any more.')
  if (!stream.writableNeedDrain) return
  const gone = new AbortController()
  const closed = () => gone.abort(new Error('Nobody reads any more.'))
  stream.once('close', closed)
  try { await once(stream, 'drain', { signal: gone.signal }) } finally { stream.off('close', closed) }
}

/** Sends a command to the running server; undefined when none runs on this folder. */
export async function sendCommand(data: string, call: Call, print: Print): Promise<number | undefined> {
  const connection = await reach(addressOf(data))
  if (!connection) return undefined
  connection.write(`${JSON.stringify(call)}\n`)
  for await (const line of createInterface({ input: connection })) {
    const frame = JSON.parse(line) as Frame
    if (frame.kind === 'end') return frame.status
    print(frame.kind, frame.text)
    await print.taken?.()
  }
  print('err', 'The server stopped before the command ended.')
  return 1
}

function reach(address: string): Promise<Connection | undefined> {
  return new Promise(resolve => {
    const connection = connect(address)
    connection.once('connect', () => resolve(connection)).once('error', () => resolve(undefined))
  })
}

async function isAnswering(address: string) {
  const connection = await reach(address)
  connection?.destroy()
  return connection !== undefined
}
