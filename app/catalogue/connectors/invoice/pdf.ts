// Finds the invoice a program can read inside a PDF (Factur-X, ZUGFeRD: a file attached to it), and unfolds nothing else.
import { inflateSync } from 'node:zlib'

/** A stranger's file may unfold without end: streams are looked at by their first bytes, and one alone is unfolded, within limits. */
const mostUnfolded = 5_000_000
const mostStreams = 20_000
const peeked = 2000

const isInvoice = (start: string) => /<(?:\w+:)?(?:CrossIndustryInvoice|CrossIndustryDocument|Invoice|CreditNote)[\s>]/.test(start)

/** The XML of the first attached invoice, or null. A stream stands in the file as it is, whatever holds its description. */
export function findInvoice(pdf: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length)
  let at = 0
  for (let count = 0; count < mostStreams; count++) {
    const word = bytes.indexOf('stream', at)
    if (word < 0) return null
    at = word + 6
    if (bytes.subarray(word - 3, word).toString('latin1') === 'end') continue
    const start = at + (bytes[at] === 0x0d ? 2 : 1)
    const end = bytes.indexOf('endstream', start)
    if (end < 0) return null
    const body = bytes.subarray(start, end)
    at = end
    if (isInvoice(body.subarray(0, peeked).toString('latin1'))) return body.subarray(0, mostUnfolded)
    if ((body[0]! & 0x0f) === 8 && isInvoice(unfold(body.subarray(0, peeked), 4 * peeked)?.toString('latin1') ?? '')) return unfold(body, mostUnfolded)
  }
  return null
}

/** Null when it is no such stream, or too large. A stream cut short gives what it holds. */
function unfold(body: Buffer, maxOutputLength: number): Buffer | null {
  try { return inflateSync(body, { maxOutputLength, finishFlush: 2 /* Z_SYNC_FLUSH */ }) } catch { return null }
}
