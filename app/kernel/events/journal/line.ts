// A line of the journal: its checksum, then its text, so that a torn or changed line is known when it is read.
import { crc32 } from 'node:zlib'

export const newline = 10
const checksumLength = 9 // eight hexadecimal digits and a space

/** `text` must hold no line break (JSON never does). */
export const frame = (text: string): string => `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`

export type Lines = {
  texts: string[]
  /** Lines whose checksum does not agree: they are passed over, never loaded. */
  damaged: number
  /** Bytes up to the end of the last whole line. */
  bytes: number
}

/** Reads the whole lines at the start of `buffer`. Empty lines carry nothing: the health check writes them. */
export const readLines = (buffer: Buffer): Lines => {
  const lines: Lines = { texts: [], damaged: 0, bytes: 0 }
  for (let end = buffer.indexOf(newline); end >= 0; end = buffer.indexOf(newline, lines.bytes)) {
    const line = buffer.subarray(lines.bytes, end)
    const text = line.subarray(checksumLength)
    if (line.length > 0) {
      const agrees = line.length > checksumLength && Number.parseInt(line.toString('latin1', 0, 8), 16) === crc32(text)
      if (agrees) lines.texts.push(text.toString())
      else lines.damaged++
    }
    lines.bytes = end + 1
  }
  return lines
}
