// The logo of the fictional joinery: four oak steps going up, drawn point by point and written as a PNG.
import { crc32, deflateSync } from 'node:zlib'

const side = 96
const steps = 4
/** Oak on nothing, as red, green, blue, opacity. */
const [oak, nothing] = [[0x8a, 0x5a, 0x2b, 255], [0, 0, 0, 0]] as const

const isOak = (x: number, y: number) => {
  const step = Math.floor(x * steps / side)
  const top = side - (step + 1) * side / steps
  // The tread stands out of the riser: a gap below it, as wide as a joint.
  return y >= top + 4 && !(y >= top + 12 && y < top + 15)
}

/** A PNG (ISO/IEC 15948) of 96 points a side, eight bits a channel, no filter. */
export function drawLogo(): Buffer {
  const rows = Array.from({ length: side }, (_, y) => [0, ...Array.from({ length: side }, (_, x) => (isOak(x, y) ? oak : nothing)).flat()])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 6], 8)
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
