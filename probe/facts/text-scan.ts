// Goes once over each character of a page's text: makes its spaces single, counts its words and figures, keeps what is proper to the page and takes its fingerprint.
import { mayBeDay } from './hours-in-text.ts'

/** Of the page's own words; the rest is not compared. */
const WORDS_LIMIT = 40_000
/** A word's hash is FNV-1a's, 32 bits. */
const HASH_START = 0x811c9dc5 | 0
const HASH_STEP = 0x01000193

/** What a figure is followed by, or a year, or a sign of money or of an e-mail: what is worth looking for in a block. */
export const CLOCK = 1, MONEY = 2, YEAR = 4, UNIT = 8, MAIL = 16

const OTHER = 0, BLANK = 1, DIGIT = 2, SIGN = 3, AT = 4
/** Letters are their small form, always above the others. */
const FIRST_LETTER = 97
const LINE = 10, SPACE = 32, HYPHEN = 45

const isWideBlank = (code: number) => code > 0x1fff && code < 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff || code === 0x1680

function kindOf(code: number): number {
  if (code === SPACE || code > 8 && code < 14 || code === 0xa0) return BLANK
  if (code > 47 && code < 58) return DIGIT
  if (code === 0x20ac || code === 36 || code === 163) return SIGN
  if (code === 64) return AT
  if (code > 64 && code < 91) return code + 32
  if (code < 192) return code > 96 && code < 123 ? code : OTHER
  if (isWideBlank(code)) return BLANK
  if (code === 215 || code === 247 || code > 0x1fff && code < 0x2070) return OTHER
  // Beyond Latin letters, capitals stay: it is only a fingerprint.
  return code < 223 ? code + 32 : code
}

/** Of every character: a table costs less than a choice. */
const KINDS = Uint16Array.from({ length: 0x1_0000 }, (_, code) => kindOf(code))

/** By the first character after a figure: « 8 h », “9 am”, « 12 € », « 14 jours », « 30-day ». */
const AFTER = new Uint8Array(128)
for (const [letters, bit] of [['hH:aApP', CLOCK], ['eECGU', MONEY], ['jdayhpcsetE', UNIT]] as const) for (const letter of letters) AFTER[letter.charCodeAt(0)]! |= bit

/** « EUR 20 », « CHF 20 », « GBP 20 », « USD 20 », « Fr. 20 » */
const ENDS_CODE: ReadonlySet<number> = new Set(['R', 'F', 'P', 'D', '.'].map((letter) => letter.charCodeAt(0)))

export function hashOfWord(word: string): number {
  let hash = HASH_START
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ KINDS[word.charCodeAt(at)]!, HASH_STEP)
  return hash
}

export interface TextScan {
  /** Of the block, once it is ended. */
  words: number
  digits: number
  /** `CLOCK`, `MONEY`, `YEAR`, `UNIT`, `MAIL`. */
  figures: number
  hasLines: boolean
  /** The hashes of the words proper to the page, `ownCount` of them: case, digits and punctuation apart. */
  readonly own: Int32Array
  ownCount: number
  /** How many characters are kept. */
  kept: number
  /** Characters of the block so far; blanks that come first are none. */
  length(): number
  /** Takes a stretch of the page into the block. Of the first one, `isOwn` says whether the block is proper to the page. */
  add(from: number, to: number, isOwn: boolean): void
  /** Starts a new line, in a block that is begun. */
  breakLine(): void
  end(): void
  block(): string
  /** Whether the block's first letters are those of a day. */
  mayBeginWithDay(): boolean
  /** Whether the block's first character is a figure. */
  beginsWithDigit(): boolean
  /** Makes room for the next block; one that is proper to the page is kept, on one line, trimmed. */
  close(): void
  /** The start of what was kept, a block a line. */
  text(limit: number): string
}

// One page is read at a time: what is kept of it, then the block being read.
const OWN = new Int32Array(WORDS_LIMIT)
let codes = new Uint16Array(0)

/** Of the characters of a page. */
export function createTextScan(page: Uint16Array): TextScan {
  // A block and the end of its line take less than the block and its tags.
  if (codes.length !== page.length) codes = new Uint16Array(page.length)
  const into = codes
  let [start, end] = [0, 0]
  let isBlockOwn = false
  let isWide = false
  // Of the word and the figure being read, which may go on in the next stretch; a unit is looked for up to `near`.
  let [word, isGap] = [HASH_START, true]
  let [run, figureEnd, near, isYear] = [0, 0, 0, false]

  function begin(isIndented: boolean): void {
    // The place of the space before a block is that of the end of a line once it is kept.
    start = end = isIndented ? scan.kept : scan.kept + 1
    run = figureEnd = near = 0
    isYear = false
    scan.words = scan.digits = scan.figures = 0
    scan.hasLines = false
    isGap = true
  }

  function endWord(): void {
    if (word !== HASH_START && isBlockOwn && scan.ownCount < WORDS_LIMIT) OWN[scan.ownCount++] = word
    word = HASH_START
  }

  function endFigure(): void { if (isYear && run === 4) scan.figures |= YEAR }

  function addDigit(code: number, at: number): void {
    scan.digits += 1
    if (at !== figureEnd) {
      endFigure()
      // « 9-5 », « 9.30 »
      if (figureEnd > 0 && at - figureEnd < 4) scan.figures |= CLOCK
      if (into[at - 1] === SPACE && ENDS_CODE.has(into[at - 2]!)) scan.figures |= MONEY
      run = 0
      isYear = code === 49 || code === 50
    }
    run += 1
    figureEnd = at + 1
  }

  const scan: TextScan = {
    words: 0, digits: 0, figures: 0, hasLines: false, own: OWN, ownCount: 0, kept: 0,
    length: () => end === scan.kept ? 0 : end - start,
    add(from, stop, isOwn) {
      let at = from
      while (at < stop && KINDS[page[at]!] === BLANK) at += 1
      if (end === scan.kept) {
        if (at === stop) return
        begin(at > from)
        isBlockOwn = isOwn
      }
      // Blanks where two stretches meet stay two spaces: each has its own.
      if (at > from) { into[end++] = SPACE; endWord() }
      // Kept at hand in the loop, and put back after it.
      let to = end
      let hash = word
      let gap = isGap || at > from
      let after = near
      let seen = 0
      let { words, ownCount } = scan
      const last = isBlockOwn ? WORDS_LIMIT : 0
      while (at < stop) {
        let code = page[at]!
        let kind = KINDS[code]!
        if (to < after) {
          if (code < 128) scan.figures |= AFTER[code]!
          if (kind !== BLANK && code !== HYPHEN) after = 0
        }
        if (kind >= FIRST_LETTER) {
          if (gap) { words += 1; gap = false }
          do {
            seen |= code
            into[to++] = code
            hash = Math.imul(hash ^ kind, HASH_STEP)
            at += 1
            if (at === stop) break
            code = page[at]!
            kind = KINDS[code]!
          } while (kind >= FIRST_LETTER)
          continue
        }
        at += 1
        if (hash !== HASH_START) {
          if (ownCount < last) OWN[ownCount++] = hash
          hash = HASH_START
        }
        if (kind === BLANK) {
          if (!gap) into[to++] = SPACE
          gap = true
          continue
        }
        if (gap) { words += 1; gap = false }
        if (kind === DIGIT) {
          addDigit(code, to)
          after = to + 3
        } else if (kind === SIGN) scan.figures |= MONEY | UNIT
        else if (kind === AT) scan.figures |= MAIL
        seen |= code
        into[to++] = code
      }
      end = to
      word = hash
      isGap = gap
      near = after
      isWide ||= seen > 255
      scan.words = words
      scan.ownCount = ownCount
    },
    breakLine() {
      if (end === scan.kept) return
      endWord()
      isGap = true
      near = 0
      into[end++] = LINE
      scan.hasLines = true
    },
    end() {
      endWord()
      endFigure()
      if (scan.digits === 0) scan.figures &= MAIL
    },
    block: () => Buffer.from(into.buffer, 2 * start, 2 * (end - start)).toString('utf16le'),
    mayBeginWithDay() {
      const at = into[start] === SPACE ? start + 1 : start
      return mayBeDay(KINDS[into[at]!]!, KINDS[into[at + 1]!]!, KINDS[into[at + 2]!]!)
    },
    beginsWithDigit: () => KINDS[into[into[start] === SPACE ? start + 1 : start]!] === DIGIT,
    close() {
      if (isBlockOwn && end > scan.kept) {
        into[scan.kept] = LINE
        if (scan.hasLines) for (let at = start + 1; at < end; at += 1) if (into[at] === LINE) into[at] = SPACE
        while (into[end - 1] === SPACE) end -= 1
        scan.kept = end
      }
      end = scan.kept
    },
    text(limit) {
      const length = Math.max(0, Math.min(scan.kept - 1, limit))
      return isWide ? Buffer.from(into.buffer, 2, 2 * length).toString('utf16le') : Buffer.from(into.subarray(1, length + 1)).toString('latin1')
    },
  }
  return scan
}
