// A fingerprint of a text that changes little when the text changes little: two pages almost alike are seen without comparing all pairs.
import { sketchOf } from './sketch.ts'

const PLANES = 20
const SIMHASH_WORDS = 30

/** Spreads every bit over the whole (murmur3's last step). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

const hexOf = (bits: number) => (bits >>> 0).toString(16).padStart(8, '0')

/** Adds 2 to the power `from` to the counter of each set bit: 32 counters side by side, a plane a power of two. */
function count(planes: Int32Array, bits: number, from: number): void {
  for (let plane = from, carry = bits; carry !== 0 && plane < PLANES; plane += 1) {
    const before = planes[plane]!
    planes[plane] = before ^ carry
    carry &= before
  }
}

/**
 * The bits that are set in more than half of the first `total` values. Eight values at a time go through adders
 * of three bits each (Harley and Seal): some six operations a value for its 32 counters.
 */
function majority(values: Int32Array, total: number): number {
  const planes = new Int32Array(PLANES)
  let [ones, twos, fours] = [0, 0, 0]
  let at = 0
  for (; at + 8 <= total; at += 8) {
    let [left, right] = [values[at]!, values[at + 1]!]
    let odd = ones ^ left
    let twoA = ones & left | odd & right
    ones = odd ^ right
    left = values[at + 2]!; right = values[at + 3]!; odd = ones ^ left
    let twoB = ones & left | odd & right
    ones = odd ^ right
    odd = twos ^ twoA
    const fourA = twos & twoA | odd & twoB
    twos = odd ^ twoB
    left = values[at + 4]!; right = values[at + 5]!; odd = ones ^ left
    twoA = ones & left | odd & right
    ones = odd ^ right
    left = values[at + 6]!; right = values[at + 7]!; odd = ones ^ left
    twoB = ones & left | odd & right
    ones = odd ^ right
    odd = twos ^ twoA
    const fourB = twos & twoA | odd & twoB
    twos = odd ^ twoB
    odd = fours ^ fourA
    count(planes, fours & fourA | odd & fourB, 3)
    fours = odd ^ fourB
  }
  for (const [plane, bits] of [ones, twos, fours].entries()) count(planes, bits, plane)
  for (; at < total; at += 1) count(planes, values[at]!, 0)
  let bits = 0
  for (let bit = 0; bit < 32; bit += 1) {
    let sum = 0
    for (let plane = 0; plane < PLANES; plane += 1) sum |= ((planes[plane]! >>> bit) & 1) << plane
    if (sum * 2 > total) bits |= 1 << bit
  }
  return bits
}

/** Of the hashes of a text's words, the first `total` of `words`: `mainHash` changes with any of them, `simhash` ('' under 30 words, as `sketch`) little. Overwrites `words`. */
export function fingerprint(words: Int32Array, total: number): { mainHash: string; simhash: string; sketch: string } {
  let [one, other] = [0x1b873593, 0x52dce729]
  for (let at = 0; at < total; at += 1) {
    one = Math.imul(one ^ words[at]!, 0x9e3779b1)
    other = Math.imul((other << 13 | other >>> 19) ^ words[at]!, 0x5f356495)
  }
  const mainHash = hexOf(mix(one)) + hexOf(mix(other))
  if (total < SIMHASH_WORDS) return { mainHash, simhash: '', sketch: '' }
  const triples = total - 2
  for (let at = 0; at < triples; at += 1) words[at] = mix(Math.imul(words[at]!, 31) + Math.imul(words[at + 1]!, 17) + words[at + 2]! | 0)
  const sketch = sketchOf(words, triples)
  const high = majority(words, triples)
  for (let at = 0; at < triples; at += 1) words[at] = Math.imul(words[at]! ^ (words[at]! >>> 15), 0x2c1b3c6d)
  return { mainHash, simhash: hexOf(high) + hexOf(majority(words, triples)), sketch }
}
