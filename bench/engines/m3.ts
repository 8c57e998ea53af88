// The 3,003 series of the M3 competition, read from the data file of the R package Mcomp.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A series of the competition: `m` periods a season, the history `x`, and the `h` values `xx` that were to be foreseen. */
export interface M3Series { period: string; m: number; h: number; x: number[]; xx: number[] }

/** @param path `data/M3.rda` of github.com/robjhyndman/Mcomp */
export function readM3(path: string): M3Series[] {
  const series = readRData(gunzipSync(readFileSync(path))) as Record<string, { period: string[]; x: number[]; xx: number[] }>
  return Object.values(series).map(({ period, x, xx }) => ({ period: period[0]!, m: { MONTHLY: 12, QUARTERLY: 4 }[period[0]!] ?? 1, h: xx.length, x, xx }))
}

const HEAD = 19 // "RDX2\nX\n", then three versions
const [NIL, REFERENCE, SYMBOL, PAIRS, TEXT, LOGICAL, INTEGER, REAL, TEXTS, LIST] = [254, 255, 1, 2, 9, 10, 13, 14, 16, 19]

/** The first object of an R data file (R Internals, "Serialization formats"): vectors as arrays, lists with names as records. */
function readRData(bytes: Buffer): unknown {
  if (bytes.toString('latin1', 0, 7) !== 'RDX2\nX\n') throw new RangeError('not an R data file of version 2')
  let at = HEAD
  const symbols: string[] = []
  const integer = () => bytes.readInt32BE((at += 4) - 4)
  const double = () => bytes.readDoubleBE((at += 8) - 8)
  const many = (read: () => unknown) => Array.from({ length: integer() }, read)

  function object(): unknown {
    const flags = integer()
    const [type, hasAttributes, hasTag] = [flags & 255, (flags & 512) !== 0, (flags & 1024) !== 0]
    if (type === NIL) return null
    if (type === REFERENCE) return symbols[(flags >> 8) - 1]
    if (type === SYMBOL) return symbols[symbols.push(object() as string) - 1]
    if (type === TEXT) { const size = integer(); return bytes.toString('latin1', at, at += size) }
    if (type === PAIRS) {
      const [tag, value] = [hasTag ? object() as string : '', object()]
      return { [tag]: value, ...object() as object | null }
    }
    if (![LOGICAL, INTEGER, REAL, TEXTS, LIST].includes(type)) throw new RangeError(`an R object of kind ${type} at byte ${at}`)
    const values = many(type === LOGICAL || type === INTEGER ? integer : type === REAL ? double : object)
    const names = (hasAttributes ? object() as { names?: string[] } : {}).names
    return names ? Object.fromEntries(values.map((value, i) => [names[i]!, value])) : values
  }

  const [data] = Object.values(object() as object)
  return data
}
