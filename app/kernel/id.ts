// Identifiers: UUIDv7, so that records sort by the moment they were made, those of one millisecond by their order.
import { randomBytes } from 'node:crypto'

let lastMs = 0
let counter = 0
/** Of the twelve bits after the time; half is left to count with. */
const randomStart = 0x7ff
const mostInOneMs = 0xfff

/** A UUID version 7 (RFC 9562, method 1): 48 bits of milliseconds, 12 that count within one, 62 random ones. */
export function newId(): string {
  const bytes = randomBytes(16)
  const now = Date.now()
  if (now > lastMs) {
    lastMs = now
    counter = bytes.readUInt16BE(6) & randomStart
  } else if (counter < mostInOneMs) counter += 1
  else {
    // A clock that went back, or four thousand at once: the next millisecond is lent.
    lastMs += 1
    counter = 0
  }
  bytes.writeUIntBE(lastMs, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
