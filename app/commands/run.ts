// Finds the command that was typed and runs it, in the server when one runs, else on stores opened for it.
import { resolve } from 'node:path'
import type { Call, Print } from '#app/kernel/socket.ts'
import type { AfloatShip } from '#app/ship.ts'
import { UsageError } from './command.ts'
import type { Command } from './command.ts'
import { seed } from './seed.ts'

export const commands: Readonly<Record<string, Command>> = { seed }

export async function runCommand(ship: AfloatShip, call: Call, print: Print): Promise<number> {
  const command = commands[call.command]
  if (!command) { print('err', `There is no command "${call.command}". Try --help.`); return 2 }
  try {
    return await command.run({
      ship, args: call.args, path: file => resolve(call.cwd, file),
      print: (kind, text) => { if (kind !== 'progress' || call.terminal) print(kind, text) },
    })
  } catch (error) {
    print('err', (error as Error).message.split('\n')[0]!)
    if (error instanceof UsageError) print('err', `Usage: npm run azimut -- ${command.usage}`)
    return error instanceof UsageError ? 2 : 1
  }
}
