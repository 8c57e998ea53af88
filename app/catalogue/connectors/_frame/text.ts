// Turns the bytes of a file into text piece by piece, whichever program wrote them: UTF-8, UTF-16, or the older windows-1252.

type Bytes = AsyncIterable<Uint8Array>

/** Pieces of text whose lines all end in `\n`. The first letter with an accent tells the encoding where no mark does. */
export async function* decodeText(source: Bytes): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let isFirst = true
  let rest = ''
  for await (const bytes of source) {
    if (bytes.length === 0) continue
    decoder ??= isFirst ? marked(bytes) : undefined
    decoder ??= encodingOf(bytes)
    isFirst = false
    // Until then every byte is ASCII, which all of them write the same way.
    const text = rest + (decoder ? decoder.decode(bytes, { stream: true }) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
    // « \r\n » may be cut between two pieces.
    rest = text.endsWith('\r') ? '\r' : ''
    yield withNewlines(rest ? text.slice(0, -1) : text)
  }
  yield withNewlines(rest + (decoder?.decode() ?? ''))
}

const withNewlines = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)

const marked = (bytes: Uint8Array) =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le')
    : bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be')
      : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? new TextDecoder('utf-8') : undefined

/** Undefined while every byte is ASCII. */
function encodingOf(bytes: Uint8Array): TextDecoder | undefined {
  const at = bytes.findIndex(byte => byte >= 0x80)
  if (at < 0) return undefined
  try {
    // A letter cut at the end of the piece is no fault: `stream` keeps it for the next one.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(at, at + 4), { stream: true })
    return new TextDecoder('utf-8')
  } catch {
    return new TextDecoder('windows-1252')
  }
}
