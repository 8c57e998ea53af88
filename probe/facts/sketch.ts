// A few numbers by which two texts can be compared: the smallest hashes of their word triples (bottom-k sketch, Broder 1997).

const SKETCH_SIZE = 48
/** Of a hash. */
const RANGE = 2 ** 32

/** The smallest of the first `total` hashes, ascending, each once, at most 48, in few characters: they are kept for every page of a site. */
export function sketchOf(hashes: Int32Array, total: number): string {
  const smallest = new Uint32Array(SKETCH_SIZE + 1)
  // Hashes are spread evenly: those sought are nearly always in the part of their range where twice as many are awaited.
  const likely = RANGE * 2 * SKETCH_SIZE / total
  const found = fill(smallest, hashes, total, likely)
  const count = found < SKETCH_SIZE && likely < RANGE ? fill(smallest, hashes, total, RANGE) : found
  return Buffer.from(smallest.buffer, 0, count * Uint32Array.BYTES_PER_ELEMENT).toString('base64')
}

/** Puts the smallest of the hashes under `limit` in order, and answers how many they are. */
function fill(smallest: Uint32Array, hashes: Int32Array, total: number, limit: number): number {
  let count = 0
  let largest = limit
  for (let place = 0; place < total; place += 1) {
    const hash = hashes[place]! >>> 0
    if (hash >= largest) continue
    let at = count
    while (at > 0 && smallest[at - 1]! > hash) at -= 1
    if (at > 0 && smallest[at - 1] === hash) continue
    // So few that a call of `copyWithin` costs more.
    for (let moved = count; moved > at; moved -= 1) smallest[moved] = smallest[moved - 1]!
    smallest[at] = hash
    if (count < SKETCH_SIZE) count += 1
    if (count === SKETCH_SIZE) largest = smallest[SKETCH_SIZE - 1]!
  }
  return count
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
