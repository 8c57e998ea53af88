// Writes a picture drawn point by point as a PNG (ISO/IEC 15948): no filter, eight bits a channel.
import { crc32, deflateSync } from 'node:zlib'

/** As the format numbers them: points named in a palette, or red, green, blue and opacity. */
const COLOURS = { palette: 3, opacity: 6 } as const

export interface Drawing {
  width: number
  height: number
  /** Bytes of the points, row by row from the top: one each with a palette, else four. */
  rows: readonly (readonly number[])[]
  /** Three bytes a colour. */
  palette?: Buffer
}

export function writePng({ width, height, rows, palette }: Drawing): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, palette ? COLOURS.palette : COLOURS.opacity], 8)
  const points = Buffer.from(rows.flatMap((row) => [0, ...row]))
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), ...palette ? [chunk('PLTE', palette)] : [], chunk('IDAT', deflateSync(points)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
