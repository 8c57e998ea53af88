// Goes once over each character of a page's text: counts its words and figures, and takes the fingerprint of what is proper to it.

/** Of the page's own words; the rest is not compared. */
const WORDS_LIMIT = 40_000
/** A word's hash is FNV-1a's, 32 bits. */
const HASH_START = 0x811c9dc5 | 0
const HASH_STEP = 0x01000193

/** What a figure is followed by, or a year, or a sign of money: what is worth looking for in a block. */
export const CLOCK = 1, MONEY = 2, YEAR = 4, UNIT = 8

const OTHER = 0, BLANK = 1, DIGIT = 2, SIGN = 3
/** Letters are their small form, always above the others. */
const FIRST_LETTER = 97

function kindOf(code: number): number {
  if (code === 32 || code > 8 && code < 14 || code === 0xa0) return BLANK
  if (code > 47 && code < 58) return DIGIT
  if (code === 0x20ac || code === 36 || code === 163) return SIGN
  if (code > 64 && code < 91) return code + 32
  if (code < 192) return code > 96 && code < 123 ? code : OTHER
  if (code === 215 || code === 247 || code > 0x1fff && code < 0x2070) return OTHER
  // Beyond Latin letters, capitals stay: it is only a fingerprint.
  return code < 223 ? code + 32 : code
}

const KINDS = Uint8Array.from({ length: 256 }, (_, code) => kindOf(code))

/** By the first character after a figure: « 8 h », « 12 € », « 14 jours », « 30-day ». */
const AFTER = new Uint8Array(128)
for (const [letters, bit] of [['h:', CLOCK], ['eEC', MONEY], ['jdayhpcsetE', UNIT]] as const) for (const letter of letters) AFTER[letter.charCodeAt(0)]! |= bit

export function hashOfWord(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ kindOf(word.charCodeAt(at)), HASH_STEP)
  return hash
}

export interface TextScan {
  /** Of the block scanned last. */
  words: number
  digits: number
  /** `CLOCK`, `MONEY`, `YEAR`, `UNIT`. */
  figures: number
  /** The hashes of the words proper to the page, `ownCount` of them: case, digits and punctuation apart. */
  readonly own: Int32Array
  ownCount: number
  /** A block with single spaces. */
  block(text: string, isMain: boolean): void
}

/** One page is read at a time. */
const OWN = new Int32Array(WORDS_LIMIT)

export function createTextScan(): TextScan {
  /** The bits of a figure that ends at `end`, `run` digits long. */
  function figureBits(text: string, end: number, run: number): number {
    let bits = run === 4 && (text.charCodeAt(end - 4) === 50 || text.charCodeAt(end - 4) === 49) ? YEAR : 0
    let next = text.charCodeAt(end)
    if (next === 32 || next === 45) next = text.charCodeAt(end + 1)
    if (next < 128) bits |= AFTER[next]!
    return bits
  }

  const scan: TextScan = {
    words: 0, digits: 0, figures: 0, own: OWN, ownCount: 0,
    block(text, isMain) {
      let [words, digits, figures, run, word] = [0, 0, 0, 0, HASH_START]
      let isGap = true
      let own = scan.ownCount
      const last = isMain ? WORDS_LIMIT : 0
      const { length } = text
      for (let at = 0; at < length; at += 1) {
        const code = text.charCodeAt(at)
        const kind = code < 256 ? KINDS[code]! : kindOf(code)
        if (kind >= FIRST_LETTER) {
          if (isGap) { words += 1; isGap = false }
          word = Math.imul(word ^ kind, HASH_STEP)
          continue
        }
        if (word !== HASH_START) {
          if (own < last) OWN[own++] = word
          word = HASH_START
        }
        if (kind === BLANK) { isGap = true; continue }
        if (isGap) { words += 1; isGap = false }
        if (kind === SIGN) figures |= MONEY | UNIT
        if (kind !== DIGIT) continue
        digits += 1
        run += 1
        const next = text.charCodeAt(at + 1)
        if (next > 47 && next < 58) continue
        figures |= figureBits(text, at + 1, run)
        run = 0
      }
      if (word !== HASH_START && own < last) OWN[own++] = word
      scan.ownCount = own
      scan.words = words
      scan.digits = digits
      scan.figures = figures
    },
  }
  return scan
}
