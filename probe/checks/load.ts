// Reads the shelf of checks: one file added is one check more.
import { readdir } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ELEMENTS } from '../elements.ts'
import type { Check } from './contract.ts'

/** The checks of a folder with one subfolder an element, by id. Throws a sentence naming the file that is not a check. */
export async function loadChecks(folder: string = import.meta.dirname): Promise<Check[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => ELEMENTS.some(({ id }) => file.startsWith(id + sep)) && file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const checks = await Promise.all(files.map((file) => loadCheck(folder, file)))
  return checks.sort((a, b) => a.id < b.id ? -1 : 1)
}

async function loadCheck(folder: string, file: string): Promise<Check> {
  const module = await import(pathToFileURL(join(folder, file)).href) as { default?: Check }
  const found = module.default
  const element = ELEMENTS.find(({ id }) => file.startsWith(id + sep))
  if (!found?.id || !found.examples) throw new Error(`${file} exports no check by default`)
  if (`${found.id}.ts` !== basename(file)) throw new Error(`${file} holds the check ${found.id}: its name must be ${found.id}.ts`)
  if (element?.number !== found.element) throw new Error(`${file}: the check is of element ${found.element}, the folder is not`)
  return found
}
