// Reads a page's bytes without letting a hostile server fill the memory.
import { Transform, Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FetchFailure } from './failure.ts'

export const BODY_LIMIT_BYTES = 5_000_000
const RATIO_LIMIT = 50
const RATIO_FREE_BYTES = 1_000_000

// A cut stream still gives what arrived, as in a browser.
const DECODERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
}

function decodersFor(contentEncoding: string): NodeJS.ReadWriteStream[] {
  const names = contentEncoding.toLowerCase().split(',').map((name) => name.trim()).filter((name) => name && name !== 'identity')
  if (names.length > 2) throw new FetchFailure('unreadable', 'The page is compressed more than twice')
  return names.reverse().map((name) => {
    const decoder = DECODERS[name]
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

const tooLarge = (limitBytes: number) => new FetchFailure('too-large', `The page is larger than ${limitBytes / 1_000_000} MB`)

/** Bytes that need no decoding. The caller closes the stream. */
function readPlain(stream: Readable, { limitBytes, firstBytes }: Required<BodyLimits>): Promise<Body> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = []
    let bytes = 0
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      chunks.push(chunk)
      if (bytes > limitBytes) fail(tooLarge(limitBytes))
      else if (bytes >= firstBytes) done({ body: Buffer.concat(chunks).subarray(0, firstBytes), wireBytes: null })
    })
    stream.once('end', () => done({ body: Buffer.concat(chunks), wireBytes: bytes }))
    stream.once('error', fail)
    stream.once('close', () => { if (!stream.readableEnded) fail(new Error('The connection was closed before the end of the page')) })
  })
}

const ENOUGH = new Error('Enough was read')

/** Decoded bytes of a response, counted before and after decompression; unpacked to at most 50 times what was sent beyond 1 MB. */
export async function readBody(stream: Readable, contentEncoding: string, { limitBytes, firstBytes = Infinity }: BodyLimits): Promise<Body> {
  const decoders = decodersFor(contentEncoding)
  if (!decoders.length) return readPlain(stream, { limitBytes, firstBytes })
  const chunks: Buffer[] = []
  let sentBytes = 0
  let decodedBytes = 0
  const sent = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sentBytes += chunk.length
      if (sentBytes > limitBytes) return done(tooLarge(limitBytes))
      done(null, chunk)
    },
  })
  const kept = new Writable({
    write(chunk: Buffer, _encoding, done) {
      decodedBytes += chunk.length
      if (decodedBytes > limitBytes) return done(tooLarge(limitBytes))
      if (decodedBytes > RATIO_FREE_BYTES && decodedBytes > sentBytes * RATIO_LIMIT) return done(new FetchFailure('too-large', 'The page unpacks to far more than was sent'))
      chunks.push(chunk)
      done(decodedBytes >= firstBytes ? ENOUGH : null)
    },
  })
  const isWhole = await pipeline([stream, sent, ...decoders, kept]).then(() => true, (error: unknown) => {
    if (error === ENOUGH) return false
    throw error
  })
  const body = Buffer.concat(chunks)
  return isWhole ? { body, wireBytes: sentBytes } : { body: body.subarray(0, firstBytes), wireBytes: null }
}
