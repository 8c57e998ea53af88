// The journal's files: named in order, each with a part that no other journal ever had.
import { randomBytes } from 'node:crypto'
import { open, readdir } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from './durableFile.ts'
import { readLines } from './line.ts'

const pattern = /^\d{10}-[0-9a-f]{8}\.journal$/

/** The segments of a folder, oldest first. */
export const listSegments = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((name) => pattern.test(name)).sort()

/**
 * The name after `last`. The random part matters: the store remembers batches by segment name, and a journal restored
 * from a backup starts again at a number that the store has seen.
 */
export const nextSegment = (last: string | undefined): string => {
  const number = last === undefined ? 1 : Number(last.slice(0, 10)) + 1
  return `${String(number).padStart(10, '0')}-${randomBytes(4).toString('hex')}.journal`
}

export const createSegment = async (folder: string, name: string): Promise<FileHandle> => {
  const handle = await open(join(folder, name), 'wx+')
  await syncFolder(folder)
  return handle
}

export type Tail = { handle: FileHandle; length: number; cut: number; damaged: number }

/** Opens the last segment for more lines. What follows its last whole line was torn by a crash: it is cut. */
export const reopenSegment = async (folder: string, name: string): Promise<Tail> => {
  const handle = await open(join(folder, name), 'r+')
  const content = await handle.readFile()
  const { bytes, damaged } = readLines(content)
  if (bytes < content.length) {
    await handle.truncate(bytes)
    await handle.sync()
  }
  return { handle, length: bytes, cut: content.length - bytes, damaged }
}
