// The folder an export is written to: lines of JSON, a file for each kind of thing, and a list of the files, written last.
import { mkdir, open, readdir, writeFile } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** What an export is about, and how many lines each of its files has. */
export interface ExportList { product: 'azimut'; about: string; madeAt: string; files: Record<string, number> }

export interface ExportFolder {
  /** Groups of lines, each line with its line break. A file that would be empty is not written. */
  write(name: string, groups: AsyncIterable<readonly string[]>): Promise<void>
  /** Writes the list: an export without it was cut short. */
  end(): Promise<ExportList>
}

/** Only its owner may read what is written. Rejects with a sentence when the folder holds something. */
export async function openExport(dir: string, about: Pick<ExportList, 'about' | 'madeAt'>): Promise<ExportFolder> {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  if ((await readdir(dir)).length > 0) throw new Error(`${dir} is not empty: name a new folder.`)
  const files: Record<string, number> = {}
  return {
    async write(name, groups) {
      // PostgreSQL quotes a table whose name is a word of its own: a file needs no quotes.
      const file = `${name.replaceAll('"', '')}.jsonl`
      const path = join(dir, file)
      let written: FileHandle | undefined
      try {
        for await (const lines of groups) {
          if (lines.length === 0) continue
          await mkdir(dirname(path), { recursive: true, mode: 0o700 })
          written ??= await open(path, 'wx', 0o600)
          await written.writeFile(lines.join(''))
          files[file] = (files[file] ?? 0) + lines.length
        }
      } finally { await written?.close() }
    },
    async end() {
      const list: ExportList = { product: 'azimut', ...about, files }
      await writeFile(join(dir, 'export.json'), `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 })
      return list
    },
  }
}
