// Files sent before they are read: kept in pieces below the data folder, each in its company's own, for a day at most.
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import * as z from 'zod'
import type { Ctx } from './context.ts'
import { newId } from './id.ts'
import { invalid, notFound, Refusal } from './refusal.ts'

/** One file, and all the files of a company that wait. */
export const mostBytes = 1_200_000_000
const mostWaiting = 3_000_000_000
const keptMs = 24 * 3_600_000

/** The name a file goes by: shown, never a path. Control characters fall: the store keeps no null one. */
const fileName = z.string().max(1000).transform(name => name.toWellFormed().replace(/[\p{Cc}]+/gu, ' ').trim()).pipe(z.string().min(1).max(255))

/** What an operation that reads a file takes: the id of an upload, or a small file in the request itself. */
export const sentFile = { fileName, contentBase64: z.base64().max(7_000_000).optional(), uploadId: z.uuid().optional() }
export interface SentFile { fileName: string; contentBase64?: string | undefined; uploadId?: string | undefined }

const folderOf = (data: string, workspace: string) => join(data, 'uploads', workspace)
const fileOf = (data: string, workspace: string, id: string) => join(folderOf(data, workspace), id)
const sizeOf = async (file: string) => (await stat(file).catch(() => undefined))?.size

const tooLarge = () => new Refusal('too-large', 413, { fr: 'Le fichier dépasse 1,2\u00a0Go. Coupez-le par année.', en: 'The file is over 1.2 GB. Split it by year.' })
const tooMany = () => new Refusal('too-many', 429, { fr: 'Trop de fichiers attendent d’être lus. Importez-les ou attendez demain.', en: 'Too many files wait to be read. Import them, or wait until tomorrow.' }, { details: { retryAfterSeconds: 3600 } })
const noRoom = () => new Refusal('no-room', 503, { fr: 'Il n’y a plus de place sur le serveur. Rien n’a été gardé.', en: 'The server has no room left. Nothing was kept.' })
const gone = () => new Refusal('upload-gone', 404, { fr: 'Ce fichier n’est plus là. Déposez-le à nouveau.', en: 'This file is gone. Drop it again.' })
/** A piece sent twice, or out of turn: the sender goes on from where the file is. */
const outOfTurn = (bytes: number) => new Refusal('out-of-turn', 409, { fr: 'Ce morceau n’est pas celui attendu.', en: 'This is not the piece expected.' }, { details: { bytes } })

/** Files that a piece is being added to. */
const busy = new Set<string>()

/**
 * Adds a piece to an upload, or begins one. What was received of a piece that is cut short is dropped: sent again from
 * `from`, it is whole. Throws `Refusal`.
 *
 * @param from how many bytes are there already
 */
export async function addPiece(data: string, { workspace, id: known, from }: { workspace: string; id: string | undefined; from: number }, piece: Readable): Promise<{ id: string; bytes: number }> {
  const id = known ?? newId()
  const file = fileOf(data, workspace, id)
  const size = known === undefined ? 0 : await sizeOf(file)
  if (size === undefined) throw notFound()
  if (size !== from || busy.has(file) || reading.has(file)) throw outOfTurn(size)
  busy.add(file)
  try {
    const others = await waitingBytes(folderOf(data, workspace))
    await mkdir(folderOf(data, workspace), { recursive: true, mode: 0o700 })
    const handle = await open(file, known === undefined ? 'wx' : 'r+', 0o600)
    let bytes = from
    try {
      for await (const some of piece as AsyncIterable<Buffer>) {
        if (bytes + some.length > mostBytes) throw tooLarge()
        if (others + bytes - from + some.length > mostWaiting) throw tooMany()
        await handle.write(some, 0, some.length, bytes)
        bytes += some.length
      }
    } catch (error) {
      await handle.truncate(from)
      throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? noRoom() : error
    } finally { await handle.close() }
    return { id, bytes }
  } catch (error) {
    if (known === undefined) await rm(file, { force: true })
    throw error
  } finally { busy.delete(file) }
}

async function waitingBytes(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const sizes = await Promise.all(names.map(async name => await sizeOf(join(folder, name)) ?? 0))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Removes what has waited a day, whoever sent it. */
export async function sweepUploads(data: string, now = Date.now()): Promise<void> {
  for (const workspace of await readdir(join(data, 'uploads')).catch(() => [])) {
    const folder = folderOf(data, workspace)
    for (const name of await readdir(folder).catch(() => [])) {
      const found = await stat(join(folder, name)).catch(() => undefined)
      if (found && now - found.mtimeMs > keptMs) await rm(join(folder, name), { force: true })
    }
    await rmdir(folder).catch(() => {}) // not empty
  }
}

export interface OpenFile {
  bytes: number
  /** From the first byte, as often as asked. */
  source(): AsyncIterable<Uint8Array>
  /** Aborted when somebody stops the reading. */
  signal: AbortSignal
  /** Tells open pages how far the reading is. */
  progress(read: number): void
}

/** Files being read, by as many as read them: they can be stopped, and do not grow meanwhile. */
const reading = new Map<string, Set<AbortController>>()
const progressEveryMs = 300

/** Opens what was sent for as long as `use` works. Refuses a file that is not there, and both ways of sending at once. */
export async function readSent<T>(ctx: Pick<Ctx, 'workspace' | 'services'>, { contentBase64, uploadId }: SentFile, use: (file: OpenFile) => Promise<T>): Promise<T> {
  if ((contentBase64 === undefined) === (uploadId === undefined)) throw invalid({ contentBase64: { fr: 'Envoyez le fichier d’une seule façon.', en: 'Send the file in one way.' } })
  if (uploadId === undefined) {
    const content = Buffer.from(contentBase64!, 'base64')
    if (content.length === 0) throw invalid({ contentBase64: { fr: 'Le fichier est vide.', en: 'The file is empty.' } })
    return await use({ bytes: content.length, source: async function* () { yield content }, signal: new AbortController().signal, progress: () => {} })
  }
  const { settings, live } = ctx.services
  const file = fileOf(settings.data, ctx.workspace, uploadId)
  const bytes = await sizeOf(file)
  if (bytes === undefined) throw gone()
  const stop = new AbortController()
  const readers = reading.get(file) ?? new Set()
  reading.set(file, readers.add(stop))
  let told = 0
  try {
    return await use({
      bytes, source: () => createReadStream(file), signal: stop.signal,
      progress(read) {
        if (Date.now() - told < progressEveryMs) return
        told = Date.now()
        live.tell(ctx.workspace, { event: 'measure.fileProgress', data: { uploadId, read, of: bytes } })
      },
    })
  } catch (error) {
    // Imported meanwhile by somebody else, and dropped.
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? gone() : error
  } finally {
    readers.delete(stop)
    if (readers.size === 0) reading.delete(file)
  }
}

/** Stops the reading of an upload; false when nobody reads it. */
export function stopReading(ctx: Pick<Ctx, 'workspace' | 'services'>, uploadId: string): boolean {
  const found = reading.get(fileOf(ctx.services.settings.data, ctx.workspace, uploadId))
  for (const one of found ?? []) one.abort(new Refusal('stopped', 409, { fr: 'Lecture arrêtée. Rien n’a été importé.', en: 'Reading stopped. Nothing was imported.' }))
  return found !== undefined
}

/** Once imported, a file is kept no longer. */
export async function dropUpload(ctx: Pick<Ctx, 'workspace' | 'services'>, { uploadId }: SentFile): Promise<void> {
  if (uploadId !== undefined) await rm(fileOf(ctx.services.settings.data, ctx.workspace, uploadId), { force: true })
}
