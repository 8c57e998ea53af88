// How alike two texts are, from a few numbers kept of each: the smallest hashes of their word triples (bottom-k sketch, Broder 1997).

const SKETCH_SIZE = 48

/** Offset basis and prime of the FNV-1a hash. */
const WORD_START = 0x811c9dc5
const WORD_PRIME = 0x01000193

const isWordUnit = (code: number) => (code >= 97 && code <= 122) || code >= 0xc0

/** Mixes the bits of a 32-bit number (the last steps of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The smallest hashes of the text's word triples, ascending, at most 48; digits and case do not count. */
export function sketchOf(text: string): Uint32Array {
  const smallest: number[] = []
  const keep = (hash: number) => {
    if (smallest.length === SKETCH_SIZE && hash >= smallest[SKETCH_SIZE - 1]!) return
    let at = smallest.length
    while (at > 0 && smallest[at - 1]! > hash) at--
    if (smallest[at - 1] === hash) return
    smallest.splice(at, 0, hash)
    if (smallest.length > SKETCH_SIZE) smallest.pop()
  }
  const small = text.toLowerCase()
  let [word, length, first, second] = [WORD_START, 0, 0, 0]
  for (let at = 0; at <= small.length; at++) {
    const code = small.charCodeAt(at)
    if (isWordUnit(code)) {
      word = Math.imul(word ^ code, WORD_PRIME)
      length++
    } else if (length) {
      if (first) keep(mix(Math.imul(first, 31) ^ Math.imul(second, 17) ^ word))
      ;[first, second, word, length] = [second, word, WORD_START, 0]
    }
  }
  return Uint32Array.from(smallest)
}

/** In few characters, to be kept for every page of a site. */
export function packSketch(sketch: Uint32Array): string {
  return Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength).toString('base64')
}

export function unpackSketch(packed: string): Uint32Array {
  const bytes = Buffer.from(packed, 'base64')
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/** Estimates the share 0–1 of word triples that two texts have in common, of all they have (Jaccard). */
export function similarityOf(one: Uint32Array, other: Uint32Array): number {
  let [i, j, shared, seen] = [0, 0, 0, 0]
  while (seen < SKETCH_SIZE && i < one.length && j < other.length) {
    if (one[i] === other[j]) { shared++; i++; j++ } else if (one[i]! < other[j]!) i++
    else j++
    seen++
  }
  // A text shorter than the sketch is known whole: what is left of either counts.
  if (seen < SKETCH_SIZE) seen = Math.min(SKETCH_SIZE, seen + one.length - i + other.length - j)
  return seen ? shared / seen : 0
}
