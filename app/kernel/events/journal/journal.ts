// The journal: an event is acknowledged once it is on disk here, whatever the event store is doing.
import { mkdir, open, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from './durableFile.ts'
import { frame, readLines } from './line.ts'
import type { Lines } from './line.ts'
import { createSegment, listSegments, nextSegment, reopenSegment } from './segment.ts'

export type Position = { segment: string; offset: number }
export type Batch = Lines & { from: Position; to: Position }

export type Journal = {
  /** Resolves once the lines are on disk; rejects when they are not (disk full, disk error), and keeps nothing of them. */
  append(texts: readonly string[]): Promise<void>
  /** Lines from a position on, up to about `maxBytes`; undefined when there are none yet. */
  read(from: Position, maxBytes: number): Promise<Batch | undefined>
  /** Removes the segments before this one. */
  forget(before: string): Promise<void>
  /** Bytes not read yet from this position. */
  bytesAfter(from: Position): number
  /** The position itself, or where reading goes on from it: after a segment's end, at the oldest line when it is unknown. */
  place(from: Position | undefined): Position
  /** The end of what is on disk. */
  end(): Position
  /** Called after each append that reached the disk. */
  onAppend(listener: () => void): void
  close(): Promise<void>
}

type Waiting = { text: string; resolve: () => void; reject: (error: unknown) => void }
type Options = { dir: string; log: (sentence: string) => void; segmentBytes?: number }

export const openJournal = async ({ dir, log, segmentBytes = 16 * 1024 ** 2 }: Options): Promise<Journal> => {
  await mkdir(dir, { recursive: true })
  /** Durable length of each segment; the last one is being written. */
  const lengths = new Map<string, number>()
  const names = await listSegments(dir)
  let current = names.at(-1) ?? nextSegment(undefined)
  let handle: FileHandle
  if (names.length === 0) {
    handle = await createSegment(dir, current)
    lengths.set(current, 0)
  } else {
    for (const name of names.slice(0, -1)) lengths.set(name, await sizeOf(join(dir, name)))
    const tail = await reopenSegment(dir, current)
    handle = tail.handle
    lengths.set(current, tail.length)
    if (tail.cut > 0) log(`The journal's last segment ${current} ended in ${tail.cut} torn bytes: they are cut.`)
    if (tail.damaged > 0) log(`The journal's last segment ${current} holds ${tail.damaged} damaged lines: they are passed over.`)
  }

  const waiting: Waiting[] = []
  let writing: Promise<void> | undefined
  let uncertain = false // a failed write may have left bytes after the durable length
  let appended = (): void => undefined

  const rotate = async (): Promise<void> => {
    const name = nextSegment(current)
    const fresh = await createSegment(dir, name)
    await handle.close()
    handle = fresh
    current = name
    lengths.set(name, 0)
  }

  /** One write and one sync for all who wait. After a failure the file is cut back to what was acknowledged. */
  const write = async (group: readonly Waiting[]): Promise<void> => {
    const length = lengths.get(current) ?? 0
    try {
      if (uncertain) await handle.truncate(length)
      uncertain = false
      const bytes = Buffer.from(group.map((one) => one.text).join(''))
      uncertain = true
      for (let done = 0; done < bytes.length; ) done += (await handle.write(bytes, done, bytes.length - done, length + done)).bytesWritten
      await handle.datasync()
      uncertain = false
      lengths.set(current, length + bytes.length)
    } catch (error) {
      log(`The journal cannot write (${error instanceof Error ? error.message : String(error)}): events are refused until it can.`)
      // At once, so that a crash now leaves nothing of what is about to be refused; again before the next write if this fails.
      await handle.truncate(length).then(() => { uncertain = false }, () => undefined)
      for (const one of group) one.reject(error)
      return
    }
    for (const one of group) one.resolve()
    appended()
    // A segment that cannot be created now (disk full) is tried again after the next group: the old one goes on.
    if (length > segmentBytes) await rotate().catch((error: unknown) => log(`The journal stays in ${current}: ${String(error)}`))
  }

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) await write(waiting.splice(0))
    writing = undefined
  }

  /**
   * Where reading goes on from a position: at it, or after a segment read to its end. A position this journal does not
   * know (another journal's, or a damaged checkpoint) means from the oldest line: reading twice is safe, skipping is not.
   */
  const place = (from: Position | undefined): Position => {
    const all = [...lengths.keys()]
    const length = from && lengths.get(from.segment)
    const known = length !== undefined && from !== undefined && from.offset >= 0 && from.offset <= length
    if (!known) return { segment: all.find((name) => from !== undefined && name > from.segment) ?? all[0] ?? current, offset: 0 }
    const next = all[all.indexOf(from.segment) + 1]
    return from.offset === length && next !== undefined ? place({ segment: next, offset: 0 }) : from
  }

  return {
    append: (texts) =>
      new Promise((resolve, reject) => {
        waiting.push({ text: texts.length > 0 ? texts.map(frame).join('') : '\n', resolve, reject })
        writing ??= writeAll()
      }),
    async read(from, maxBytes) {
      const at = place(from)
      const bytes = Math.min(maxBytes, (lengths.get(at.segment) ?? 0) - at.offset)
      if (bytes <= 0) return undefined
      const lines = await readPart(join(dir, at.segment), at.offset, bytes)
      return { ...lines, from: at, to: { segment: at.segment, offset: at.offset + lines.bytes } }
    },
    async forget(before) {
      const old = [...lengths.keys()].filter((name) => name < before)
      if (old.length === 0) return
      for (const name of old) {
        await rm(join(dir, name), { force: true })
        lengths.delete(name)
      }
      await syncFolder(dir)
    },
    bytesAfter(from) {
      const at = place(from)
      const later = [...lengths].filter(([name]) => name >= at.segment)
      return later.reduce((sum, [, length]) => sum + length, -at.offset)
    },
    place,
    end: () => ({ segment: current, offset: lengths.get(current) ?? 0 }),
    onAppend(listener) {
      appended = listener
    },
    async close() {
      await writing
      await handle.close()
    },
  }
}

const sizeOf = async (path: string): Promise<number> => {
  const handle = await open(path, 'r')
  return (await handle.stat().finally(() => handle.close())).size
}

const readPart = async (path: string, offset: number, bytes: number): Promise<Lines> => {
  const handle = await open(path, 'r')
  try {
    const buffer = Buffer.alloc(bytes)
    const { bytesRead } = await handle.read(buffer, 0, bytes, offset)
    const lines = readLines(buffer.subarray(0, bytesRead))
    // A part without a line break is a damaged end of file: step over it rather than stay for ever.
    return lines.bytes === 0 ? { texts: [], damaged: 1, bytes: bytesRead } : lines
  } finally {
    await handle.close()
  }
}
