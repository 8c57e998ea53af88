// `engine <name> < question.json`: asks one engine, and prints its answer as JSON. Needs no store.
import { text } from 'node:stream/consumers'
import * as z from 'zod'
import { UsageError } from '../command.ts'
import type { LoneCommand } from '../command.ts'
import { engineDoors } from './questions.ts'

const names = Object.keys(engineDoors).join(', ')
const usage = 'engine <name> < question.json'

export const engine: LoneCommand = {
  usage,
  says: `Asks an engine a question in JSON and prints its answer: ${names}. \`engine <name> --help\` prints the question's schema.`,
  help: ([name = '']) => {
    const door = engineDoors[name]
    return door && `npm run azimut -- engine ${name} < question.json\n${door.says} Money in cents, rates as shares (0–1). The question:\n${JSON.stringify(z.toJSONSchema(door.question), undefined, 2)}`
  },
  async run({ args: [name = '', ...rest], print }) {
    const door = engineDoors[name]
    if (!door || rest.length > 0) throw new UsageError(`The engines are ${names}.`)
    print('out', answerOf(door, await text(process.stdin)))
    return 0
  },
}

/** @throws an error whose sentence names the field at fault */
function answerOf({ question, ask }: (typeof engineDoors)[string], json: string): string {
  const parsed = question.safeParse(readJson(json))
  if (!parsed.success) throw new Error(sentenceOf(parsed.error.issues))
  // Typed arrays are lists to whoever reads the answer; a range without an end is null, as JSON has it.
  return JSON.stringify(ask(parsed.data as never), (_, value: unknown) => (ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value), 2)
}

/** A column read as text has as many faults as lines: the first ones say it. */
const mostFaults = 5

function sentenceOf(issues: readonly z.core.$ZodIssue[]): string {
  const told = issues.slice(0, mostFaults).map(({ path, message }) => `${path.join('.') || 'question'}: ${message}`)
  return [...told, ...(issues.length > mostFaults ? [`and ${issues.length - mostFaults} more`] : [])].join('; ')
}

function readJson(json: string): unknown {
  try { return JSON.parse(json) } catch (error) { throw new Error(`The question is not JSON: ${(error as Error).message}`, { cause: error }) }
}
