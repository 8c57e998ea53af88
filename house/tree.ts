// The files of the project as git sees them: tracked, or new and not ignored.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

/** Top folders that hold code; `docs` and dotted folders hold none. */
export const codeFolders = ['engines', 'probe', 'tracker', 'app', 'stories', 'walks', 'bench', 'house']

/** One file: its path from the root of the project with `/`, and its text. */
export type SourceFile = { path: string; text: string }

/** Paths from the root of the project. A file deleted but not yet committed is left out. */
export function listedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 })
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))
}

export const isCode = (path: string) => /[.](ts|tsx|mts|mjs|js)$/.test(path)

export const readSource = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') })
