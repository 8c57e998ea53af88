// Turns the bytes of a file into text, whichever program wrote them: UTF-8, Excel's « Texte Unicode », or the older windows-1252.

/** Reads UTF-8 and UTF-16 with their marks, UTF-8 without, and windows-1252 when the bytes are not UTF-8. Lines end in `\n`, none at the end. */
export const decodeText = (bytes: Uint8Array): string => decode(bytes).replace(/\r\n?/g, '\n').replace(/\n+$/, '')

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** One cell as people read it: no control characters, runs of spaces made one, ends trimmed. Past 2,000 characters it is refused anyway. */
export const cleanCell = (cell: string): string => cell.slice(0, 2000).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

/** The same text, on its own: what is cut out of a large text keeps all of it in memory for as long as it is kept. */
export const ownCopy = (text: string): string => Buffer.from(text).toString()
