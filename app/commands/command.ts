// The form of a command: what `--help` says of it, and what it does with the ship.
import type { Print } from '#app/kernel/socket.ts'
import type { AfloatShip } from '#app/ship.ts'

/** What a command may use. `path` makes a file name of the caller's absolute. */
export interface Deck { ship: AfloatShip; args: readonly string[]; print: Print; path(file: string): string }

export interface Command {
  usage: string
  says: string
  /** Answers the exit code. A thrown error is one sentence on standard error and code 1. */
  run(deck: Deck): Promise<number>
}

/** A command that needs no store, and so runs where it is typed. */
export interface LoneCommand extends Omit<Command, 'run'> {
  run(deck: Pick<Deck, 'args' | 'print'>): Promise<number>
  /** What `--help` says beside those words, where it depends on what was typed. */
  help?(args: readonly string[]): string | undefined
}

/** A mistake in how the command was typed: the sentence is shown with the usage. */
export class UsageError extends Error { override name = 'UsageError' }

/** Splits `--name value`, `--flag` and the rest. `flags` are those that take no value. */
export function readArgs(args: readonly string[], flags: readonly string[] = ['json']): { words: string[]; options: Map<string, string[]> } {
  const words: string[] = []
  const options = new Map<string, string[]>()
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!
    if (!arg.startsWith('--')) { words.push(arg); continue }
    const [name = '', inline] = arg.slice(2).split(/=(.*)/s)
    const value = inline ?? (flags.includes(name) ? '' : args[++at])
    if (value === undefined) throw new UsageError(`--${name} needs a value.`)
    options.set(name, [...options.get(name) ?? [], value])
  }
  return { words, options }
}
