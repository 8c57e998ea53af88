// A small project in a temporary folder, to prove that a rule catches what it is there for.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Path → text of each file. */
export type Tree = Record<string, string>

/** Writes the files; `using` removes them at the end of the block. */
export function plant(tree: Tree): Disposable & { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'azimut-house-'))
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...tree })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) }
}
