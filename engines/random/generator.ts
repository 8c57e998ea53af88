// Chance that can be replayed: the same seed gives the same draws on every machine.

/** A source of chance: each call gives the next share, uniform in [0, 1), with 53 random bits. */
export type Random = () => number

type State = readonly [number, number, number, number]

/**
 * Starts a replayable source of chance.
 *
 * Xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021): period
 * 2^128 − 1. Its four words of state are spread from the seed, so that seeds 1 and 2 share nothing.
 *
 * @param seed any text or number; `'lenoir'` and `'lenoir '` are different seeds
 * @example createRandom('lenoir')() // 0.3417…, today and in ten years
 */
export function createRandom(seed: number | string): Random {
  const next = xoshiro128(spread(String(seed)))
  // 26 + 27 bits: a 32-bit share would leave visible gaps in the tails of a distribution.
  return () => ((next() >>> 6) * 2 ** 27 + (next() >>> 5)) / 2 ** 53
}

/** The bare generator: unsigned 32-bit integers from a state that is not all zeros. */
export function xoshiro128([a, b, c, d]: State): () => number {
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}

/** FNV-1a over the seed's characters, then four steps of MurmurHash3's finaliser on a Weyl sequence. */
function spread(seed: string): State {
  let hash = 0x811c9dc5
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193)
  const word = () => {
    hash = (hash + 0x9e3779b9) | 0
    let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return mixed ^ (mixed >>> 16)
  }
  return [word(), word(), word(), word()]
}
