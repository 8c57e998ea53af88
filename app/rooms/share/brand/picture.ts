// What a picture is, read from its own first bytes: its kind and its size, or nothing when it is none of ours.

export interface Picture { type: 'image/png' | 'image/jpeg' | 'image/webp'; width: number; height: number }

/** A PNG (ISO/IEC 15948), JPEG (ITU T.81) or WebP (RFC 9649); undefined for anything else, cut short included. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try { return readPng(view) ?? readJpeg(view) ?? readWebp(view) } catch (error) {
    if (error instanceof RangeError) return undefined // it ends before it says its size
    throw error
  }
}

function readPng(file: Buffer): Picture | undefined {
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || file.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { type: 'image/png', width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}

/** Walks from marker to marker until the one that opens a frame. */
function readJpeg(file: Buffer): Picture | undefined {
  if (file.readUInt16BE(0) !== 0xffd8) return undefined
  for (let at = 2; ; at += 2 + file.readUInt16BE(at + 2)) {
    const marker = file.readUInt16BE(at)
    if (marker < 0xffc0 || marker === 0xffd9 || marker === 0xffda) return undefined
    const isFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { type: 'image/jpeg', width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) }
  }
}

function readWebp(file: Buffer): Picture | undefined {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP') return undefined
  const type = 'image/webp'
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8 ': return { type, width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff }
    case 'VP8L': { const bits = file.readUInt32LE(21); return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 } }
    case 'VP8X': return { type, width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 }
    default: return undefined
  }
}
