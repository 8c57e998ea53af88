// Looks for a text in the bytes of a folder: the proof that nothing of a person is left in it.
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const contains = async (path: string, needles: readonly Buffer[]): Promise<boolean> => {
  let rest = Buffer.alloc(0)
  const longest = Math.max(...needles.map(({ length }) => length))
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) {
      const bytes = Buffer.concat([rest, chunk as Buffer])
      if (needles.some((needle) => bytes.includes(needle))) return true
      rest = bytes.subarray(Math.max(0, bytes.length - longest + 1))
    }
  } catch (error) {
    if (!['ENOENT', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error // a file that went meanwhile, a socket
  }
  return false
}

/** The files of a folder, by their path in it, that hold one of the texts as it is. Compressed content is not seen. */
export const findBytes = async (dir: string, texts: readonly string[]): Promise<string[]> => {
  const needles = texts.map((text) => Buffer.from(text))
  const found: string[] = []
  for (const file of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (file.isFile() && await contains(path, needles)) found.push(path.slice(dir.length + 1))
  }
  return found
}
