// What every file owes its reader: a name that says something, a first line that says what it is for, nothing of one machine.
import type { SourceFile } from '../tree.ts'

const empty = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'lib', 'manager', 'service', 'types', 'constants']
const door = /^(engines(\/[^/]+)?|probe)\/index[.]ts$/
const source = /[.](ts|tsx|mts|mjs)$/
const shelf = /^(app\/catalogue\/[^/]+|probe\/checks)\//
const foreign = /registry[.]npmjs|registry[.]yarnpkg|deb[.]debian|\/work\/(main|shared|steering)|\/farm\//
const later = /(\/\/|\/\*|^\s*\*).*\b(TO[D]O|FIX[M]E)\b/ // in comments: a page the probe reads may say so; brackets, so that this line is not its own catch
const readmeLines = 10

/** The last word of a camel-case or kebab-case name, in lower case: `costService` → `service`. */
const lastWord = (name: string) => name.split(/-|_|(?<=[a-z0-9])(?=[A-Z])/).at(-1)?.toLowerCase() ?? ''

function emptyName({ path }: SourceFile): string | undefined {
  if (!source.test(path)) return
  if (/(^|\/)index[.]tsx?$/.test(path)) return door.test(path) ? undefined : 'a barrel: import the file that does the work (an engine’s or the probe’s door excepted)'
  const guilty = path.split(/[/.]/).slice(0, -1).find((part) => empty.includes(lastWord(part)))
  return guilty && `« ${guilty} » says nothing of what is inside`
}

function firstLine({ path, text }: SourceFile): string | undefined {
  if (!source.test(path)) return
  const [line = ''] = text.replace(/^#!.*\n/, '').split('\n')
  if (!/^(\/\/ ?\S|\/\*\*? ?\S)/.test(line)) return 'the first line must be a comment that says what the file is for'
  return line.endsWith('…') ? 'finish the first line: what is it for?' : undefined
}

function oneMachine({ text }: SourceFile): string | undefined {
  const found = foreign.exec(text)
  return found ? `« ${found[0]} » belongs to one machine or one registry` : undefined
}

function postponed({ path, text }: SourceFile): string | undefined {
  if (!source.test(path)) return
  const line = text.split('\n').find((candidate) => later.test(candidate) && !candidate.includes('docs/decisions/'))
  return line && `« ${line.trim()} » needs a decision file: name it on the line (docs/decisions/…)`
}

function longReadme({ path, text }: SourceFile): string | undefined {
  if (!shelf.test(path) || !path.endsWith('/README.md')) return
  const lines = text.trimEnd().split('\n').length
  return lines > readmeLines ? `${lines} lines: how to add one fits in ${readmeLines}` : undefined
}

const rules = [emptyName, firstLine, oneMachine, postponed, longReadme]

/** One line a fault: `path: what is wrong`. */
export const faults = (files: SourceFile[]): string[] =>
  files.flatMap((file) => rules.map((rule) => rule(file)).filter((fault) => fault !== undefined).map((fault) => `${file.path}: ${fault}`))

/** Shelves without the page that says how to add an item. */
export function silentShelves(paths: string[]): string[] {
  const shelves = new Set(paths.map((path) => shelf.exec(path)?.[0]).filter((found) => found !== undefined))
  return [...shelves].filter((folder) => !paths.includes(`${folder}README.md`))
}
