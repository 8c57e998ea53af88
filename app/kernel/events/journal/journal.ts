// The journal: an event is acknowledged once it is on disk here, whatever the event store is doing.
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { syncFolder } from './durableFile.ts'
import { frame, newline } from './line.ts'
import { createSegment, listSegments, reopenSegment } from './segment.ts'
import type { Segment } from './segment.ts'

export type Position = { segment: string; offset: number }
/** Whole lines as they are on disk; or the end without a line break that a crash left in a finished file. */
export type Batch = { lines: Buffer; from: Position; to: Position }

export type Journal = {
  /** Resolves once the lines are on disk; rejects when they are not (disk full, disk error), and keeps nothing of them. */
  append(texts: readonly string[]): Promise<void>
  /** Lines from a position on, up to about `maxBytes`; undefined when there are none yet. */
  read(from: Position, maxBytes: number): Promise<Batch | undefined>
  /** Removes the segments before this one. */
  forget(before: string): Promise<void>
  /** Goes on in a new segment, so that those before it can be forgotten once they are loaded. */
  renew(): Promise<void>
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

/** A sync costs as much for thirty events as for one: when so many came together, others get a moment to come too. */
const [crowd, gatherMs] = [8, 2]

const say = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const openJournal = async ({ dir, log, segmentBytes = 16 * 1024 ** 2 }: Options): Promise<Journal> => {
  await mkdir(dir, { recursive: true })
  const names = await listSegments(dir)
  const last = names.pop()
  /** Length of the finished segments, oldest first. */
  const finished = new Map<string, number>()
  for (const name of names) finished.set(name, (await stat(join(dir, name))).size)
  let current = last === undefined ? await createSegment(dir, undefined) : await reopen(dir, last, log)
  const waiting: Waiting[] = []
  /** What is done between two groups, since a group is written into one segment. */
  const turns: (() => Promise<void>)[] = []
  let writing: Promise<void> | undefined
  let appended = (): void => undefined

  const rotate = async (): Promise<void> => {
    const next = await createSegment(dir, current.name)
    const done = current
    finished.set(done.name, done.length())
    current = next
    await done.close()
  }

  /** One write and one sync for all who wait. */
  const write = async (group: readonly Waiting[]): Promise<void> => {
    try {
      await current.write(Buffer.from(group.map((one) => one.text).join('')))
    } catch (error) {
      log(`The journal cannot write (${say(error)}): events are refused until it can.`)
      for (const one of group) one.reject(error)
      return
    }
    for (const one of group) one.resolve()
    appended()
    // A segment that cannot be created now (disk full) is tried again after the next group: the old one goes on.
    if (current.length() > segmentBytes) await rotate().catch((error: unknown) => log(`The journal stays in ${current.name}: ${say(error)}`))
  }

  const writeAll = async (): Promise<void> => {
    let last = 0
    while (waiting.length > 0 || turns.length > 0) {
      for (const turn of turns.splice(0)) await turn()
      if (waiting.length === 0) continue
      // Whoever was answered at the same time asks again at the same time: one sync for all of them, not one for the first.
      await (last < crowd ? setImmediate() : sleep(gatherMs))
      const group = waiting.splice(0)
      last = group.length
      await write(group)
    }
    writing = undefined
  }

  const lengthOf = (name: string): number | undefined => (name === current.name ? current.length() : finished.get(name))

  /** An unknown position (another journal's, a damaged checkpoint) means the oldest line: reading twice is safe, skipping is not. */
  const place = (from: Position | undefined): Position => {
    const all = [...finished.keys(), current.name]
    const length = from && lengthOf(from.segment)
    const known = length !== undefined && from !== undefined && from.offset >= 0 && from.offset <= length
    if (!known) return place({ segment: all.find((name) => from !== undefined && name > from.segment) ?? all[0] ?? current.name, offset: 0 })
    const next = all[all.indexOf(from.segment) + 1]
    return from.offset === length && next !== undefined ? place({ segment: next, offset: 0 }) : from
  }

  return {
    place,
    append: (texts) =>
      new Promise((resolve, reject) => {
        // An empty line carries nothing: the health check writes it.
        waiting.push({ text: texts.length > 0 ? texts.map(frame).join('') : '\n', resolve, reject })
        writing ??= writeAll()
      }),
    async read(from, maxBytes) {
      const at = place(from)
      const bytes = Math.min(maxBytes, (lengthOf(at.segment) ?? 0) - at.offset)
      if (bytes <= 0) return undefined
      const lines = await readPart(join(dir, at.segment), at.offset, bytes)
      return { lines, from: at, to: { segment: at.segment, offset: at.offset + lines.length } }
    },
    async forget(before) {
      const old = [...finished.keys()].filter((name) => name < before)
      if (old.length === 0) return
      for (const name of old) {
        await rm(join(dir, name), { force: true })
        finished.delete(name)
      }
      await syncFolder(dir)
    },
    renew: () =>
      new Promise((resolve, reject) => {
        turns.push(() => rotate().then(resolve, reject))
        writing ??= writeAll()
      }),
    bytesAfter(from) {
      const at = place(from)
      const later = [...finished.keys(), current.name].filter((name) => name >= at.segment)
      return later.reduce((sum, name) => sum + (lengthOf(name) ?? 0), -at.offset)
    },
    end: () => ({ segment: current.name, offset: current.length() }),
    onAppend(listener) {
      appended = listener
    },
    async close() {
      await writing
      await current.close()
    },
  }
}

const reopen = async (dir: string, name: string, log: (sentence: string) => void): Promise<Segment> => {
  const { segment, cut, damaged } = await reopenSegment(dir, name)
  if (cut > 0) log(`The journal's last segment ${name} ended in ${cut} torn bytes: they are cut.`)
  if (damaged > 0) log(`The journal's last segment ${name} holds ${damaged} damaged lines: they are passed over.`)
  return segment
}

const readPart = async (path: string, offset: number, bytes: number): Promise<Buffer> => {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, offset)
    const whole = buffer.lastIndexOf(newline, bytesRead - 1) + 1
    // An end without a line break is stepped over rather than read for ever.
    return buffer.subarray(0, whole || bytesRead)
  } finally {
    await handle.close()
  }
}
