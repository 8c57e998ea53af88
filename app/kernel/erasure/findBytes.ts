// Looks for a text in the bytes of a folder: the proof that nothing of a person is left in it.
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { escapeRegex } from '../escapeRegex.ts'

/** One sign for each byte. */
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1')

const contains = async (path: string, needles: readonly string[], others: RegExp | undefined): Promise<boolean> => {
  let rest = ''
  const longest = Math.max(...needles.map(({ length }) => length))
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 ** 2 })) {
      const read = rest + (chunk as Buffer).toString('latin1')
      const bytes = others ? read.replace(others, ' ') : read
      if (needles.some((needle) => bytes.includes(needle))) return true
      rest = bytes.slice(Math.max(0, bytes.length - longest + 1))
    }
  } catch (error) {
    if (!['ENOENT', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error // a file that went meanwhile, a socket
  }
  return false
}

/**
 * The files of a folder, by their path in it, that hold one of the texts as it is. Compressed content is not seen.
 * `others`: longer words that hold a text and are not meant, `joann@example.fr` beside `ann@example.fr`.
 */
export const findBytes = async (dir: string, texts: readonly string[], others: readonly string[] = []): Promise<string[]> => {
  const needles = texts.map(bytesOf)
  const notMeant = others.length > 0 ? new RegExp(others.map((word) => escapeRegex(bytesOf(word))).join('|'), 'gi') : undefined
  const found: string[] = []
  for (const file of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name)
    if (file.isFile() && await contains(path, needles, notMeant)) found.push(path.slice(dir.length + 1))
  }
  return found
}
