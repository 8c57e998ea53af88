// `npm run new <kind> <name>`: begins an item of a shelf, a noun or an operation, with the form to fill in.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { catalogue } from './scaffolds/catalogue.ts'
import { check } from './scaffolds/check.ts'
import { roomScaffolds } from './scaffolds/rooms.ts'
import type { Scaffold } from './scaffolds/scaffold.ts'
import { root } from './tree.ts'

export const scaffolds: Record<string, Scaffold> = { ...catalogue, check, ...roomScaffolds }

/** What was written, or one sentence that says why nothing was. */
export function begin(folder: string, kind = '', name = ''): { written: string[]; next: string } | { refused: string } {
  const scaffold = Object.hasOwn(scaffolds, kind) ? scaffolds[kind] : undefined
  if (scaffold === undefined) return { refused: `npm run new <kind> <name>, where <kind> is one of ${Object.keys(scaffolds).join(', ')}.` }
  if (!scaffold.name.test(name)) return { refused: `The name of a new ${kind} is written like ${scaffold.example}.` }
  const files = Object.entries(scaffold.write(name))
  const taken = files.map(([path]) => path).find((path) => existsSync(join(folder, path)))
  if (taken !== undefined) return { refused: `${taken} exists already.` }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { flag: 'wx' })
  }
  return { written: files.map(([path]) => path), next: scaffold.next(name) }
}

if (import.meta.main) {
  const outcome = begin(root, process.argv[2], process.argv[3])
  if ('refused' in outcome) {
    console.error(outcome.refused)
    process.exitCode = 1
  } else {
    for (const path of outcome.written) console.log(`created ${path}`)
    console.log(outcome.next)
  }
}
