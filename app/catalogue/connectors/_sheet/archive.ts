// Opens the archive that a workbook is, within limits: a small file may otherwise unfold into gigabytes.
import { crc32, inflateRawSync } from 'node:zlib'

type Archive = ReadonlyMap<string, Buffer>
type ArchiveFault = 'too-large' | 'locked' | 'broken'

const signatures = { file: 0x0403_4b50, entry: 0x0201_4b50, end: 'PK\x05\x06' }

/**
 * The files of a ZIP archive whose path `wanted` accepts, unfolded to `maxBytes` in all (APPNOTE 4.3, stored or deflated, no ZIP64).
 * What an entry says of its own size is not believed.
 */
export const openArchive = (bytes: Uint8Array, { maxBytes, wanted }: { maxBytes: number; wanted: (path: string) => boolean }): Archive | ArchiveFault => {
  const zip = Buffer.from(bytes)
  const files = new Map<string, Buffer>()
  let left = maxBytes
  try {
    const end = zip.lastIndexOf(signatures.end, undefined, 'latin1')
    let at = zip.readUInt32LE(end + 16)
    for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
      if (zip.readUInt32LE(at) !== signatures.entry) return 'broken'
      if (zip.readUInt16LE(at + 8) & 1) return 'locked'
      const path = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28))
      if (wanted(path)) {
        const start = zip.readUInt32LE(at + 42)
        const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
        const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20))
        const file = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
        left -= file.length
        if (left < 0) return 'too-large'
        files.set(path, file)
      }
      at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    }
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken'
  }
  return files
}

/** The same files as a plain archive, nothing folded, every size true: what another reader may be given without care. */
export const packArchive = (files: Archive): Buffer => {
  const [bodies, entries]: Buffer[][] = [[], []]
  let offset = 0
  for (const [path, file] of files) {
    const name = Buffer.from(path)
    const facts = Buffer.alloc(26) // from « version needed » to « extra length », the same in both headers
    facts.writeUInt16LE(20, 0)
    facts.writeUInt32LE(crc32(file), 10)
    facts.writeUInt32LE(file.length, 14)
    facts.writeUInt32LE(file.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const more = Buffer.alloc(14) // comment, disk, attributes, then where the file begins
    more.writeUInt32LE(offset, 10)
    bodies!.push(signature(signatures.file), facts, name, file)
    entries!.push(signature(signatures.entry), Buffer.from([20, 0]), facts, more, name)
    offset += 30 + name.length + file.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.size, 4)
  end.writeUInt16LE(files.size, 6)
  end.writeUInt32LE(entries!.reduce((sum, part) => sum + part.length, 0), 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies!, ...entries!, Buffer.from(signatures.end, 'latin1'), end])
}

const signature = (number: number) => { const four = Buffer.alloc(4); four.writeUInt32LE(number); return four }
