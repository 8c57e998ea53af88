// Turns a page's bytes into text under the encoding it declares.

const DECLARED = /charset\s*=\s*["']?\s*([\w:-]+)/i

function decoderFor(label: string | undefined): TextDecoder | null {
  try { return label ? new TextDecoder(label) : null } catch { return null }
}

/** Byte order mark first, then the header, then the first 1,024 bytes of the page, then UTF-8 (the HTML standard's order). */
export function decodeHtml(body: Buffer, contentType: string): string {
  const bom = body[0] === 0xef && body[1] === 0xbb ? 'utf-8' : body[0] === 0xff && body[1] === 0xfe ? 'utf-16le' : body[0] === 0xfe && body[1] === 0xff ? 'utf-16be' : undefined
  const head = body.subarray(0, 1_024).toString('latin1')
  const decoder = decoderFor(bom) ?? decoderFor(DECLARED.exec(contentType)?.[1]) ?? decoderFor(DECLARED.exec(head)?.[1]) ?? new TextDecoder()
  return decoder.decode(body)
}
