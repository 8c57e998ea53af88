// The command line: `serve`, and the commands an administrator types while the server runs or not.
import '#app/compileCache.ts'
import '#app/kernel/events/threads.ts'
import { openSocket, sendCommand, untilTaken } from '#app/kernel/socket.ts'
import type { Print } from '#app/kernel/socket.ts'
import { readSettings } from '#app/kernel/settings.ts'
import type { Settings } from '#app/kernel/settings.ts'
import type { AfloatShip } from '#app/ship.ts'

const print: Print = Object.assign((kind: Parameters<Print>[0], text: string) => {
  if (kind === 'out') process.stdout.write(`${text}\n`)
  else if (kind === 'err') process.stderr.write(`${text}\n`)
  else process.stderr.write(`\r\u001B[K${text}`)
}, { taken: () => untilTaken(process.stdout) })
/** Progress is for people: a pipe gets plain lines. */
const quiet: Print = (kind, text) => { if (kind !== 'progress' || process.stderr.isTTY) print(kind, text) }
const log = (text: string) => { process.stderr.write(`${text}\n`) }

async function main([name = '--help', ...args]: string[]): Promise<number | undefined> {
  const { commands, inWords, loneCommands, runCommand } = await import('#app/commands/run.ts')
  const command = commands[name] ?? loneCommands[name]
  if (args.includes('--help') && command) { print('out', loneCommands[name]?.help?.(args.filter(arg => arg !== '--help')) ?? `npm run azimut -- ${command.usage}\n${command.says}`); return 0 }
  if (name === '--help' || name === 'help') {
    print('out', ['npm run azimut -- <command>', '', '  serve [--only collector]', '      Starts the server, or a collector of events beside it.', ...Object.values({ ...loneCommands, ...commands }).flatMap(one => [`  ${one.usage}`, `      ${one.says}`])].join('\n'))
    return 0
  }
  if (name === 'serve') { await serveUntilStopped(args); return undefined }
  if (!command) { print('err', `There is no command "${name}". Try --help.`); return 2 }
  const lone = loneCommands[name]
  if (lone) return await inWords(lone.usage, quiet, () => lone.run({ args, print: quiet }))
  const settings = readSettings(process.env)
  const call = { command: name, args, cwd: process.cwd(), terminal: process.stderr.isTTY }
  const answered = await sendCommand(settings.data, call, print)
  if (answered !== undefined) return answered
  return await withShip(settings, ship => runCommand(ship, call, print))
}

/** No server runs: the stores are opened for one command, which holds the data folder meanwhile. */
async function withShip(settings: Settings, command: (ship: AfloatShip) => Promise<number>): Promise<number> {
  const opened = new AsyncDisposableStack()
  let closing: Promise<void> | undefined
  const close = () => closing ??= opened.disposeAsync()
  const interrupted = () => { void close().finally(() => process.exit(130)) }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    opened.adopt(await openSocket(settings.data, () => Promise.reject(new Error('Another command is at work on this data folder. Try again when it has ended.'))), socket => socket.close())
    const { launchShip } = await import('#app/ship.ts')
    return await command(opened.adopt(await launchShip(settings, log), ship => ship.close()))
  } finally { await close() }
}

/** Serves until SIGTERM or SIGINT, then drains; a second signal does not wait. */
async function serveUntilStopped(args: string[]) {
  const server = args.length ? startCollector(args) : startServer()
  let stopping = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    server.then(running => running.close()).then(() => process.exit(0), () => process.exit(1))
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  const { says } = await server
  for (const line of says) print('out', line)
}

async function startServer() {
  const { serve } = await import('#app/server.ts')
  const { url, ship, close } = await serve(readSettings(process.env), log)
  const token = await ship.doors.offerSetUp()
  return { close, says: [`Azimut ready on ${url}`, ...token ? [`First time here: open ${url}/setup#${token}`] : []] }
}

async function startCollector(args: string[]) {
  if (args.join(' ') !== '--only collector' && args.join(' ') !== '--only=collector') throw new Error(`serve takes nothing, or --only collector; not "${args.join(' ')}".`)
  const { checkCollector, serveCollector } = await import('#app/collectorServer.ts')
  checkCollector(process.env)
  const { url, close } = await serveCollector(readSettings(process.env), log)
  return { close, says: [`Azimut's collector ready on ${url}`] }
}

/** Ends once all that was said has been read: a pipe may be slower than we are. */
function end(status: number) {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(status)))
}
// The reader went away, as `| head` does: a command has nobody to speak to any more, a server serves on.
process.stdout.on('error', () => { if (process.argv[2] !== 'serve') process.exit(1) })

main(process.argv.slice(2)).then(status => { if (status !== undefined) end(status) }, (error: Error) => {
  print('err', error.message.split('\n')[0]!)
  end(1)
})
