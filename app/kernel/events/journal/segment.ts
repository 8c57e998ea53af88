// One file of the journal, written at its end: what it acknowledged is on disk, what it refused leaves no trace.
import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from './durableFile.ts'
import { readLines } from './line.ts'

export type Segment = {
  name: string
  /** Bytes that are on disk and acknowledged. */
  length(): number
  /** Resolves once the bytes are on disk. Rejects when they are not, with the file as it was before. */
  write(bytes: Buffer): Promise<void>
  close(): Promise<void>
}

/**
 * Room is taken in advance, as zeros: a write inside the file then syncs its bytes alone, about twice as fast as one
 * that also makes the file longer.
 */
const room = Buffer.alloc(1024 ** 2)
/**
 * Linux syncs what is written in the same call, which spares every group a way to another thread and back. Elsewhere
 * it must be asked for: macOS leaves such bytes in the drive's own memory.
 */
const syncsItself = process.platform === 'linux'
const flags = constants.O_RDWR | (syncsItself ? constants.O_DSYNC : 0)
const pattern = /^\d{10}-[0-9a-f]{8}\.journal$/

/** The segments of a folder, oldest first. */
export const listSegments = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((name) => pattern.test(name)).sort()

/**
 * The name after `last`. The random part matters: the store remembers batches by segment name, and a journal restored
 * from a backup starts again at a number that the store has seen.
 */
const nameAfter = (last: string | undefined): string => {
  const number = last === undefined ? 1 : Number(last.slice(0, 10)) + 1
  return `${String(number).padStart(10, '0')}-${randomBytes(4).toString('hex')}.journal`
}

const writeAt = async (handle: FileHandle, bytes: Buffer, offset: number): Promise<void> => {
  for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, bytes.length - done, offset + done)).bytesWritten
}

const makeSegment = (name: string, handle: FileHandle, start: number): Segment => {
  let length = start
  let size = start
  let uncertain = false // a failed write may have left bytes after `length`

  const cutBack = async (): Promise<void> => {
    await handle.truncate(length)
    size = length
    uncertain = false
  }

  return {
    name,
    length: () => length,
    async write(bytes) {
      if (uncertain) await cutBack()
      uncertain = true
      try {
        while (length + bytes.length > size) {
          await writeAt(handle, room, size)
          size += room.length
        }
        await writeAt(handle, bytes, length)
        if (!syncsItself) await handle.datasync()
      } catch (error) {
        // At once, so that a crash now leaves nothing of what is refused; before the next write if it fails here too.
        await cutBack().catch(() => undefined)
        throw error
      }
      uncertain = false
      length += bytes.length
    },
    async close() {
      try { await cutBack() } finally { await handle.close() }
    },
  }
}

export const createSegment = async (folder: string, last: string | undefined): Promise<Segment> => {
  const name = nameAfter(last)
  const handle = await open(join(folder, name), flags | constants.O_CREAT | constants.O_EXCL)
  await syncFolder(folder)
  return makeSegment(name, handle, 0)
}

/** Opens the last segment for more lines. What a crash tore after its last whole line is cut; unused room is not a tear. */
export const reopenSegment = async (folder: string, name: string): Promise<{ segment: Segment; cut: number; damaged: number }> => {
  const handle = await open(join(folder, name), flags)
  const content = await handle.readFile()
  const { bytes, damaged } = readLines(content)
  await handle.truncate(bytes)
  await handle.sync()
  return { segment: makeSegment(name, handle, bytes), cut: tornBytes(content.subarray(bytes)), damaged }
}

/** Bytes up to the last one that is not zero. */
export const tornBytes = (tail: Uint8Array): number => tail.findLastIndex((byte) => byte !== 0) + 1
