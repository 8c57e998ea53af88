// Keeps a page's bytes as they come, without letting a hostile server fill the memory.
import type { Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchFailure } from './failure.ts'

export const BODY_LIMIT_BYTES = 5_000_000
const RATIO_LIMIT = 50
const RATIO_FREE_BYTES = 1_000_000
/** A piece counts for no less: sent byte by byte, a page takes more than a hundred times its size to keep. */
const PIECE_BYTES = 50

// A cut stream still gives what arrived, as in a browser.
const DECODERS = new Map<string, () => Transform>([
  ['gzip', () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['x-gzip', () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['deflate', () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH })],
  ['br', () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })],
])

function decodersFor(contentEncoding: string): Transform[] {
  const names = contentEncoding.toLowerCase().split(',').map((name) => name.trim()).filter((name) => name && name !== 'identity')
  if (names.length > 2) throw new FetchFailure('unreadable', 'The page is compressed more than twice')
  return names.reverse().map((name) => {
    const decoder = DECODERS.get(name)
    if (!decoder) throw new FetchFailure('unreadable', `The page is compressed in an unknown way (${name})`)
    return decoder()
  })
}

export interface Body { body: Buffer; /** As sent; null when the body was not read to its end. */ wireBytes: number | null }

export interface BodyLimits {
  /** Of what was sent, and of what it unpacks to. */
  limitBytes: number
  /** Enough of it: reading stops there. */
  firstBytes?: number | undefined
}

export interface BodyKeeper {
  write(chunk: Buffer): void
  /** Nothing more will be sent. */
  end(): void
  /** Nothing more is wanted. */
  close(): void
}

/**
 * Counts bytes before and after decompression; unpacked to at most 50 times what was sent beyond 1 MB. Either `done` or
 * `fail` is called, perhaps more than once: the first counts, and the caller then closes. Throws a FetchFailure when the encoding is unknown.
 */
export function keepBody(contentEncoding: string, { limitBytes, firstBytes = Infinity }: BodyLimits, done: (body: Body) => void, fail: (error: Error) => void): BodyKeeper {
  const chunks: Buffer[] = []
  let pieces = 0
  let sentBytes = 0
  let bytes = 0
  const tooLarge = () => fail(new FetchFailure('too-large', `The page is larger than ${limitBytes / 1_000_000} MB`))
  const keep = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > limitBytes) return tooLarge()
    if (bytes > RATIO_FREE_BYTES && bytes > sentBytes * RATIO_LIMIT) return fail(new FetchFailure('too-large', 'The page unpacks to far more than was sent'))
    chunks.push(chunk)
    if (bytes >= firstBytes) done({ body: Buffer.concat(chunks).subarray(0, firstBytes), wireBytes: null })
  }
  const whole = () => done({ body: Buffer.concat(chunks), wireBytes: sentBytes })

  const decoders = decodersFor(contentEncoding)
  for (const [at, next] of decoders.slice(1).entries()) decoders[at]!.pipe(next)
  for (const decoder of decoders) decoder.on('error', fail)
  decoders.at(-1)?.on('data', keep).once('end', whole)
  return {
    write(chunk) {
      pieces += 1
      sentBytes += chunk.length
      if (sentBytes > limitBytes) tooLarge()
      else if (pieces * PIECE_BYTES > limitBytes) fail(new FetchFailure('too-large', 'The page comes in too many pieces'))
      else if (decoders[0]) decoders[0].write(chunk)
      else keep(chunk)
    },
    end() { if (decoders[0]) decoders[0].end(); else whole() },
    close() { for (const decoder of decoders) decoder.destroy() },
  }
}
