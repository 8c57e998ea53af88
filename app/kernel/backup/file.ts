// The backup file: a compressed tar that says what it is first and proves it is whole last.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { extract, pack } from 'tar-stream'
import type { Part } from './dump.ts'

export interface Manifest { product: 'azimut'; format: 1; migrations: string[]; madeAt: string }
const first = 'azimut.json'
const last = 'end.json'

/** Writes the file whole or not at all: it takes its name once it is on disk. Answers the number of parts. */
export async function writeBackup(path: string, manifest: Manifest, parts: AsyncIterable<Part>): Promise<number> {
  const work = await mkdtemp(join(dirname(path), '.azimut-backup-'))
  try {
    const tar = pack()
    const written = pipeline(tar, createGzip({ level: 6 }), createWriteStream(join(work, 'file'), { mode: 0o600 }))
    written.catch(() => tar.destroy()) // the entry being added learns of a full disk
    const addBytes = (name: string, bytes: Buffer) => new Promise<void>((resolve, reject) => { tar.entry({ name, mtime: new Date(0) }, bytes, error => error ? reject(error) : resolve()) })
    await addBytes(first, Buffer.from(JSON.stringify(manifest)))
    const sums: Record<string, string> = {}
    for await (const part of parts) {
      // A tar entry says its size before its bytes: the part waits on disk, not in memory.
      const spool = join(work, 'part')
      const hash = createHash('sha256')
      await pipeline(part.pieces, async function* (pieces) { for await (const piece of pieces) { hash.update(piece); yield piece } }, createWriteStream(spool))
      sums[part.name] = hash.digest('hex')
      await pipeline(createReadStream(spool), tar.entry({ name: part.name, size: (await stat(spool)).size, mtime: new Date(0) }))
    }
    await addBytes(last, Buffer.from(JSON.stringify({ sums })))
    tar.finalize()
    await written
    const file = await open(join(work, 'file'))
    try { await file.sync() } finally { await file.close() }
    await rename(join(work, 'file'), path)
    return Object.keys(sums).length
  } finally { await rm(work, { recursive: true, force: true }) }
}

const foreign = 'This file is not a backup of Azimut.'
const cut = 'This backup is damaged or cut short: it cannot be restored whole, so nothing was changed.'

/**
 * Reads a file to its end, handing each part to `take`, and proves that it is whole. Throws one sentence when the file
 * is foreign, cut, changed, or made for another schema than `migrations`.
 */
export async function readBackup(path: string, { migrations, take }: { migrations?: readonly string[]; take: (part: Part) => Promise<void> }): Promise<{ manifest: Manifest; parts: number }> {
  if (!(await stat(path).then(one => one.isFile(), () => false))) throw new Error(`There is no file ${path}.`)
  let manifest: Manifest | undefined
  const sums: Record<string, string> = {}
  let promised: Record<string, string> | undefined
  const tar = extract()
  const reading = pipeline(createReadStream(path), createGunzip(), tar)
  reading.catch(() => {}) // the loop below throws the same error
  try {
    for await (const source of tar) {
      const { name } = source.header
      const entry = source as typeof source & AsyncIterable<Buffer>
      if (!manifest) {
        if (name !== first) throw new Error(foreign)
        manifest = checkManifest(await textOf(entry), migrations)
      } else if (name === last) promised = (JSON.parse(await textOf(entry)) as { sums: Record<string, string> }).sums
      else {
        const hash = createHash('sha256')
        await take({ name, pieces: hashing(entry, hash) })
        entry.resume()
        sums[name] = hash.digest('hex')
      }
    }
    await reading
  } catch (error) {
    if (error instanceof SyntaxError || !manifest && !(error as Error).message.includes('schema')) throw new Error(foreign, { cause: error })
    if (/unexpected end|invalid|incorrect|tar/i.test((error as Error).message)) throw new Error(cut, { cause: error })
    throw error
  }
  if (!manifest) throw new Error(foreign)
  if (!promised || JSON.stringify(promised) !== JSON.stringify(sums)) throw new Error(cut)
  return { manifest, parts: Object.keys(sums).length }
}

async function* hashing(pieces: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) { hash.update(piece); yield piece }
}

async function textOf(pieces: AsyncIterable<Buffer>) {
  const all: Buffer[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all).toString('utf8')
}

function checkManifest(text: string, migrations: readonly string[] | undefined): Manifest {
  const manifest = JSON.parse(text) as Manifest
  if (manifest.product !== 'azimut' || manifest.format !== 1) throw new Error(foreign)
  if (migrations && manifest.migrations.join() !== migrations.join())
    throw new Error(`This backup was made with ${manifest.migrations.length < migrations.length ? 'an older' : 'another'} schema (${manifest.migrations.at(-1)}). Restore it with the version of Azimut that made it, then update.`)
  return manifest
}
