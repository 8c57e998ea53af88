// Finds the command that was typed and runs it, in the server when one runs, else on stores opened for it.
import { resolve } from 'node:path'
import type { Call, Print } from '#app/kernel/socket.ts'
import type { AfloatShip } from '#app/ship.ts'
import { audit } from './audit.ts'
import { backup, restore, verify } from './backup.ts'
import { UsageError } from './command.ts'
import type { Command, LoneCommand } from './command.ts'
import { doctor } from './doctor.ts'
import { engine } from './engine/engine.ts'
import { erase } from './erase.ts'
import { events } from './events.ts'
import { exported } from './export.ts'
import { seed } from './seed.ts'

export const loneCommands: Readonly<Record<string, LoneCommand>> = { audit, engine }
export const commands: Readonly<Record<string, Command>> = { seed, events, backup, verify, restore, export: exported, erase, doctor }

export async function runCommand(ship: AfloatShip, call: Call, print: Print): Promise<number> {
  const command = commands[call.command]
  if (!command) { print('err', `There is no command "${call.command}". Try --help.`); return 2 }
  const quiet: Print = Object.assign((kind: Parameters<Print>[0], text: string) => { if (kind !== 'progress' || call.terminal) print(kind, text) }, { taken: async () => { await print.taken?.() } })
  return await inWords(command.usage, quiet, () => command.run({ ship, args: call.args, path: file => resolve(call.cwd, file), print: quiet }))
}

/** Runs a command; whatever it throws becomes one sentence and an exit code that is not 0. */
export async function inWords(usage: string, print: Print, run: () => Promise<number>): Promise<number> {
  try { return await run() } catch (error) {
    print('err', (error as Error).message.split('\n')[0]!)
    if (error instanceof UsageError) print('err', `Usage: npm run azimut -- ${usage}`)
    return error instanceof UsageError ? 2 : 1
  }
}
